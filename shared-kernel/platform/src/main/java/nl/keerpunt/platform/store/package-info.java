/** The event store on PostgreSQL: stored names, appending, waking the readers, histories, receipts; what a batch reads ahead and writes beside. */
@NullMarked
package nl.keerpunt.platform.store;

import org.jspecify.annotations.NullMarked;
