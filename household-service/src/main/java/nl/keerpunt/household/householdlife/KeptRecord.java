package nl.keerpunt.household.householdlife;

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
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A household's record (dossier) as its keeping and destruction see it: under which laws it falls and until when, and
 * what stands in the way. A fold over the events; nothing personal is in it.
 *
 * @param supports by arrangement
 * @param changes of the record by the household itself and its plan
 * @param holds in order of their ids
 * @param wishes for destruction, in order of their ids
 * @param granted the day of the grant on which it may go; null where there is none, another decision followed, or it
 *     was used
 * @param quiet the services that have ended all they had
 * @param gone the laws whose record was destroyed, until something of that law is recorded again
 */
public record KeptRecord(
        Map<UUID, Support> supports,
        Changes changes,
        SortedMap<UUID, Hold> holds,
        SortedMap<UUID, Wish> wishes,
        @Nullable LocalDate granted,
        Set<QuietService> quiet,
        Map<LegalBasis, Gone> gone) {

    static final KeptRecord EMPTY =
            new KeptRecord(Map.of(), Changes.NONE, new TreeMap<>(), new TreeMap<>(), null, Set.of(), Map.of());

    /** @param lastDay null when there never was any */
    public record Support(
            LegalBasis law, int version, @Nullable LocalDate lastDay, LocalDate lastChange) {}

    /** @param lifted null while it holds */
    public record Hold(
            HoldKind kind, LocalDate on, @Nullable LocalDate lifted) {}

    /** @param decided null while nobody decided */
    public record Wish(LocalDate on, @Nullable Decided decided) {}

    /** @param ground why not; null when it was granted */
    public record Decided(LocalDate on, @Nullable KeepingGround ground) {}

    /** How the record of a law was destroyed. */
    public record Gone(Ground ground, LocalDate on) {}

    /** Support that has not ended. */
    public record Running(UUID arrangement, LegalBasis law, LocalDate lastDay) {}

    /** A hold that holds. */
    public record Holding(UUID hold, HoldKind kind, LocalDate on) {}

    public KeptRecord {
        supports = Map.copyOf(supports);
        holds = Collections.unmodifiableSortedMap(new TreeMap<>(holds));
        wishes = Collections.unmodifiableSortedMap(new TreeMap<>(wishes));
        quiet = Set.copyOf(quiet);
        gone = Map.copyOf(gone);
    }

    public static KeptRecord of(List<HouseholdEvent> history) {
        var kept = EMPTY;
        for (var event : history) {
            kept = kept.after(event);
        }
        return kept;
    }

    KeptRecord after(HouseholdEvent event) {
        var changed = having(changes.lawsOf(event)).with(changes.after(event));
        return switch (event) {
            case SupportHeardOf heard -> changed.supported(heard);
            case HoldPlaced placed -> changed.held(placed.hold(), new Hold(placed.kind(), placed.on(), null));
            case HoldLifted lifted -> changed.held(lifted.hold(), lifted(lifted));
            case ErasureRequested asked -> changed.wished(asked.request(), new Wish(asked.on(), null));
            case ErasureGranted granting -> changed.decided(granting.request(), new Decided(granting.on(), null));
            case ErasureRefused refused ->
                changed.decided(refused.request(), new Decided(refused.on(), refused.ground()));
            case ServiceQuietHeardOf heard -> changed.quiet(heard.by());
            case LawRecordErased erased -> changed.without(erased);
            case HouseholdEvent _ -> changed;
        };
    }

    /** The laws in the record that were not destroyed apart, in order of their code, each by what changed under it. */
    public List<LawRecord> laws(KeepingRules rules) {
        return lastChanges().entrySet().stream()
                .map(each -> LawRecord.of(new LegalBasis(each.getKey()), each.getValue(), rules))
                .toList();
    }

    /** The same, as parts of a whole: what changed of the record at all counts for each. */
    public List<LawRecord> wholly(KeepingRules rules) {
        return laws(rules).stream()
                .map(record -> record.notBefore(changes.lastChange(), rules))
                .toList();
    }

    private TreeMap<String, LocalDate> lastChanges() {
        var lastChanges = new TreeMap<String, LocalDate>();
        supports.values().forEach(one -> note(lastChanges, one.law(), one.lastChange()));
        changes.laws().forEach((law, day) -> note(lastChanges, law, day));
        changes.stillNoted().forEach(each -> note(lastChanges, each.law(), each.on()));
        gone.keySet().forEach(law -> lastChanges.remove(law.code()));
        return lastChanges;
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

    private static Stream<Running> running(UUID arrangement, Support support, LocalDate day) {
        var lastDay = support.lastDay();
        return lastDay == null || lastDay.isBefore(day)
                ? Stream.empty()
                : Stream.of(new Running(arrangement, support.law(), lastDay));
    }

    private static void note(Map<String, LocalDate> lastChanges, LegalBasis law, LocalDate day) {
        lastChanges.merge(law.code(), day, Changes::later);
    }

    private Hold lifted(HoldLifted lifted) {
        var hold = requireNonNull(holds.get(lifted.hold()));
        return new Hold(hold.kind(), hold.on(), lifted.on());
    }

    private KeptRecord with(Changes next) {
        return new KeptRecord(supports, next, holds, wishes, granted, quiet, gone);
    }

    private KeptRecord supported(SupportHeardOf heard) {
        var support = new Support(heard.law(), heard.version(), heard.lastDay(), heard.lastChange());
        var more = with(supports, heard.arrangement(), support);
        return new KeptRecord(more, changes, holds, wishes, granted, quiet, gone);
    }

    private KeptRecord held(UUID id, Hold hold) {
        var more = new TreeMap<>(with(holds, id, hold));
        return new KeptRecord(supports, changes, more, wishes, granted, quiet, gone);
    }

    private KeptRecord wished(UUID request, Wish wish) {
        var more = new TreeMap<>(with(wishes, request, wish));
        return new KeptRecord(supports, changes, holds, more, granted, quiet, gone);
    }

    /** The latest decision is the one that counts. */
    private KeptRecord decided(UUID request, Decided decided) {
        var wish = new Wish(requireNonNull(wishes.get(request)).on(), decided);
        return wished(request, wish).granted(decided.ground() == null ? decided.on() : null);
    }

    private KeptRecord granted(@Nullable LocalDate day) {
        return new KeptRecord(supports, changes, holds, wishes, day, quiet, gone);
    }

    private KeptRecord quiet(QuietService by) {
        var more = new HashSet<>(quiet);
        more.add(by);
        return new KeptRecord(supports, changes, holds, wishes, granted, more, gone);
    }

    /** What was granted is used when something goes on it. */
    private KeptRecord without(LawRecordErased erased) {
        var more = with(gone, erased.law(), new Gone(erased.ground(), erased.on()));
        var left = erased.ground() == Ground.RESIDENT_ASKED ? null : granted;
        return new KeptRecord(supports, changes, holds, wishes, left, quiet, more);
    }

    private KeptRecord having(List<LegalBasis> laws) {
        var left = new HashMap<>(gone);
        laws.forEach(left::remove);
        return new KeptRecord(supports, changes, holds, wishes, granted, quiet, left);
    }

    private static <K, T> Map<K, T> with(Map<K, T> known, K key, T value) {
        var more = new HashMap<>(known);
        more.put(key, value);
        return more;
    }
}
