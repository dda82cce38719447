/**
 * household-service: who, and the way in (toegang).
 *
 * <p>It owns the household (huishouden): its members, the requests it put to the access team, and the one director who
 * is responsible for the whole. It is the only place with a BSN, a name and a date of birth.
 *
 * <p>{@code registration} writes, {@code handover} passes on what a leaving professional directs, {@code residence}
 * keeps a person in one household at a time, {@code professional} knows who was seen; {@code dossier} shows one
 * household on both time axes; {@code controltower} lists the households of a team; {@code legalterm} says until when
 * the law lets one act and {@code runningterm} which terms run; {@code keeping} says how long a record is kept and
 * {@code erasure} how it goes; {@code lifeturn} says at which ages laws change and {@code turnsahead} which of them lie
 * ahead of who lives here; {@code representation} says who may agree for a member and {@code agreement} asks it;
 * {@code notice} takes in what the registry of persons tells, in the words of {@code lifefact}, and {@code memberlife}
 * folds it; {@code file} is this service's part of a person's file;
 * {@code access} logs who searched; {@code exchange} is all that crosses Kafka.
 */
@NullMarked
package nl.keerpunt.household;

import org.jspecify.annotations.NullMarked;
