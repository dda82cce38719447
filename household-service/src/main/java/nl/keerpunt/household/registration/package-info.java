/**
 * Who a household (huishouden) is, what it asked, and who is responsible for the whole of it.
 *
 * <p>Its life: unregistered, registered, ending, erased. While registered, members join and move out, requests come
 * in and are answered, and a director is assigned once and from then on only transferred. Its record goes when terms,
 * holds and a decision allow it: it ends, begins nothing new, and is erased when plan, provider and budget are quiet;
 * once erased it stays so.
 */
@NullMarked
package nl.keerpunt.household.registration;

import org.jspecify.annotations.NullMarked;
