/** What is personal: sealed with the key of its household before it is stored, and found again by a hash. */
@NullMarked
package nl.keerpunt.platform.privacy;

import org.jspecify.annotations.NullMarked;
