/**
 * Epochs: what the keys of households are wrapped with, outside the database. A new epoch is announced; when all
 * replicas wrap with it, what names another is re-wrapped; when nothing does and no backup that must be restorable is
 * so old, the former one is destroyed: from then on nobody can read a copy of the database from before.
 */
@NullMarked
package nl.keerpunt.platform.epoch;

import org.jspecify.annotations.NullMarked;
