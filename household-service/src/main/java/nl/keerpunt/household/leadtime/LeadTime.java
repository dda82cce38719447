package nl.keerpunt.household.leadtime;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.TermFacts;
import nl.keerpunt.language.calendar.DutchCalendar;

/**
 * How long one step of a request took (doorlooptijd).
 *
 * @param days from the day after the first day, the last included
 * @param workingDays of those
 */
@Schema(name = "LeadTime")
record LeadTime(LeadStep step, LocalDate from, LocalDate until, long days, long workingDays) {

    /** The steps that were made, each from the first time to the first time after it. */
    static List<LeadTime> of(TermFacts facts) {
        return Arrays.stream(LeadStep.values()).flatMap(step -> of(step, facts)).toList();
    }

    private static Stream<LeadTime> of(LeadStep step, TermFacts facts) {
        return facts.first(step.from()).stream()
                .flatMap(from -> facts.firstFrom(step.until(), from).stream()
                        .map(until -> new LeadTime(
                                step,
                                from,
                                until,
                                ChronoUnit.DAYS.between(from, until),
                                from.datesUntil(until)
                                        .filter(day -> DutchCalendar.isWorkingDay(day.plusDays(1)))
                                        .count())));
    }
}
