/** What plan-service publishes, on the topic {@code keerpunt.plan}. */
@NullMarked
package nl.keerpunt.contract.plan;

import org.jspecify.annotations.NullMarked;
