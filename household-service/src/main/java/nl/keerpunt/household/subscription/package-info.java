/**
 * Where a calendar feed is opened, listed and revoked, and who a program is that reads one (agenda-abonnement): by HTTP
 * Basic (RFC 7617), so that no secret stands in an address or a log.
 */
@NullMarked
package nl.keerpunt.household.subscription;

import org.jspecify.annotations.NullMarked;
