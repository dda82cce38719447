package nl.keerpunt.household.turnsahead;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.LawChange;
import nl.keerpunt.household.registration.SuccessorEvent.SuccessorDecided;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Support that ends with a turn of a member's life or runs over it (ondersteuning bij een levenswending), and the task
 * to decide what follows.
 *
 * @param law on which the support rests
 * @param lastDay of the support, as far as was heard
 * @param endsThere whether it ends on the birthday or its eve, while nobody decided what follows
 * @param due whether the task is raised on the day that is looked at
 * @param decision null while nothing that holds is decided
 */
@Schema(name = "SupportAtTurn")
record SupportAtTurn(
        UUID arrangement,
        LegalBasis law,
        LocalDate lastDay,
        UUID member,
        String code,
        LocalDate day,
        boolean endsThere,
        boolean due,
        SuccessorState state,
        @Nullable Decision decision,
        Grade grade,
        List<LawChange> changes) {

    /**
     * What was decided (besluit).
     *
     * @param successor the support that goes on instead; null where it is none
     * @param law under which support is applied for; null where none is
     * @param reason null where none was given
     */
    @Schema(name = "DecidedSuccessor")
    record Decision(
            WhatFollows follows,
            @Nullable UUID successor,
            @Nullable LegalBasis law,
            @Nullable Words reason,
            LocalDate on) {

        static Decision of(SuccessorDecided it) {
            var reason = it.at().value().map(AtTurn::reason).orElse(null);
            return new Decision(it.follows(), it.successor(), it.otherLaw(), reason, it.on());
        }
    }

    SupportAtTurn {
        changes = List.copyOf(changes);
    }

    /** Whether somebody has to decide on the day that is looked at. */
    boolean isOpen() {
        return due && state != SuccessorState.DECIDED;
    }
}
