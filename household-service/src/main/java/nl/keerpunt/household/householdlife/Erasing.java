package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.registration.Reason.HELD;
import static nl.keerpunt.household.registration.Reason.HOUSEHOLD_ENDING;
import static nl.keerpunt.household.registration.Reason.LAW_NOT_IN_RECORD;
import static nl.keerpunt.household.registration.Reason.NOT_REGISTERED;
import static nl.keerpunt.household.registration.Reason.STILL_RUNNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keerpunt.household.householdlife.Household.Ending;
import nl.keerpunt.household.householdlife.Household.Erased;
import nl.keerpunt.household.householdlife.Household.Unregistered;
import nl.keerpunt.household.householdlife.KeptRecord.Gone;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingCommand;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.Refusal;

/**
 * Whether a record may go (vernietigen), and how it goes: it begins, every service says that it is quiet, in whatever
 * order that is heard, and once all have and nothing holds it, it is erased in that same decision.
 */
final class Erasing {

    private Erasing() {}

    static List<HouseholdEvent> decided(KeepingCommand command, Household current) {
        return switch (command) {
            case EraseHousehold erase -> andErased(begun(erase, current), current);
            case EraseLawRecord erase -> lawErased(erase, current);
            case EraseAgain again -> andErased(again(again, current), current);
            case HearQuiet heard -> andErased(Hearing.quiet(heard, current), current);
            case HearSupport heard -> Hearing.support(heard, current);
            case HearPlanChange heard -> Hearing.planChange(heard, current);
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
                    PlanChangeHeardOf _,
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
        var laws = household.kept().wholly(erase.rules());
        Grounds.require(erase.ground(), erase.on(), erase.today(), laws, household);
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
        var kept = household.kept();
        if (new Gone(erase.ground(), erase.on()).equals(kept.gone().get(erase.law()))) {
            return List.of();
        }
        var all = kept.laws(erase.rules());
        var laws =
                all.stream().filter(record -> record.law().equals(erase.law())).toList();
        if (laws.isEmpty()) {
            throw new Refusal(LAW_NOT_IN_RECORD, Map.of("laws", all));
        }
        Grounds.require(erase.ground(), erase.on(), erase.today(), laws, household);
        requireNoHold(household);
        requireNothingOpen(erase, kept);
        return List.of(new LawRecordErased(
                erase.household(),
                erase.law(),
                erase.ground(),
                erase.on(),
                erase.rules().codes(erase.law())));
    }

    private static void requireNothingOpen(EraseLawRecord erase, KeptRecord kept) {
        var lines = kept.changes().open(erase.law());
        var running = kept.runningOn(erase.today()).stream()
                .filter(support -> support.law().equals(erase.law()))
                .toList();
        if (!lines.isEmpty() || !running.isEmpty()) {
            throw new Refusal(STILL_RUNNING, Map.of("lines", lines, "arrangements", running));
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
