/**
 * What people read about the API: the reference, the list of operations, what each problem means, the first steps.
 *
 * <p>Made from the description of the whole, served by the gateway alone, and nothing on a page is loaded from
 * elsewhere.
 */
@NullMarked
package nl.keerpunt.gateway.reference;

import org.jspecify.annotations.NullMarked;
