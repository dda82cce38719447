package nl.keerpunt.household.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.LifeEvent.DeathRecorded;
import nl.keerpunt.household.registration.LifeEvent.LifeFactTakenBack;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RepresentationEvent.*;
import nl.keerpunt.household.registration.RepresentationEvent.SpeakerRecorded;
import nl.keerpunt.household.representation.Representation;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/**
 * What is known of who may speak for the members of a household. A fold over its events.
 *
 * @param outsiders by their ids, in words
 * @param capacities by the id of the fact, in the order in which they were recorded
 * @param deaths of members, by the id of the fact: whoever died speaks for nobody any more
 * @param told what plan-service was told last, by day
 */
public record SpokenFor(
        Map<UUID, Personal<Words>> outsiders,
        Map<UUID, Capacity> capacities,
        Map<UUID, Death> deaths,
        SortedMap<LocalDate, WhoMayAgreeTold> told) {

    public static final SpokenFor NOBODY = new SpokenFor(Map.of(), Map.of(), Map.of(), new TreeMap<>());

    /**
     * @param valid on which days it holds, as far as was corrected
     * @param takenBack whether it was recorded by mistake: then it never held
     */
    public record Capacity(CapacityRecorded recorded, Validity valid, boolean takenBack) {

        Representation representation() {
            return recorded.on(valid);
        }
    }

    record Death(UUID member, LocalDate on) {}

    public SpokenFor {
        outsiders = Map.copyOf(outsiders);
        capacities = Collections.unmodifiableMap(new LinkedHashMap<>(capacities));
        deaths = Map.copyOf(deaths);
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }

    static SpokenFor of(List<HouseholdEvent> history) {
        var spoken = NOBODY;
        for (var event : history) {
            spoken = switch (event) {
                case RepresentationEvent known -> spoken.after(known);
                case LifeEvent life -> spoken.after(life);
                case HouseholdEvent _ -> spoken;
            };
        }
        return spoken;
    }

    public SpokenFor after(RepresentationEvent event) {
        return switch (event) {
            case OutsiderNamed named -> {
                var more = new HashMap<>(outsiders);
                more.put(named.outsider(), named.who());
                yield new SpokenFor(more, capacities, deaths, told);
            }
            case CapacityRecorded recorded -> with(recorded.fact(), new Capacity(recorded, recorded.valid(), false));
            case CapacityCorrected corrected ->
                with(corrected.fact(), new Capacity(recorded(corrected.fact()), corrected.valid(), false));
            case CapacityTakenBack back -> {
                var known = requireNonNull(capacities.get(back.fact()));
                yield with(back.fact(), new Capacity(known.recorded(), known.valid(), true));
            }
            case WhoMayAgreeTold telling -> {
                var more = new TreeMap<>(told);
                more.put(telling.on(), telling);
                yield new SpokenFor(outsiders, capacities, deaths, more);
            }
        };
    }

    /** A death that was told by mistake ends nothing. */
    public SpokenFor after(LifeEvent event) {
        var more = new HashMap<>(deaths);
        if (event instanceof DeathRecorded death) {
            more.put(death.fact(), new Death(death.member(), death.on()));
        } else if (event instanceof LifeFactTakenBack back) {
            more.remove(back.fact());
        }
        return new SpokenFor(outsiders, capacities, more, told);
    }

    public Optional<Capacity> capacity(UUID fact) {
        return Optional.ofNullable(capacities.get(fact));
    }

    /**
     * What was recorded of a member and not taken back, in the order in which it was, on the days on which whoever
     * speaks was alive.
     */
    List<Capacity> of(UUID member) {
        return capacities.values().stream()
                .filter(capacity -> !capacity.takenBack())
                .filter(capacity -> capacity.recorded().member().equals(member))
                .flatMap(capacity -> inLife(capacity).stream())
                .toList();
    }

    /** The facts that stand which were recorded of a member, or in which the member speaks for another. */
    public List<UUID> restingOn(UUID member) {
        return capacities.values().stream()
                .filter(capacity -> !capacity.takenBack())
                .map(Capacity::recorded)
                .filter(recorded -> recorded.member().equals(member)
                        || recorded instanceof SpeakerRecorded by
                                && !by.outsider()
                                && by.speaker().equals(member))
                .map(CapacityRecorded::fact)
                .toList();
    }

    /** Who speaks for a member besides by that fact, on which days. */
    Stream<SpeakerRecorded> speakers(UUID member, UUID except) {
        return of(member).stream()
                .filter(capacity -> !capacity.recorded().fact().equals(except))
                .flatMap(capacity -> capacity.recorded() instanceof SpeakerRecorded speaks
                        ? Stream.of(speaks.holding(capacity.valid()))
                        : Stream.empty());
    }

    Optional<LocalDate> deathOf(UUID member) {
        return deaths.values().stream()
                .filter(death -> death.member().equals(member))
                .map(Death::on)
                .findFirst();
    }

    private Optional<Capacity> inLife(Capacity capacity) {
        var lastDay = capacity.recorded() instanceof SpeakerRecorded by && !by.outsider()
                ? deathOf(by.speaker())
                : Optional.<LocalDate>empty();
        return lastDay.isEmpty()
                ? Optional.of(capacity)
                : capacity.valid()
                        .notAfter(lastDay.get())
                        .map(days -> new Capacity(capacity.recorded(), days, capacity.takenBack()));
    }

    private CapacityRecorded recorded(UUID fact) {
        return requireNonNull(capacities.get(fact)).recorded();
    }

    private SpokenFor with(UUID fact, Capacity capacity) {
        var more = new LinkedHashMap<>(capacities);
        more.put(fact, capacity);
        return new SpokenFor(outsiders, more, deaths, told);
    }
}
