package nl.keerpunt.household.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.household.memberlife.HiddenAddresses;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.household.registration.SuccessorEvent.*;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.household.registration.TermEvent.*;
import nl.keerpunt.platform.question.HistoryEntry;
import nl.keerpunt.platform.stored.Recorded;

/** What a household's history tells of each event: ids, dates and choices; never anything personal. */
final class Essentials {

    private Essentials() {}

    /** @param all whatever is known of the household, by which an address may count as hidden */
    static List<HistoryEntry> entries(List<Recorded<HouseholdEvent>> shown, List<Recorded<HouseholdEvent>> all) {
        var hidden =
                HiddenAddresses.told(all.stream().map(Recorded::fact).toList()).facts();
        return shown.stream()
                .map(each -> HistoryEntry.of(each, new TreeMap<>(of(each.fact(), hidden)), List.of()))
                .toList();
    }

    private static Map<String, Object> of(HouseholdEvent event, Set<UUID> hidden) {
        return switch (event) {
            case HouseholdRegistered it -> Map.of("team", it.team(), "on", it.on());
            case MemberAdded it -> Map.of("member", it.member(), "from", it.from());
            case MemberMovedOut it -> Map.of("member", it.member(), "lastDay", it.lastDay());
            case PersonCorrected it -> Map.of("member", it.member());
            case MemberTakenBack it -> Map.of("member", it.member());
            case MoveOutCorrected it ->
                it.lastDay() == null
                        ? Map.of("member", it.member(), "was", it.was())
                        : Map.of("member", it.member(), "was", it.was(), "lastDay", it.lastDay());
            case RequestRecorded it ->
                Map.of("request", it.request(), "laws", it.laws(), "on", it.on(), "channel", it.channel());
            case RequestDayCorrected it -> Map.of("request", it.request(), "on", it.on());
            case RequestAnswered it -> Map.of("request", it.request(), "answer", it.answer(), "on", it.on());
            case AnswerTakenBack it -> Map.of("request", it.request());
            case DirectorAssigned it -> Map.of("director", it.director(), "team", it.team(), "from", it.from());
            case DirectorTransferred it ->
                Map.of("relieved", it.relieved(), "director", it.director(), "team", it.team(), "from", it.from());
            case DirectionAccepted it -> Map.of("director", it.director(), "from", it.from(), "on", it.on());
            case DirectionDeclined it ->
                Map.of(
                        "director", it.director(),
                        "answers", it.answers(),
                        "team", it.team(),
                        "from", it.from(),
                        "on", it.on());
            case PlanActiveRecorded it -> Map.of("director", it.director(), "on", it.on());
            case PlanClosedRecorded it -> Map.of("on", it.on());
            case HouseholdErased it -> Map.of("ground", it.ground(), "on", it.on());
            case KeepingEvent it -> ofKeeping(it);
            case TermEvent it -> ofTerm(it);
            case SafetyFlagSet it -> Map.of("on", it.on());
            case SafetyFlagLifted it -> Map.of("on", it.on());
            case RepresentationEvent it -> OfRepresentation.of(it);
            case LifeEvent it -> ofLife(it, hidden);
            case SuccessorDecided it -> ofSuccessor(it);
            case HouseholdDiedOut it -> it.on() == null ? Map.of() : Map.of("on", it.on());
            case NeighbourhoodsReckoned it -> Map.of("neighbourhoods", it.neighbourhoods());
        };
    }

    /** Where somebody lives is personal, and where somebody hides is not told by halves. */
    private static Map<String, Object> ofLife(LifeEvent event, Set<UUID> hidden) {
        var essentials = new HashMap<String, Object>(Map.of("member", event.member(), "fact", event.fact()));
        switch (event) {
            case AddressRecorded it -> {
                var hides = hidden.contains(it.fact());
                essentials.putAll(Map.of("from", it.from(), "hidden", hides));
                Optional.ofNullable(it.neighbourhood())
                        .filter(_ -> !hides)
                        .ifPresent(code -> essentials.put("neighbourhood", code));
            }
            case DeathRecorded it -> essentials.put("on", it.on());
            case DepartureRecorded it -> {
                essentials.putAll(Map.of("on", it.on(), "opensCase", it.opensCase()));
                Optional.ofNullable(it.to()).ifPresent(to -> essentials.put("to", to));
            }
            case LifeFactTakenBack it ->
                Optional.ofNullable(it.notice()).ifPresent(notice -> essentials.put("notice", notice));
            case ResidenceDecided it -> essentials.putAll(Map.of("outcome", it.outcome(), "on", it.on()));
        }
        return essentials;
    }

    /** At which turn is personal: it tells an age. */
    private static Map<String, Object> ofSuccessor(SuccessorDecided it) {
        var essentials = new HashMap<String, Object>(Map.of(
                "arrangement", it.arrangement(),
                "member", it.member(),
                "law", it.law(),
                "follows", it.follows(),
                "lastDay", it.lastDay(),
                "on", it.on()));
        Optional.ofNullable(it.successor()).ifPresent(other -> essentials.put("successor", other));
        Optional.ofNullable(it.otherLaw()).ifPresent(law -> essentials.put("otherLaw", law));
        return essentials;
    }

    private static Map<String, Object> ofTerm(TermEvent event) {
        return switch (event) {
            case MilestoneReached it ->
                Map.of(
                        "request", it.request(),
                        "fact", it.fact(),
                        "law", it.law(),
                        "milestone", it.milestone(),
                        "on", it.on());
            case DataAskedFor it ->
                Map.of(
                        "request", it.request(),
                        "fact", it.fact(),
                        "law", it.law(),
                        "on", it.on(),
                        "until", it.until());
            case ObjectionLodged it ->
                Map.of(
                        "request", it.request(),
                        "fact", it.fact(),
                        "law", it.law(),
                        "sent", it.sent(),
                        "on", it.on(),
                        "committee", it.committee());
            case HearingPlanned it ->
                Map.of(
                        "request", it.request(),
                        "fact", it.fact(),
                        "law", it.law(),
                        "on", it.on(),
                        "day", it.day());
            case DecisionAdjourned it ->
                Map.of(
                        "request", it.request(),
                        "fact", it.fact(),
                        "law", it.law(),
                        "proceeding", it.proceeding(),
                        "on", it.on(),
                        "weeks", it.weeks());
            case DecisionDelayed it ->
                Map.of(
                        "request", it.request(),
                        "fact", it.fact(),
                        "law", it.law(),
                        "proceeding", it.proceeding(),
                        "cause", it.cause(),
                        "on", it.on(),
                        "from", it.from(),
                        "until", it.until());
            case TermFactTakenBack it -> Map.of("request", it.request(), "fact", it.fact());
        };
    }

    private static Map<String, Object> ofKeeping(KeepingEvent event) {
        return switch (event) {
            case HouseholdEndingBegun it ->
                Map.of("ground", it.ground(), "on", it.on(), "endsOn", it.endsOn(), "rules", it.rules());
            case ServiceQuietHeardOf it -> Map.of("service", it.by().word());
            case LawRecordErased it ->
                Map.of("law", it.law(), "ground", it.ground(), "on", it.on(), "rules", it.rules());
            case SupportHeardOf it ->
                it.lastDay() == null
                        ? Map.of("arrangement", it.arrangement(), "law", it.law())
                        : Map.of("arrangement", it.arrangement(), "law", it.law(), "lastDay", it.lastDay());
            case PlanChangeHeardOf it -> {
                var essentials = new HashMap<String, Object>(Map.of("on", it.on()));
                Optional.ofNullable(it.line()).ifPresent(line -> essentials.put("line", line));
                Optional.ofNullable(it.law()).ifPresent(law -> essentials.put("law", law));
                yield essentials;
            }
            case HoldPlaced it -> Map.of("hold", it.hold(), "kind", it.kind(), "on", it.on());
            case HoldLifted it -> Map.of("hold", it.hold(), "on", it.on());
            case ErasureRequested it -> Map.of("request", it.request(), "on", it.on());
            case ErasureGranted it -> Map.of("request", it.request(), "on", it.on());
            case ErasureRefused it -> Map.of("request", it.request(), "on", it.on(), "ground", it.ground());
        };
    }
}
