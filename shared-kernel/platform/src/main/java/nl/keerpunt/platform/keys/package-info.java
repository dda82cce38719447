/**
 * The keys of households, one for each law besides, wrapped by those of epoch. What was sealed with a key is
 * unreadable once it is destroyed; what was destroyed is noted outside the database too, so that a restore brings
 * nothing back.
 */
@NullMarked
package nl.keerpunt.platform.keys;

import org.jspecify.annotations.NullMarked;
