/** The event store on PostgreSQL: a batch reads ahead, appends in one statement, and writes rows beside its events. */
@NullMarked
package nl.keerpunt.platform.store;

import org.jspecify.annotations.NullMarked;
