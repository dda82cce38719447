package nl.keerpunt.household.registration;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.keeping.HoldKind;
import nl.keerpunt.household.keeping.KeepingGround;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.keeping.QuietService;
import nl.keerpunt.household.registration.HouseholdEvent.ErasureGranted;
import nl.keerpunt.household.registration.HouseholdEvent.ErasureRefused;
import nl.keerpunt.household.registration.HouseholdEvent.ErasureRequested;
import nl.keerpunt.household.registration.HouseholdEvent.HoldLifted;
import nl.keerpunt.household.registration.HouseholdEvent.HoldPlaced;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdEndingBegun;
import nl.keerpunt.household.registration.HouseholdEvent.KeepingEvent;
import nl.keerpunt.household.registration.HouseholdEvent.LawRecordErased;
import nl.keerpunt.household.registration.HouseholdEvent.PlanClosedRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.RequestAnswered;
import nl.keerpunt.household.registration.HouseholdEvent.RequestRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.ServiceQuietHeardOf;
import nl.keerpunt.household.registration.HouseholdEvent.SupportHeardOf;
import nl.keerpunt.language.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A household's record (dossier) as its keeping and destruction see it: under which laws it falls and until when, and what
 * stands in the way. A fold over the events; nothing personal is in it.
 *
 * @param supports by arrangement
 * @param questions by request to the access team
 * @param holds in order of their ids
 * @param wishes for destruction, in order of their ids
 * @param quiet the services that have ended all they had
 * @param gone the laws whose record was destroyed, until something of that law is recorded again
 * @param planClosed the day on which the plan was closed last, a change of the file under every law; null when it never was
 */
public record KeptRecord(
        Map<UUID, Support> supports,
        Map<UUID, Question> questions,
        SortedMap<UUID, Hold> holds,
        SortedMap<UUID, Wish> wishes,
        Set<QuietService> quiet,
        Set<LegalBasis> gone,
        @Nullable LocalDate planClosed) {

    static final KeptRecord EMPTY =
            new KeptRecord(Map.of(), Map.of(), new TreeMap<>(), new TreeMap<>(), Set.of(), Set.of(), null);

    /** @param lastDay null when there never was any */
    public record Support(
            LegalBasis law, int version, @Nullable LocalDate lastDay, LocalDate lastChange) {}

    public record Question(List<LegalBasis> laws, LocalDate lastChange) {

        public Question {
            laws = List.copyOf(laws);
        }
    }

    /** @param lifted null while it holds */
    public record Hold(
            HoldKind kind, LocalDate on, @Nullable LocalDate lifted) {}

    /** @param decided null while nobody decided */
    public record Wish(LocalDate on, @Nullable Decided decided) {}

    /** @param ground why not; null when it was granted */
    public record Decided(LocalDate on, @Nullable KeepingGround ground) {}

    /** Support that has not ended. */
    public record Running(UUID arrangement, LegalBasis law, LocalDate lastDay) {}

    /** A hold that holds. */
    public record Holding(UUID hold, HoldKind kind, LocalDate on) {}

    public KeptRecord {
        supports = Map.copyOf(supports);
        questions = Map.copyOf(questions);
        holds = Collections.unmodifiableSortedMap(new TreeMap<>(holds));
        wishes = Collections.unmodifiableSortedMap(new TreeMap<>(wishes));
        quiet = Set.copyOf(quiet);
        gone = Set.copyOf(gone);
    }

    public static KeptRecord of(List<HouseholdEvent> history) {
        var kept = EMPTY;
        for (var event : history) {
            kept = kept.after(event);
        }
        return kept;
    }

    KeptRecord after(HouseholdEvent event) {
        return switch (event) {
            case RequestRecorded asked ->
                asked(asked.request(), new Question(asked.laws(), asked.on())).having(asked.laws());
            case RequestAnswered answered -> asked(answered.request(), answered(answered));
            case PlanClosedRecorded closed ->
                new KeptRecord(supports, questions, holds, wishes, quiet, gone, closed.on());
            case KeepingEvent keeping -> afterKeeping(keeping);
            case HouseholdEvent.HouseholdRegistered _,
                    HouseholdEvent.MemberAdded _,
                    HouseholdEvent.MemberMovedOut _,
                    HouseholdEvent.MoveOutCorrected _,
                    HouseholdEvent.DirectorAssigned _,
                    HouseholdEvent.DirectorTransferred _,
                    HouseholdEvent.PlanActiveRecorded _,
                    HouseholdEvent.HouseholdErased _ -> this;
        };
    }

    private KeptRecord afterKeeping(KeepingEvent event) {
        return switch (event) {
            case SupportHeardOf heard -> supported(heard).having(List.of(heard.law()));
            case HoldPlaced placed -> held(placed.hold(), new Hold(placed.kind(), placed.on(), null));
            case HoldLifted lifted -> held(lifted.hold(), lifted(lifted));
            case ErasureRequested asked -> wished(asked.request(), new Wish(asked.on(), null));
            case ErasureGranted granted -> decided(granted.request(), new Decided(granted.on(), null));
            case ErasureRefused refused -> decided(refused.request(), new Decided(refused.on(), refused.ground()));
            case ServiceQuietHeardOf heard ->
                new KeptRecord(supports, questions, holds, wishes, with(quiet, heard.by()), gone, planClosed);
            case LawRecordErased erased ->
                new KeptRecord(supports, questions, holds, wishes, quiet, with(gone, erased.law()), planClosed);
            case HouseholdEndingBegun _ -> this;
        };
    }

    /** The laws in the record that were not destroyed apart, in order of their code. */
    public List<LawRecord> laws(KeepingRules rules) {
        var lastChanges = new TreeMap<String, LocalDate>();
        supports.values().forEach(one -> note(lastChanges, one.law(), one.lastChange()));
        questions.values().forEach(one -> one.laws().forEach(law -> note(lastChanges, law, one.lastChange())));
        gone.forEach(law -> lastChanges.remove(law.code()));
        if (planClosed != null) {
            lastChanges.replaceAll((_, day) -> later(day, planClosed));
        }
        return lastChanges.entrySet().stream()
                .map(each -> LawRecord.of(new LegalBasis(each.getKey()), each.getValue(), rules))
                .toList();
    }

    public List<Running> runningOn(LocalDate day) {
        return supports.entrySet().stream()
                .flatMap(each -> running(each.getKey(), each.getValue(), day))
                .sorted(comparing(Running::arrangement))
                .toList();
    }

    public List<Holding> holding() {
        return holds.entrySet().stream()
                .filter(each -> each.getValue().lifted() == null)
                .map(each -> new Holding(
                        each.getKey(), each.getValue().kind(), each.getValue().on()))
                .toList();
    }

    boolean isQuiet() {
        return quiet.containsAll(List.of(QuietService.values()));
    }

    boolean isGranted() {
        return wishes.values().stream()
                .anyMatch(wish -> wish.decided() != null && wish.decided().ground() == null);
    }

    private static Stream<Running> running(UUID arrangement, Support support, LocalDate day) {
        var lastDay = support.lastDay();
        return lastDay == null || lastDay.isBefore(day)
                ? Stream.empty()
                : Stream.of(new Running(arrangement, support.law(), lastDay));
    }

    private static void note(Map<String, LocalDate> lastChanges, LegalBasis law, LocalDate day) {
        lastChanges.merge(law.code(), day, KeptRecord::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Question answered(RequestAnswered answered) {
        return new Question(requireNonNull(questions.get(answered.request())).laws(), answered.on());
    }

    private Hold lifted(HoldLifted lifted) {
        var hold = requireNonNull(holds.get(lifted.hold()));
        return new Hold(hold.kind(), hold.on(), lifted.on());
    }

    private KeptRecord supported(SupportHeardOf heard) {
        var support = new Support(heard.law(), heard.version(), heard.lastDay(), heard.lastChange());
        return new KeptRecord(
                with(supports, heard.arrangement(), support), questions, holds, wishes, quiet, gone, planClosed);
    }

    private KeptRecord asked(UUID request, Question question) {
        return new KeptRecord(supports, with(questions, request, question), holds, wishes, quiet, gone, planClosed);
    }

    private KeptRecord held(UUID id, Hold hold) {
        return new KeptRecord(
                supports, questions, new TreeMap<>(with(holds, id, hold)), wishes, quiet, gone, planClosed);
    }

    private KeptRecord wished(UUID request, Wish wish) {
        return new KeptRecord(
                supports, questions, holds, new TreeMap<>(with(wishes, request, wish)), quiet, gone, planClosed);
    }

    private KeptRecord decided(UUID request, Decided decided) {
        return wished(request, new Wish(requireNonNull(wishes.get(request)).on(), decided));
    }

    private KeptRecord having(List<LegalBasis> laws) {
        var left = new HashSet<>(gone);
        laws.forEach(left::remove);
        return new KeptRecord(supports, questions, holds, wishes, quiet, left, planClosed);
    }

    private static <T> Map<UUID, T> with(Map<UUID, T> known, UUID key, T value) {
        var more = new HashMap<>(known);
        more.put(key, value);
        return more;
    }

    private static <T> Set<T> with(Set<T> known, T one) {
        var more = new HashSet<>(known);
        more.add(one);
        return more;
    }
}
