package nl.keerpunt.plan.plancalendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.PlanView.Phase;
import nl.keerpunt.plan.planview.PlanView.State;
import nl.keerpunt.plan.vocabulary.ArrangementVerb;
import nl.keerpunt.platform.calendar.ICalendar;

/** The days of a plan for a calendar, the first one first: a kind, a day and a link, and nothing about anybody. */
@Schema(name = "PlanCalendar")
record PlanCalendar(List<Entry> items) {

    /** @param uid the same for the same thing, however its day moves */
    @Schema(name = "PlanCalendarEntry")
    record Entry(String uid, PlanDay kind, LocalDate day, String summary, URI url) {}

    PlanCalendar {
        items = List.copyOf(items);
    }

    /** @param address where callers find the platform */
    static PlanCalendar of(PlanView plan, HouseholdId household, String address) {
        var writing = new Writing(household, address);
        return new PlanCalendar(days(plan, writing)
                .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::uid))
                .toList());
    }

    /** Nothing is ahead of a plan of which nobody is left, nor of one that is only drafted. */
    private static Stream<Entry> days(PlanView plan, Writing writing) {
        if (plan.diedOutOn() != null) {
            return Stream.empty();
        }
        return switch (plan.phase()) {
            case DRAFTED, ENDED -> Stream.empty();
            case AGREED, ACTIVE -> Stream.concat(lines(plan, writing), review(plan, writing));
            case CLOSED -> followUps(plan, writing);
        };
    }

    private static Stream<Entry> lines(PlanView plan, Writing writing) {
        return plan.lines().stream()
                .filter(line -> goesOn(line, plan.phase()))
                .flatMap(line -> Stream.of(
                        writing.entry(PlanDay.LINE_BEGINS, line.id(), line.from()),
                        writing.entry(PlanDay.LINE_ENDS, line.id(), line.until())));
    }

    /** What was decided goes on until somebody stops it, whatever became of the household's agreement. */
    private static boolean goesOn(Line line, Phase phase) {
        var decided = phase == Phase.ACTIVE && line.state() == State.DECIDED;
        return (line.agreed() || decided) && !isStopped(line);
    }

    private static boolean isStopped(Line line) {
        var arranged = line.arranged();
        return arranged != null
                && (arranged.verb() == ArrangementVerb.STOPPED || arranged.verb() == ArrangementVerb.WITHDRAWN);
    }

    private static Stream<Entry> review(PlanView plan, Writing writing) {
        return Optional.ofNullable(plan.activation())
                .flatMap(activation -> Optional.ofNullable(activation.reviewOn()))
                .map(day -> writing.entry(PlanDay.REVIEW, plan.household(), day))
                .stream();
    }

    private static Stream<Entry> followUps(PlanView plan, Writing writing) {
        var days = Optional.ofNullable(plan.closing())
                .map(PlanView.Closing::followUpOn)
                .orElse(List.of());
        return IntStream.range(0, days.size())
                .mapToObj(index -> writing.entry(PlanDay.FOLLOW_UP, index + 1, days.get(index)));
    }

    private record Writing(HouseholdId household, String address) {

        private Entry entry(PlanDay kind, Object part, LocalDate day) {
            var named = household + " " + kind + " " + part;
            return new Entry(
                    UUID.nameUUIDFromBytes(named.getBytes(UTF_8)) + "@keerpunt",
                    kind,
                    day,
                    kind.summary(),
                    URI.create(address + "/v1/plans/" + household.uuid()));
        }
    }

    ICalendar written() {
        var days = items.stream()
                .map(each -> new ICalendar.Day(
                        each.uid(), each.day(), each.summary(), each.url().toString()))
                .toList();
        return new ICalendar("Keerpunt plan", "plan", days);
    }
}
