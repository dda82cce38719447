package nl.keerpunt.household.registration;

import static nl.keerpunt.household.registration.Household.Reason.HELD;
import static nl.keerpunt.household.registration.Household.Reason.HOUSEHOLD_ENDING;
import static nl.keerpunt.household.registration.Household.Reason.NOT_GRANTED;
import static nl.keerpunt.household.registration.Household.Reason.NOT_REGISTERED;
import static nl.keerpunt.household.registration.Household.Reason.STILL_RUNNING;
import static nl.keerpunt.household.registration.Household.Reason.TERM_NOT_PASSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.Household.Ending;
import nl.keerpunt.household.registration.Household.Erased;
import nl.keerpunt.household.registration.Household.Unregistered;
import nl.keerpunt.household.registration.HouseholdCommand.EraseAgain;
import nl.keerpunt.household.registration.HouseholdCommand.EraseHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.EraseLawRecord;
import nl.keerpunt.household.registration.HouseholdCommand.GrantErasure;
import nl.keerpunt.household.registration.HouseholdCommand.HearQuiet;
import nl.keerpunt.household.registration.HouseholdCommand.HearSupport;
import nl.keerpunt.household.registration.HouseholdCommand.KeepingCommand;
import nl.keerpunt.household.registration.HouseholdCommand.LiftHold;
import nl.keerpunt.household.registration.HouseholdCommand.PlaceHold;
import nl.keerpunt.household.registration.HouseholdCommand.RefuseErasure;
import nl.keerpunt.household.registration.HouseholdCommand.RequestErasure;
import nl.keerpunt.household.registration.HouseholdEvent.ErasureGranted;
import nl.keerpunt.household.registration.HouseholdEvent.ErasureRefused;
import nl.keerpunt.household.registration.HouseholdEvent.ErasureRequested;
import nl.keerpunt.household.registration.HouseholdEvent.HoldLifted;
import nl.keerpunt.household.registration.HouseholdEvent.HoldPlaced;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdEndingBegun;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.household.registration.HouseholdEvent.KeepingEvent;
import nl.keerpunt.household.registration.HouseholdEvent.LawRecordErased;
import nl.keerpunt.household.registration.HouseholdEvent.ServiceQuietHeardOf;
import nl.keerpunt.household.registration.HouseholdEvent.SupportHeardOf;
import nl.keerpunt.household.registration.KeptRecord.Support;
import nl.keerpunt.language.Refusal;

/**
 * Whether a record may go (vernietigen), and how it goes: it begins, every service says that it is quiet, in whatever order
 * that is heard, and once all have and nothing holds it, it is erased in that same decision.
 */
final class Erasing {

    private Erasing() {}

    static List<HouseholdEvent> decided(KeepingCommand command, Household current) {
        return switch (command) {
            case EraseHousehold erase -> andErased(begun(erase, current), current);
            case EraseLawRecord erase -> lawErased(erase, current);
            case EraseAgain again -> andErased(again(again, current), current);
            case HearQuiet heard -> andErased(quiet(heard, current), current);
            case HearSupport heard -> support(heard, current);
            case PlaceHold place -> Holding.placed(place, current);
            case LiftHold lift -> andErased(Holding.lifted(lift, current), current);
            case RequestErasure request -> Holding.requested(request, Household.registered(current));
            case GrantErasure grant -> Holding.granted(grant, Household.registered(current));
            case RefuseErasure refuse -> Holding.refused(refuse, Household.registered(current));
        };
    }

    static Household turned(Household current, KeepingEvent event) {
        return switch (event) {
            case HouseholdEndingBegun begun -> new Ending((RegisteredHousehold) current, begun.ground(), begun.on());
            case LawRecordErased erased ->
                Household.changed(current, household -> household.withoutWordsUnder(erased.law()));
            case ServiceQuietHeardOf _,
                    SupportHeardOf _,
                    HoldPlaced _,
                    HoldLifted _,
                    ErasureRequested _,
                    ErasureGranted _,
                    ErasureRefused _ -> current;
        };
    }

    private static List<HouseholdEvent> begun(EraseHousehold erase, Household current) {
        return switch (current) {
            case Unregistered _ -> throw new Refusal(NOT_REGISTERED);
            case RegisteredHousehold household -> begun(erase, household);
            case Ending ending ->
                Household.retryWhen(
                        ending.ground() == erase.ground() && ending.on().equals(erase.on()), HOUSEHOLD_ENDING);
            case Erased _ -> List.of();
        };
    }

    private static List<HouseholdEvent> begun(EraseHousehold erase, RegisteredHousehold household) {
        var laws = household.kept().laws(erase.rules());
        requireGround(erase.ground(), laws, household, erase.today());
        requireNoHold(household);
        var running = household.kept().runningOn(erase.today());
        if (!erase.endFirst() && (household.planActive() || !running.isEmpty())) {
            throw new Refusal(STILL_RUNNING, Map.of("planActive", household.planActive(), "arrangements", running));
        }
        return List.of(new HouseholdEndingBegun(
                erase.household(), erase.ground(), erase.on(), erase.today(), rules(laws, erase.rules())));
    }

    private static List<HouseholdEvent> lawErased(EraseLawRecord erase, Household current) {
        if (current instanceof Erased) {
            return List.of();
        }
        var household = Household.registered(current);
        if (household.kept().gone().contains(erase.law())) {
            return List.of();
        }
        var laws = household.kept().laws(erase.rules()).stream()
                .filter(record -> record.law().equals(erase.law()))
                .toList();
        requireGround(erase.ground(), laws, household, erase.today());
        requireNoHold(household);
        var running = household.kept().runningOn(erase.today()).stream()
                .filter(support -> support.law().equals(erase.law()))
                .toList();
        if (!running.isEmpty()) {
            throw new Refusal(STILL_RUNNING, Map.of("planActive", household.planActive(), "arrangements", running));
        }
        return List.of(new LawRecordErased(
                erase.household(),
                erase.law(),
                erase.ground(),
                erase.on(),
                erase.rules().codes(erase.law())));
    }

    /** A record under no law at all is never due by itself. */
    private static void requireGround(
            Ground ground, List<LawRecord> laws, RegisteredHousehold household, LocalDate today) {
        switch (ground) {
            case TERM_PASSED -> {
                var kept =
                        laws.stream().filter(record -> !record.isDueOn(today)).toList();
                if (laws.isEmpty() || !kept.isEmpty()) {
                    throw new Refusal(TERM_NOT_PASSED, Map.of("laws", kept));
                }
            }
            case RESIDENT_ASKED -> {
                if (!household.kept().isGranted()) {
                    throw new Refusal(NOT_GRANTED);
                }
            }
            case MISTAKE, ERASED_BEFORE -> {}
        }
    }

    private static void requireNoHold(RegisteredHousehold household) {
        var holding = household.kept().holding();
        if (!holding.isEmpty()) {
            throw new Refusal(HELD, Map.of("holds", holding));
        }
    }

    private static List<HouseholdEvent> again(EraseAgain again, Household current) {
        return switch (current) {
            case RegisteredHousehold household ->
                Stream.concat(lifted(again, household), Stream.of(begunAgain(again, household)))
                        .toList();
            case Ending ending -> lifted(again, ending.household()).toList();
            case Unregistered _, Erased _ -> List.of();
        };
    }

    /** They were lifted once, or it would not have been destroyed. */
    private static Stream<HouseholdEvent> lifted(EraseAgain again, RegisteredHousehold household) {
        return household.kept().holding().stream()
                .map(holding -> new HoldLifted(again.household(), holding.hold(), again.today()));
    }

    private static HouseholdEvent begunAgain(EraseAgain again, RegisteredHousehold household) {
        return new HouseholdEndingBegun(
                again.household(),
                Ground.ERASED_BEFORE,
                again.today(),
                again.today(),
                rules(household.kept().laws(again.rules()), again.rules()));
    }

    private static List<String> rules(List<LawRecord> laws, KeepingRules all) {
        return laws.stream().flatMap(record -> all.codes(record.law()).stream()).toList();
    }

    /** Also before the ending is known here, as after a restore: what a service said stays true. */
    private static List<HouseholdEvent> quiet(HearQuiet heard, Household current) {
        return switch (current) {
            case RegisteredHousehold household -> quiet(heard, household);
            case Ending ending -> quiet(heard, ending.household());
            case Unregistered _, Erased _ -> List.of();
        };
    }

    private static List<HouseholdEvent> quiet(HearQuiet heard, RegisteredHousehold household) {
        return household.kept().quiet().contains(heard.by())
                ? List.of()
                : List.of(new ServiceQuietHeardOf(heard.household(), heard.by()));
    }

    /** Recorded when it tells something else than before, also while the household ends. */
    private static List<HouseholdEvent> support(HearSupport heard, Household current) {
        return switch (current) {
            case RegisteredHousehold household -> support(heard, household);
            case Ending ending -> support(heard, ending.household());
            case Unregistered _, Erased _ -> List.of();
        };
    }

    private static List<HouseholdEvent> support(HearSupport heard, RegisteredHousehold household) {
        var known = household.kept().supports().get(heard.arrangement());
        return known == null || isNews(heard, known)
                ? List.of(new SupportHeardOf(
                        heard.household(),
                        heard.arrangement(),
                        heard.law(),
                        heard.version(),
                        heard.lastDay(),
                        heard.lastChange()))
                : List.of();
    }

    private static boolean isNews(HearSupport heard, Support known) {
        var said = new Support(heard.law(), known.version(), heard.lastDay(), heard.lastChange());
        return heard.version() > known.version() && !said.equals(known);
    }

    /** The last step, in the same decision as the last that it waited for. */
    private static List<HouseholdEvent> andErased(List<HouseholdEvent> decided, Household current) {
        var after = current;
        for (var event : decided) {
            after = Household.evolve(after, event);
        }
        if (decided.isEmpty() || !(after instanceof Ending ending) || !mayGo(ending.household())) {
            return decided;
        }
        var all = new ArrayList<>(decided);
        all.add(new HouseholdErased(decided.getFirst().household(), ending.ground(), ending.on()));
        return List.copyOf(all);
    }

    private static boolean mayGo(RegisteredHousehold household) {
        return household.kept().isQuiet() && household.kept().holding().isEmpty();
    }
}
