/**
 * household-service: who, and the way in (toegang).
 *
 * <p>It owns the household (huishouden): its members, the requests it put to the access team, and the one director who
 * is responsible for the whole. It is the only place with a BSN, a name and a date of birth.
 *
 * <p>{@code registration} writes; {@code dossier} shows one household on both time axes; {@code controltower} lists the
 * households of a team; {@code access} says who may see one, and logs it; {@code exchange} is all that crosses Kafka.
 */
@NullMarked
package nl.keerpunt.household;

import org.jspecify.annotations.NullMarked;
