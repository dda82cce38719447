/**
 * A feed of last days that a calendar program reads by a key of its own (agenda-abonnement), for one professional.
 *
 * <p>The life of a feed: opened by its owner until a last day; revoked, by its owner or an administrator. Of its secret
 * only a hash is kept.
 */
@NullMarked
package nl.keerpunt.household.calendarfeed;

import org.jspecify.annotations.NullMarked;
