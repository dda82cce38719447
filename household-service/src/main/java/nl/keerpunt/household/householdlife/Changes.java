package nl.keerpunt.household.householdlife;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.household.registration.DirectionEvent;
import nl.keerpunt.household.registration.HomeEvent;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RequestEvent;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.household.registration.SuccessorEvent.*;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.household.registration.TermEvent.*;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * When a record changed last (laatste wijziging), as a whole and under each law, as far as the household and its plan
 * tell, and which support lines of the plan are open. Folded twice, an event changes nothing.
 *
 * @param last day on which anything else than the days of a member changed; null when nothing ever did
 * @param stays by member; apart, because they are corrected and taken back
 * @param requests to the access team, with their laws
 * @param laws in the record, each with the last day on which something changed under it
 * @param lines of the plan, with the law on which each rests
 * @param noted of requests, for legal terms, by the id of the fact; apart, because it can be taken back
 * @param capacities by the id of what was recorded of who may speak for a member, the first day on which it holds;
 *     apart, because it can be corrected and taken back
 * @param planOver whether the lines are closed with the plan, or ended
 */
public record Changes(
        @Nullable LocalDate last,
        Map<UUID, Days> stays,
        Map<UUID, List<LegalBasis>> requests,
        Map<LegalBasis, LocalDate> laws,
        Map<UUID, LegalBasis> lines,
        Map<UUID, Noted> noted,
        Map<UUID, LocalDate> capacities,
        boolean planOver) {

    static final Changes NONE = new Changes(null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), false);

    /** @param lastDay null while nobody knows of one */
    record Days(LocalDate from, @Nullable LocalDate lastDay) {

        LocalDate last() {
            return lastDay == null ? from : later(from, lastDay);
        }
    }

    /** @param takenBack whether it was recorded by mistake: then it never changed anything */
    public record Noted(UUID request, LegalBasis law, List<TermFact> happened, boolean takenBack) {

        public Noted {
            happened = List.copyOf(happened);
        }

        static Noted of(TermEvent.TermFactRecorded recorded) {
            return new Noted(recorded.request(), recorded.law(), recorded.happened(), false);
        }

        /** The last day on which some of it was so. */
        LocalDate on() {
            return happened.stream().map(TermFact::on).reduce(Changes::later).orElseThrow();
        }

        Noted takeBack() {
            return new Noted(request, law, happened, true);
        }
    }

    public Changes {
        stays = Map.copyOf(stays);
        requests = Map.copyOf(requests);
        laws = Map.copyOf(laws);
        lines = Map.copyOf(lines);
        noted = Map.copyOf(noted);
        capacities = Map.copyOf(capacities);
    }

    Changes after(HouseholdEvent event) {
        return switch (event) {
            case MemberEvent.MemberAdded added -> staying(added.member(), new Days(added.from(), null));
            case MemberEvent.MemberMovedOut moved -> leaving(moved.member(), moved.lastDay());
            case MemberEvent.MoveOutCorrected corrected -> leaving(corrected.member(), corrected.lastDay());
            case MemberEvent.PersonCorrected _ -> this; // It was so on all their days.
            case MemberEvent.MemberTakenBack back -> staying(back.member(), null);
            case RequestEvent.RequestRecorded asked -> asking(asked).under(asked.laws(), asked.on());
            case RequestEvent.RequestDayCorrected corrected -> under(lawsOf(corrected), corrected.on());
            case RequestEvent.RequestAnswered answered -> under(lawsOf(answered), answered.on());
            case RequestEvent.AnswerTakenBack _ -> this; // A record is kept no shorter for it.
            case LifeEvent.LifeFactRecorded life -> on(life.happened().on());
            case LifeEvent.ResidenceDecided decided -> on(decided.on());
            case DirectionEvent.DirectorAssigned assigned -> on(assigned.from());
            case DirectionEvent.DirectorTransferred transferred -> on(transferred.from());
            case DirectionEvent.DirectionAccepted accepted -> on(accepted.on());
            case DirectionEvent.DirectionDeclined declined -> on(declined.on());
            case DirectionEvent.PlanActiveRecorded active -> on(active.on()).planOver(false);
            case DirectionEvent.PlanClosedRecorded closed -> on(closed.on()).planOver(true);
            case SafetyFlagSet set -> on(set.on());
            case SuccessorDecided decided -> under(lawsOf(decided), decided.on());
            case SafetyFlagLifted lifted -> on(lifted.on());
            case PlanChangeHeardOf heard -> under(lawsOf(heard), heard.on()).line(heard);
            case ServiceQuietHeardOf heard when heard.by() == QuietService.PLAN -> planOver(true);
            case TermEvent.TermFactRecorded recorded -> noted(recorded.fact(), Noted.of(recorded));
            case TermFactTakenBack back -> noted(back.fact(), fact(back).takeBack());
            case RepresentationEvent.CapacityRecorded recorded ->
                holding(recorded.fact(), recorded.valid().from());
            case RepresentationEvent.CapacityCorrected corrected ->
                holding(corrected.fact(), corrected.valid().from());
            case RepresentationEvent.CapacityTakenBack back -> holding(back.fact(), null);
            case RepresentationEvent.OutsiderNamed _, RepresentationEvent.WhoMayAgreeTold _ -> this;
            case HouseholdEvent.HouseholdRegistered _,
                    HouseholdEvent.HouseholdErased _,
                    KeepingEvent _,
                    LifeEvent.LifeFactTakenBack _,
                    HomeEvent _ -> this;
        };
    }

    /** The laws under which it changed something. */
    List<LegalBasis> lawsOf(HouseholdEvent event) {
        return switch (event) {
            case RequestEvent.RequestRecorded asked -> asked.laws();
            case RequestEvent.RequestDayCorrected corrected -> requests.getOrDefault(corrected.request(), List.of());
            case RequestEvent.RequestAnswered answered -> requests.getOrDefault(answered.request(), List.of());
            case RequestEvent.AnswerTakenBack back -> requests.getOrDefault(back.request(), List.of());
            case KeepingEvent.SupportHeardOf heard -> List.of(heard.law());
            case TermEvent.TermFactRecorded recorded -> List.of(recorded.law());
            case SuccessorDecided decided -> List.of(decided.law());
            case TermFactTakenBack back -> List.of(fact(back).law());
            case PlanChangeHeardOf heard ->
                Stream.of(heard.law(), heard.line() == null ? null : lines.get(heard.line()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
            case HouseholdEvent _ -> List.of();
        };
    }

    /** Of the record as a whole; null when nothing ever changed. */
    public @Nullable LocalDate lastChange() {
        var noted = stillNoted().map(Noted::on);
        var living = stays.values().stream().map(Days::last);
        return Stream.of(Stream.ofNullable(last), living, noted, capacities.values().stream())
                .flatMap(days -> days)
                .reduce(Changes::later)
                .orElse(null);
    }

    /** What was noted and not taken back. */
    Stream<Noted> stillNoted() {
        return noted.values().stream().filter(each -> !each.takenBack());
    }

    /** The lines of that law that are not closed and did not end. */
    List<UUID> open(LegalBasis law) {
        return lines.entrySet().stream()
                .filter(line -> !planOver && line.getValue().equals(law))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Changes on(LocalDate day) {
        return new Changes(
                last == null ? day : later(last, day), stays, requests, laws, lines, noted, capacities, planOver);
    }

    private Changes asking(RequestRecorded asked) {
        var more = with(requests, asked.request(), asked.laws());
        return new Changes(last, stays, more, laws, lines, noted, capacities, planOver);
    }

    private Changes noted(UUID fact, Noted what) {
        return new Changes(last, stays, requests, laws, lines, with(noted, fact, what), capacities, planOver);
    }

    private Noted fact(TermFactTakenBack back) {
        return requireNonNull(noted.get(back.fact()));
    }

    private Changes leaving(UUID member, @Nullable LocalDate lastDay) {
        return staying(member, new Days(requireNonNull(stays.get(member)).from(), lastDay));
    }

    private Changes staying(UUID member, @Nullable Days days) {
        return new Changes(last, with(stays, member, days), requests, laws, lines, noted, capacities, planOver);
    }

    /** What holds of old has no first day, and changes nothing on one. */
    private Changes holding(UUID fact, @Nullable LocalDate from) {
        return new Changes(last, stays, requests, laws, lines, noted, with(capacities, fact, from), planOver);
    }

    private Changes under(List<LegalBasis> changed, LocalDate day) {
        var more = new HashMap<>(laws);
        changed.forEach(law -> more.merge(law, day, Changes::later));
        return new Changes(last, stays, requests, more, lines, noted, capacities, planOver).on(day);
    }

    /** A closed plan that has another line than before was drafted again. */
    private Changes line(PlanChangeHeardOf heard) {
        var line = heard.line();
        return line == null || Objects.equals(lines.get(line), heard.law())
                ? this
                : new Changes(last, stays, requests, laws, with(lines, line, heard.law()), noted, capacities, false);
    }

    private Changes planOver(boolean over) {
        return new Changes(last, stays, requests, laws, lines, noted, capacities, over);
    }

    private static <T> Map<UUID, T> with(Map<UUID, T> known, UUID key, @Nullable T value) {
        var more = new HashMap<>(known);
        if (value == null) {
            more.remove(key);
        } else {
            more.put(key, value);
        }
        return more;
    }
}
