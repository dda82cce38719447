/** What crosses the border of budget-service over Kafka: arrangements ask, the budget answers. */
@NullMarked
package nl.keerpunt.budget.exchange;

import org.jspecify.annotations.NullMarked;
