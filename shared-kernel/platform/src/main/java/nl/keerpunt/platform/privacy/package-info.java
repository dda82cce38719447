/**
 * What is personal: sealed before it is stored, with a key of its household, or of one law's record in it, and unreadable once
 * that key is destroyed. Keys are wrapped by those of {@code epoch}; what was destroyed is noted outside the database too, so
 * that a restore brings nothing back. The processing log says who looked.
 */
@NullMarked
package nl.keerpunt.platform.privacy;

import org.jspecify.annotations.NullMarked;
