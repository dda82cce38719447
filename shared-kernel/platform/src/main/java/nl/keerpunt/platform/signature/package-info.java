/** Who said it, and that nobody changed it since (handtekeningen). */
@NullMarked
package nl.keerpunt.platform.signature;

import org.jspecify.annotations.NullMarked;
