/** What provider-service publishes, on the topic {@code keerpunt.provider}. */
@NullMarked
package nl.keerpunt.contract.provider;

import org.jspecify.annotations.NullMarked;
