package nl.keerpunt.household.successor;

import static nl.keerpunt.household.vocabulary.WhatFollows.NOT_THEIRS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.lifeturn.ComingTurn;
import nl.keerpunt.household.registration.SuccessorEvent.SuccessorDecided;
import nl.keerpunt.language.law.LegalBasis;

/**
 * Support that there is or was (ondersteuning), and what was decided that follows on it.
 *
 * @param decisions in the order in which they were recorded
 */
public record Supported(LegalBasis law, LocalDate lastDay, List<SuccessorDecided> decisions) {

    public Supported {
        decisions = List.copyOf(decisions);
    }

    /** Whether anything was decided of it for that member: then somebody said whether it is for them. */
    public boolean isSaidOf(UUID member) {
        return of(member).findAny().isPresent();
    }

    /** Whether it was said last that it is not for that member. */
    boolean isNotFor(UUID member) {
        return of(member)
                .reduce((_, next) -> next)
                .filter(one -> one.follows() == NOT_THEIRS)
                .isPresent();
    }

    /**
     * What was decided last for that member and turn. That it is not for them holds at each turn, until something else
     * is decided for them.
     */
    Optional<SuccessorDecided> latest(UUID member, ComingTurn turn) {
        var last = of(member).reduce((_, next) -> next);
        return last.filter(one -> one.follows() == NOT_THEIRS)
                .or(() -> of(member)
                        .filter(one -> one.follows() != NOT_THEIRS && isAt(one, turn))
                        .reduce((_, next) -> next));
    }

    Supported until(LegalBasis newLaw, LocalDate newLastDay) {
        return new Supported(newLaw, newLastDay, decisions);
    }

    Supported decided(SuccessorDecided decision) {
        return new Supported(
                law,
                lastDay,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList());
    }

    /** Without what is personal in what was decided under that law. */
    Supported silentUnder(LegalBasis erased) {
        return new Supported(
                law,
                lastDay,
                decisions.stream()
                        .map(one -> one.law().equals(erased) ? one.silent() : one)
                        .toList());
    }

    private Stream<SuccessorDecided> of(UUID member) {
        return decisions.stream().filter(one -> one.member().equals(member));
    }

    private static boolean isAt(SuccessorDecided decided, ComingTurn turn) {
        return decided.at()
                .value()
                .filter(at -> at.turn().value().equals(turn.turn().code()))
                .isPresent();
    }
}
