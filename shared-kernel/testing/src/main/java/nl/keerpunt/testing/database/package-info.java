/** The locks of a database, listed and tried: who may do what, and whose rows one sees. */
@NullMarked
package nl.keerpunt.testing.database;

import org.jspecify.annotations.NullMarked;
