package nl.keerpunt.household.turnsahead;

import static java.util.Comparator.comparing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.lifeturn.Age;
import nl.keerpunt.household.lifeturn.ComingTurn;
import nl.keerpunt.household.lifeturn.LawChange;
import nl.keerpunt.household.lifeturn.LifeTurns;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.platform.question.AsOf;

/**
 * The turns of life that lie ahead of who lives in a household on a day. It names nobody; of whom an age and its day
 * are told, the date of birth can be counted back.
 *
 * @param until the last day that was looked at
 * @param items the first to come first
 * @param supports that end with one of these turns or run over it, and those of turns that passed undecided
 * @param ageUnknown who lives there while nobody can tell any more when they were born
 */
record TurnsAhead(
        AsOf.Told asOf, LocalDate until, List<TurnAhead> items, List<SupportAtTurn> supports, List<UUID> ageUnknown) {

    /**
     * A turn of life of one member (levenswending).
     *
     * @param due whether somebody has to look ahead on the day that is looked at
     */
    @Schema(name = "TurnAhead")
    record TurnAhead(
            UUID member,
            String code,
            Age age,
            LocalDate day,
            LocalDate lookAheadFrom,
            boolean due,
            Grade grade,
            List<LawChange> changes) {

        TurnAhead {
            changes = List.copyOf(changes);
        }

        private static TurnAhead of(UUID member, ComingTurn coming, LocalDate on) {
            return new TurnAhead(
                    member,
                    coming.turn().code(),
                    coming.age(),
                    coming.day(),
                    coming.lookAheadFrom(),
                    coming.isDue(on),
                    coming.grade(),
                    coming.turn().changes());
        }
    }

    TurnsAhead {
        items = List.copyOf(items);
        supports = List.copyOf(supports);
        ageUnknown = List.copyOf(ageUnknown);
    }

    static TurnsAhead of(AsOf.Told asOf, LocalDate until, SupportsAtTurns supports) {
        var turns = supports.turns();
        var living = supports.household().members();
        var items = living.entrySet().stream()
                .flatMap(each -> each.getValue().person().value().stream()
                        .flatMap(person -> ahead(each.getKey(), person, asOf.validOn(), until, turns)))
                .sorted(comparing(TurnAhead::day))
                .toList();
        var ageUnknown = living.entrySet().stream()
                .filter(each -> each.getValue().person().known() == null)
                .map(each -> each.getKey())
                .toList();
        return new TurnsAhead(asOf, until, items, supports.until(until), ageUnknown);
    }

    private static Stream<TurnAhead> ahead(UUID member, Person person, LocalDate on, LocalDate until, LifeTurns turns) {
        return turns.coming(person.birthDate(), on).stream()
                .filter(coming -> !coming.day().isAfter(until))
                .map(coming -> TurnAhead.of(member, coming, on));
    }
}
