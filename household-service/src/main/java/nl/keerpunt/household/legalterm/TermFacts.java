package nl.keerpunt.household.legalterm;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static nl.keerpunt.household.legalterm.Milestone.CLIENT_SUPPORT_OFFERED;
import static nl.keerpunt.household.legalterm.Milestone.DATA_RECEIVED;
import static nl.keerpunt.household.legalterm.Milestone.MELDING_CONFIRMED;
import static nl.keerpunt.household.legalterm.Milestone.MELDING_RECEIVED;
import static nl.keerpunt.household.legalterm.Milestone.OWN_PLAN_OFFERED;
import static nl.keerpunt.household.legalterm.Milestone.WITHDRAWN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.legalterm.TermFact.Planned;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.language.calendar.Period;

/**
 * All that happened to one matter under one law (feiten van een zaak), in any order. An objection belongs to the matter
 * of the decision; a complaint is a matter of its own.
 */
public record TermFacts(List<TermFact> facts) {

    private static final List<Milestone> OWED_AFTER_MELDING =
            List.of(MELDING_CONFIRMED, CLIENT_SUPPORT_OFFERED, OWN_PLAN_OFFERED);

    public TermFacts {
        facts = List.copyOf(facts);
    }

    public static TermFacts of(TermFact... facts) {
        return new TermFacts(List.of(facts));
    }

    /** What had happened on that day. */
    public TermFacts on(LocalDate day) {
        return new TermFacts(
                facts.stream().filter(fact -> !fact.on().isAfter(day)).toList());
    }

    /**
     * What a melding under the Wmo obliges to and has not been done: confirming it, pointing to client support and to
     * the own plan (Wmo 2015, art. 2.3.2, first to third paragraph). The law sets no days for it: before the
     * investigation.
     */
    public List<Milestone> owedAfterMelding() {
        if (first(MELDING_RECEIVED).isEmpty() || first(WITHDRAWN).isPresent()) {
            return List.of();
        }
        return OWED_AFTER_MELDING.stream().filter(each -> first(each).isEmpty()).toList();
    }

    /** The first day on which it happened. */
    public Optional<LocalDate> first(Milestone milestone) {
        return first(Set.of(milestone));
    }

    Optional<LocalDate> first(Collection<Milestone> any) {
        return reached(any).min(naturalOrder());
    }

    /** The first day from that one on. */
    public Optional<LocalDate> firstFrom(Milestone milestone, LocalDate day) {
        return firstFrom(Set.of(milestone), day);
    }

    Optional<LocalDate> firstFrom(Collection<Milestone> any, LocalDate day) {
        return reached(any).filter(on -> !on.isBefore(day)).min(naturalOrder());
    }

    /** Whether on that day what a term waits for was done, and not only the matter was over. */
    boolean hasOwnEnd(LegalTerm term, LocalDate day) {
        var own = term.endedBy().stream().filter(each -> !each.endsMatter()).toList();
        return reached(own).anyMatch(day::equals);
    }

    Optional<LocalDate> last(Milestone milestone) {
        return reached(Set.of(milestone)).max(naturalOrder());
    }

    /** The latest plan holds; of two made on one day the later one planned. */
    Optional<LocalDate> planned(Milestone milestone) {
        return of(Planned.class)
                .filter(planned -> planned.milestone() == milestone)
                .max(comparing(Planned::on).thenComparing(Planned::day))
                .map(Planned::day);
    }

    /** The first adjournment of what a term decides, between two days, both included: one adjourns once. */
    Optional<Adjourned> adjourned(LegalTerm term, LocalDate from, LocalDate until) {
        return of(Adjourned.class)
                .filter(each -> each.proceeding().isDecidedBy(term))
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(until))
                .min(comparing(Adjourned::on).thenComparing(Adjourned::weeks));
    }

    /** Whether it was said of what is decided there, whenever that was. */
    boolean isAdjourned(Proceeding proceeding) {
        return of(Adjourned.class).anyMatch(each -> each.proceeding() == proceeding);
    }

    /** The days on which a term lies still: for the causes that it knows, and in what it decides. */
    List<Period> pauses(LegalTerm term) {
        var causes = term.suspendedBy();
        var asked = causes.contains(Cause.DATA_ASKED)
                ? of(DataAsked.class)
                        .filter(each -> completed(each).isDecidedBy(term))
                        .flatMap(this::pause)
                : Stream.<Period>empty();
        var delayed = of(Delayed.class)
                .filter(each ->
                        causes.contains(each.cause()) && each.proceeding().isDecidedBy(term))
                .map(Delayed::days);
        return Stream.concat(asked, delayed).toList();
    }

    /** What is asked once somebody objected completes the objection (Awb, art. 6:6); before that, the application. */
    private Proceeding completed(DataAsked asked) {
        return first(Milestone.OBJECTION_LODGED)
                        .filter(on -> !on.isAfter(asked.on()))
                        .isPresent()
                ? Proceeding.OBJECTION
                : Proceeding.APPLICATION;
    }

    /**
     * From the day after asking until, and not with, the day on which the data came; or with the last day set for it
     * (Awb, art. 4:15, first paragraph, under a).
     */
    private Stream<Period> pause(DataAsked asked) {
        var lastPossible = asked.until();
        var last = firstFrom(Set.of(DATA_RECEIVED), asked.on())
                .map(received -> received.minusDays(1))
                .filter(day -> day.isBefore(lastPossible))
                .orElse(lastPossible);
        return last.isAfter(asked.on()) ? Stream.of(new Period(asked.on().plusDays(1), last)) : Stream.empty();
    }

    private Stream<LocalDate> reached(Collection<Milestone> any) {
        return of(Reached.class)
                .filter(reached -> any.contains(reached.milestone()))
                .map(Reached::on);
    }

    private <F extends TermFact> Stream<F> of(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
