package nl.keerpunt.household.runningterm;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.DutchTerms;
import nl.keerpunt.household.legalterm.Force;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.Party;
import nl.keerpunt.household.legalterm.Penalty;
import nl.keerpunt.household.legalterm.RunningTerm;
import nl.keerpunt.household.legalterm.TermFacts;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.runningterm.Matters.Matter;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How the terms of everything a household asked stand on one day.
 *
 * @param version of the last fact that this answer rests on, counted from 0
 * @param erased whether the record is destroyed: then no term runs any more
 */
@Schema(name = "HouseholdTerms")
record TermsView(UUID household, AsOf.Told asOf, long version, List<MatterView> requests, boolean erased) {

    /**
     * A request under one of its laws.
     *
     * @param noted by that day, and not taken back
     * @param owed what a melding under the Wmo obliges to and was not done
     */
    @Schema(name = "RequestTerms")
    record MatterView(UUID request, LegalBasis law, List<TermView> terms, List<NotedView> noted, List<Milestone> owed) {

        MatterView {
            terms = List.copyOf(terms);
            noted = List.copyOf(noted);
            owed = List.copyOf(owed);
        }
    }

    /** One term as it stands.
     *
     * @param penalty what deciding late costs up to that day; null unless a notice of default started the term
     */
    @Schema(name = "RunningTerm")
    record TermView(
            String code,
            LegalBasis law,
            String article,
            String read,
            Party whose,
            Force force,
            Grade grade,
            RunningTerm.State state,
            LocalDate start,
            LocalDate lastDay,
            long remainingDays,
            long suspendedDays,
            @Nullable LocalDate endedOn,
            boolean late,
            boolean blocks,
            boolean warns,
            @Nullable PenaltyView penalty) {

        static TermView of(RunningTerm running, LocalDate day) {
            var term = running.term();
            var source = term.source();
            return new TermView(
                    term.code(),
                    term.law(),
                    source.article(),
                    source.read(),
                    term.whose(),
                    source.force(),
                    running.grade(),
                    running.state(),
                    running.start(),
                    running.lastDay(),
                    running.remainingDays(),
                    running.suspendedDays(),
                    running.endedOn(),
                    running.isLate(),
                    running.blocks(),
                    running.warns(),
                    PenaltyView.of(running, day));
        }
    }

    /**
     * What deciding late costs (dwangsom).
     *
     * @param firstDay of default: the day after the two weeks of the notice
     * @param days in default up to the day that is looked at, at most 42
     */
    @Schema(name = "TermPenalty")
    record PenaltyView(LocalDate firstDay, int days, Money due) {

        static @Nullable PenaltyView of(RunningTerm running, LocalDate day) {
            if (!running.term().code().equals(Penalty.NOTICE)) {
                return null;
            }
            var penalty = Penalty.on(day, running);
            return new PenaltyView(penalty.firstDay(), penalty.days(), penalty.due());
        }
    }

    TermsView {
        requests = List.copyOf(requests);
    }

    static TermsView of(UUID household, AsOf.Told asOf, List<Recorded<HouseholdEvent>> known, LegalTerms terms) {
        var history = known.stream().map(Recorded::fact).toList();
        var day = asOf.validOn();
        var matters = Matters.on(day, history).entrySet().stream()
                .map(each -> matter(each.getKey(), each.getValue(), day, history, terms))
                .toList();
        return new TermsView(household, asOf, known.getLast().version(), matters, Matters.isErased(history));
    }

    private static MatterView matter(
            Matter matter, TermFacts facts, LocalDate day, List<HouseholdEvent> history, LegalTerms terms) {
        var running = terms.running(matter.law(), facts, day).stream()
                .map(each -> TermView.of(each, day))
                .toList();
        var owed = matter.law().equals(DutchTerms.WMO) ? facts.owedAfterMelding() : List.<Milestone>of();
        var noted =
                Matters.noted(matter, day, history).stream().map(NotedView::of).toList();
        return new MatterView(matter.request(), matter.law(), running, noted, owed);
    }
}
