package nl.keerpunt.household.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.household.erasure.ErasureState.Status;
import nl.keerpunt.household.householdlife.LawRecord;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What a list of records that go, and of those that may, has to know of one household; what is due depends on the day.
 *
 * @param lastDays of what changed under each of the laws
 * @param lastChange of the record as a whole
 * @param erasedLaws whose records were destroyed apart
 */
record ErasureRow(
        HouseholdId household,
        State state,
        @Nullable Instant since,
        @Nullable String ground,
        boolean held,
        List<String> waitingFor,
        boolean planActive,
        List<String> laws,
        List<LocalDate> lastDays,
        @Nullable LocalDate lastChange,
        List<String> erasedLaws,
        long version) {

    enum State {
        KEPT,
        ENDING,
        ERASED
    }

    private static final KeepingRules NONE = new KeepingRules(List.of());

    ErasureRow {
        waitingFor = List.copyOf(waitingFor);
        laws = List.copyOf(laws);
        lastDays = List.copyOf(lastDays);
        erasedLaws = List.copyOf(erasedLaws);
    }

    /** None for a household whose record is kept under no law and never was. */
    static Optional<ErasureRow> of(HouseholdId household, List<Recorded<HouseholdEvent>> history) {
        var state = ErasureState.of(history);
        var laws = state.kept().laws(NONE);
        var erasedLaws = erasedLaws(history);
        if (state.status() == Status.NONE && laws.isEmpty() && erasedLaws.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ErasureRow(
                household,
                switch (state.status()) {
                    case NONE -> State.KEPT;
                    case ENDING, HELD -> State.ENDING;
                    case ERASED -> State.ERASED;
                },
                state.since(),
                state.ground(),
                !state.kept().holding().isEmpty(),
                state.waitingFor().stream().map(QuietService::word).toList(),
                state.planActive(),
                laws.stream().map(record -> record.law().code()).toList(),
                laws.stream().map(LawRecord::lastDay).toList(),
                state.kept().changes().lastChange(),
                erasedLaws,
                history.getLast().version()));
    }

    private static List<String> erasedLaws(List<Recorded<HouseholdEvent>> history) {
        return history.stream()
                .flatMap(recorded -> recorded.fact() instanceof LawRecordErased erased
                        ? Stream.of(erased.law().code())
                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }
}
