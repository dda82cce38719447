package nl.keerpunt.provider.agreement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Money;

/**
 * Which version holds on which day, and so what the arrangement costs per month. A later version takes over from the
 * day it applies; the days before it stay with the versions they had, to the cent.
 */
public record Timeline(List<Segment> segments) {

    public static final Timeline EMPTY = new Timeline(List.of());

    /** The days on which one version holds; part of the period its terms were agreed for. */
    public record Segment(int version, Terms terms, Period days) {}

    public Timeline {
        segments = List.copyOf(segments);
    }

    public Timeline takenOver(Version version) {
        var longer = new ArrayList<>(cutAfter(version.appliesFrom().minusDays(1)).segments);
        var days = version.terms().period().from(version.appliesFrom());
        longer.add(new Segment(version.number(), version.terms(), days));
        return new Timeline(longer);
    }

    public Timeline cutAfter(LocalDate lastDay) {
        return new Timeline(segments.stream()
                .filter(segment -> !segment.days().from().isAfter(lastDay))
                .map(segment -> segment.days().contains(lastDay)
                        ? new Segment(
                                segment.version(),
                                segment.terms(),
                                segment.days().until(lastDay))
                        : segment)
                .toList());
    }

    public Optional<Segment> on(LocalDate day) {
        return segments.stream().filter(segment -> segment.days().contains(day)).findFirst();
    }

    public boolean holds(LocalDate day) {
        return on(day).isPresent();
    }

    public LocalDate firstDay() {
        return segments.getFirst().days().from();
    }

    public LocalDate lastDay() {
        return segments.getLast().days().until();
    }

    /** All days of the arrangement, in order. */
    public List<Period> days() {
        return segments.stream().map(Segment::days).toList();
    }

    /** What the arrangement costs per month, without the days of these pauses that are paid by the day. */
    public SortedMap<YearMonth, Money> months(List<Period> pauses) {
        var months = new TreeMap<YearMonth, Money>();
        for (var segment : segments) {
            var terms = segment.terms();
            for (var part : terms.isPaidByTheDay() ? without(pauses, segment.days()) : List.of(segment.days())) {
                terms.months(part, days()).forEach((month, amount) -> months.merge(month, amount, Money::plus));
            }
        }
        return Collections.unmodifiableSortedMap(months);
    }

    private static List<Period> without(List<Period> pauses, Period days) {
        var parts = new ArrayList<Period>();
        var from = days.from();
        for (var pause : pauses) {
            var paused = pause.overlap(days);
            if (paused.isPresent()) {
                if (paused.get().from().isAfter(from)) {
                    parts.add(new Period(from, paused.get().from().minusDays(1)));
                }
                from = paused.get().until().plusDays(1);
            }
        }
        if (!from.isAfter(days.until())) {
            parts.add(days.from(from));
        }
        return parts;
    }
}
