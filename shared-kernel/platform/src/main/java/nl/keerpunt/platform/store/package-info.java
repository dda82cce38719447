/** The event store on PostgreSQL: stored names, appending, waking the readers, histories, receipts. */
@NullMarked
package nl.keerpunt.platform.store;

import org.jspecify.annotations.NullMarked;
