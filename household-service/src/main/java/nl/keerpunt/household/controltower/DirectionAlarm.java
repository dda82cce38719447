package nl.keerpunt.household.controltower;

import static java.util.Comparator.naturalOrder;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody has to see to it who answers for a household, and since which working day: no household is to be without
 * for a single one.
 */
@Schema(name = "DirectionReason")
record DirectionAlarm(Kind kind, LocalDate since) {

    @Schema(name = "DirectionAlarmKind")
    enum Kind {
        /** Niemand is verantwoordelijk. */
        NOBODY_ANSWERS,
        /** Niet binnen de termijn aanvaard. */
        NOT_ACCEPTED,
        /** Geweigerd. */
        DECLINED,
        /** Vertrokken, of afwezig zonder vervanger. */
        AWAY
    }

    /** @param away who left or is absent without a substitute, since which day */
    static List<DirectionAlarm> of(HouseholdOverview household, LocalDate day, Map<ProfessionalId, LocalDate> away) {
        return Stream.of(nobodyAnswers(household), notAccepted(household), declined(household), away(household, away))
                .filter(Objects::nonNull)
                .filter(alarm -> !alarm.since().isAfter(day))
                .toList();
    }

    private static @Nullable DirectionAlarm nobodyAnswers(HouseholdOverview household) {
        return household.answers() == null ? since(Kind.NOBODY_ANSWERS, household.registeredOn()) : null;
    }

    private static @Nullable DirectionAlarm notAccepted(HouseholdOverview household) {
        var acceptBy = household.acceptBy();
        return acceptBy == null ? null : since(Kind.NOT_ACCEPTED, acceptBy.plusDays(1));
    }

    private static @Nullable DirectionAlarm declined(HouseholdOverview household) {
        return household.acceptance() == Acceptance.DECLINED ? since(Kind.DECLINED, begun(household)) : null;
    }

    /** Whoever directs, and whoever answers in their place. */
    private static @Nullable DirectionAlarm away(HouseholdOverview household, Map<ProfessionalId, LocalDate> away) {
        return Stream.of(household.director(), household.answers())
                .filter(Objects::nonNull)
                .map(away::get)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .map(gone -> since(Kind.AWAY, gone.isBefore(begun(household)) ? begun(household) : gone))
                .orElse(null);
    }

    private static LocalDate begun(HouseholdOverview household) {
        return household.directedFrom() == null ? household.registeredOn() : household.directedFrom();
    }

    private static DirectionAlarm since(Kind kind, LocalDate day) {
        return new DirectionAlarm(kind, DutchCalendar.workingDayOnOrAfter(day));
    }
}
