/**
 * Who a household (huishouden) is, what it asked, and who is responsible for the whole of it.
 *
 * <p>Its life: unregistered, registered, erased. While registered, members join and move out, requests come in and are
 * answered, and a director is assigned once and from then on only transferred. It cannot be erased while its plan is
 * active; once erased it stays so.
 */
@NullMarked
package nl.keerpunt.household.registration;

import org.jspecify.annotations.NullMarked;
