/** Signatures, key by key. */
@NullMarked
package nl.keerpunt.platform.signature;

import org.jspecify.annotations.NullMarked;
