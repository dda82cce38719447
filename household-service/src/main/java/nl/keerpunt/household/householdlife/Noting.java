package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.ALREADY_RECORDED;
import static nl.keerpunt.household.registration.Reason.BEFORE_REQUEST;
import static nl.keerpunt.household.registration.Reason.FACT_UNKNOWN;
import static nl.keerpunt.household.registration.Reason.LAW_NOT_ASKED;
import static nl.keerpunt.household.registration.Reason.NOT_REQUESTED;
import static nl.keerpunt.household.registration.Reason.OTHER_DECISION_SENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.householdlife.Changes.Noted;
import nl.keerpunt.household.householdlife.RegisteredHousehold.Question;
import nl.keerpunt.household.legalterm.Counting;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.household.legalterm.TermFacts;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.TermCommand;
import nl.keerpunt.household.registration.TermCommand.*;
import nl.keerpunt.household.registration.TermEvent.*;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.LegalBasis;

/** What is noted of a request under one of its laws, so that legal terms can be counted, and what is taken back. */
final class Noting {

    private Noting() {}

    static List<HouseholdEvent> decided(TermCommand command, RegisteredHousehold household) {
        return switch (command) {
            case NoteTermFact note -> noted(note, household);
            case TakeTermFactBack back -> takenBack(back, household);
        };
    }

    private static List<HouseholdEvent> noted(NoteTermFact note, RegisteredHousehold household) {
        var event = event(note);
        return isNew(event, household) ? List.of(event) : List.of();
    }

    private static TermFactRecorded event(NoteTermFact note) {
        return switch (note) {
            case ReachMilestone it ->
                new MilestoneReached(
                        it.household(),
                        it.request(),
                        it.fact(),
                        it.law(),
                        it.reached().milestone(),
                        it.reached().on());
            case AskForData it ->
                new DataAskedFor(
                        it.household(),
                        it.request(),
                        it.fact(),
                        it.law(),
                        it.asked().on(),
                        it.asked().until());
            case LodgeObjection it ->
                new ObjectionLodged(
                        it.household(), it.request(), it.fact(), it.law(), it.sent(), it.on(), it.committee());
            case PlanHearing it ->
                new HearingPlanned(it.household(), it.request(), it.fact(), it.law(), it.on(), it.day());
            case AdjournDecision it ->
                new DecisionAdjourned(
                        it.household(),
                        it.request(),
                        it.fact(),
                        it.law(),
                        it.adjourned().proceeding(),
                        it.adjourned().on(),
                        it.adjourned().weeks());
            case DelayDecision it ->
                new DecisionDelayed(
                        it.household(),
                        it.request(),
                        it.fact(),
                        it.law(),
                        it.delayed().proceeding(),
                        it.delayed().cause(),
                        it.delayed().on(),
                        it.delayed().days().from(),
                        it.delayed().days().until());
        };
    }

    private static boolean isNew(TermFactRecorded event, RegisteredHousehold household) {
        var question = household.question(event.request()).orElseThrow(() -> new Refusal(NOT_REQUESTED));
        var known = noted(household).get(event.fact());
        if (known != null) {
            // Under the id of what was taken back nothing is noted any more: it would look as if it were there again.
            Household.retryWhen(known.equals(Noted.of(event)), ALREADY_RECORDED);
            return false;
        }
        if (!question.laws().contains(event.law())) {
            throw new Refusal(LAW_NOT_ASKED);
        }
        if (event.happened().stream().anyMatch(each -> each.on().isBefore(question.on()))) {
            throw new Refusal(BEFORE_REQUEST);
        }
        requireCounting(event, question, household);
        requireOneSending(event, household);
        return true;
    }

    /**
     * Under one law a request has one decision, which was sent on one day, whichever fact tells it: the decision itself
     * or an objection. Another decision is another request. What tells the other day is named, so that it can be taken
     * back.
     */
    private static void requireOneSending(TermFactRecorded event, RegisteredHousehold household) {
        sent(event.happened())
                .ifPresent(day -> noted(household).forEach((fact, noted) -> {
                    var other = sent(noted.happened()).filter(on -> !on.equals(day));
                    if (other.isPresent() && isStanding(noted, event.request(), event.law())) {
                        throw new Refusal(OTHER_DECISION_SENT, Map.of("sent", other.get(), "fact", fact));
                    }
                }));
    }

    private static Optional<LocalDate> sent(List<TermFact> happened) {
        return happened.stream()
                .filter(each ->
                        each instanceof TermFact.Reached reached && reached.milestone() == Milestone.DECISION_SENT)
                .map(TermFact::on)
                .findFirst();
    }

    private static boolean isStanding(Noted noted, UUID request, LegalBasis law) {
        return !noted.takenBack()
                && noted.request().equals(request)
                && noted.law().equals(law);
    }

    /** Each of what it tells counts, the one after the other. */
    private static void requireCounting(TermFactRecorded event, Question question, RegisteredHousehold household) {
        var known = new ArrayList<TermFact>();
        known.add(new TermFact.Reached(Milestone.MELDING_RECEIVED, question.on()));
        standing(event.request(), event.law(), household).forEach(each -> known.addAll(each.happened()));
        event.happened().forEach(each -> {
            Counting.require(event.law(), new TermFacts(known), each);
            known.add(each);
        });
    }

    private static Stream<Noted> standing(UUID request, LegalBasis law, RegisteredHousehold household) {
        return noted(household).values().stream().filter(each -> isStanding(each, request, law));
    }

    private static List<HouseholdEvent> takenBack(TakeTermFactBack back, RegisteredHousehold household) {
        if (household.question(back.request()).isEmpty()) {
            throw new Refusal(NOT_REQUESTED);
        }
        var known = noted(household).get(back.fact());
        if (known == null || !known.request().equals(back.request())) {
            throw new Refusal(FACT_UNKNOWN);
        }
        return known.takenBack()
                ? List.of()
                : List.of(new TermFactTakenBack(back.household(), back.request(), back.fact()));
    }

    private static Map<UUID, Noted> noted(RegisteredHousehold household) {
        return household.kept().changes().noted();
    }
}
