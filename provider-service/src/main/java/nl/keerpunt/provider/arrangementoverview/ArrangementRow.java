package nl.keerpunt.provider.arrangementoverview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.agreement.NotCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.ArrangementState;
import nl.keerpunt.provider.vocabulary.ArrangementStatus;
import org.jspecify.annotations.Nullable;

/** One arrangement on a stretch of days that are alike, as the table holds it. */
record ArrangementRow(
        String municipality,
        UUID id,
        LocalDate fromDay,
        LocalDate untilDay,
        UUID household,
        @Nullable String provider,
        String product,
        @Nullable String legalBasis,
        @Nullable String taskField,
        @Nullable String objective,
        @Nullable UUID supportLine,
        String status,
        @Nullable String refusedFor,
        int version,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long committed,
        @Nullable String cover,
        @Nullable Long lacking,
        @Nullable String noCoverFor,
        @Nullable UUID openProposal,
        @Nullable LocalDate evaluatedOn,
        long openedAt,
        Instant changedAt) {

    /** The rows that follow from all that happened to one arrangement: together they hold every day, each day once. */
    static List<ArrangementRow> of(List<Recorded<ArrangementEvent>> history) {
        var state = ArrangementState.of(history.stream().map(Recorded::fact).toList());
        return state.stretches().stream()
                .map(days -> switch (history.getFirst().fact()) {
                    case ArrangementAgreed agreed -> agreed(agreed, days, state, history);
                    case ArrangementRefused refused -> refused(refused, days, history);
                    case ArrangementEvent other -> throw new IllegalStateException("begins with " + other.getClass());
                })
                .toList();
    }

    private static ArrangementRow agreed(
            ArrangementAgreed agreed, Period days, ArrangementState state, List<Recorded<ArrangementEvent>> history) {
        var agreement = agreed.agreement();
        var onDay = state.onDay(days.from()).orElseThrow();
        var version = state.versions().getLast();
        var refusal = state.refusalOf(version);
        return new ArrangementRow(
                agreed.arrangement().municipality().value(),
                agreed.arrangement().uuid(),
                days.from(),
                days.until(),
                agreement.household().uuid(),
                code(agreement.provider()),
                agreed.product(),
                agreement.legalBasis().code(),
                agreement.taskField().code(),
                name(agreement.objective()),
                agreement.supportLine(),
                ArrangementStatus.of(onDay.status()).name(),
                null,
                version.number(),
                state.days().map(Period::from).orElse(null),
                state.days().map(Period::until).orElse(null),
                onDay.committed().cents(),
                name(version.cover()),
                refusal.map(no -> no.lacking().cents()).orElse(null),
                refusal.map(NotCovered::reason).orElse(null),
                state.openProposal().orElse(null),
                state.evaluatedOn().orElse(null),
                history.getFirst().position(),
                history.getLast().recordedAt());
    }

    private static ArrangementRow refused(
            ArrangementRefused refused, Period days, List<Recorded<ArrangementEvent>> history) {
        return new ArrangementRow(
                refused.arrangement().municipality().value(),
                refused.arrangement().uuid(),
                days.from(),
                days.until(),
                refused.household().uuid(),
                code(refused.provider()),
                refused.product(),
                null,
                null,
                null,
                refused.supportLine(),
                ArrangementStatus.REFUSED.name(),
                refused.reason(),
                0,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                history.getFirst().position(),
                history.getLast().recordedAt());
    }

    private static @Nullable String code(@Nullable AgbCode provider) {
        return provider == null ? null : provider.value();
    }

    private static @Nullable String name(@Nullable Enum<?> member) {
        return member == null ? null : member.name();
    }
}
