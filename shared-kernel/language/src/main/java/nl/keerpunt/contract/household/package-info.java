/** What household-service publishes, on the topic {@code keerpunt.household}. */
@NullMarked
package nl.keerpunt.contract.household;

import org.jspecify.annotations.NullMarked;
