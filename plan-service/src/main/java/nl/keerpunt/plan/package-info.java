/**
 * What we agree with the household: its one plan in versions, the support lines in it, and the mandates under which
 * professionals decide them. Whoever has the mandate decides at once; a decided line asks a provider for an
 * arrangement, and the answers of provider and budget come back to the line.
 *
 * <p>Written to: {@code mandate}, and the plan. What may be asked of a plan and what can have happened to it is in
 * {@code plan}; the rules and doors of its parts are in {@code goal}, {@code version} and {@code supportline}, those of
 * the whole in {@code planlife}. Read: {@code planview} (one plan on both time axes), {@code mandateholders} (who may
 * decide what), {@code agenda} (what is asked of a director), in the words of {@code vocabulary}. What is
 * heard of contracts is kept in {@code tariff}. What crosses Kafka is in {@code exchange}: directors from
 * household-service, tariffs and arrangements from provider-service, cover from budget-service; out go active plans,
 * closed plans, decided lines, that a plan changed, that a household's plan has ended, and the register of mandates.
 * {@code file} is this service's part of a person's file.
 */
@NullMarked
package nl.keerpunt.plan;

import org.jspecify.annotations.NullMarked;
