/** What budget-service publishes, on the topic {@code keerpunt.budget}. */
@NullMarked
package nl.keerpunt.contract.budget;

import org.jspecify.annotations.NullMarked;
