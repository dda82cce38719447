/** What is destroyed stays destroyed (vernietigen): sought everywhere, replayed and rebuilt. */
@NullMarked
package nl.keerpunt.journeys.erasure;

import org.jspecify.annotations.NullMarked;
