package nl.keerpunt.household.runningterm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.household.legalterm.TermFacts;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.RequestDays;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.TermEvent.*;
import nl.keerpunt.language.law.LegalBasis;

/** What a household's history tells of each request under each of its laws (zaken), as far as terms ask for it. */
public final class Matters {

    /** A request under one of its laws. */
    public record Matter(UUID request, LegalBasis law) {}

    private Matters() {}

    /**
     * What had happened to them by that day, in the order in which they were recorded; none once the record is
     * destroyed.
     */
    public static Map<Matter, TermFacts> on(LocalDate day, List<HouseholdEvent> history) {
        if (isErased(history)) {
            return Map.of();
        }
        var takenBack = takenBack(history);
        var facts = new LinkedHashMap<Matter, List<TermFact>>();
        for (var event : RequestDays.putRight(history)) {
            if (event instanceof RequestRecorded asked) {
                asked.laws()
                        .forEach(law -> add(
                                facts,
                                new Matter(asked.request(), law),
                                new TermFact.Reached(Milestone.MELDING_RECEIVED, asked.on())));
            } else if (event instanceof TermFactRecorded noted && !takenBack.contains(noted.fact())) {
                noted.happened().forEach(fact -> add(facts, new Matter(noted.request(), noted.law()), fact));
            }
        }
        var known = new LinkedHashMap<Matter, TermFacts>();
        facts.forEach((matter, all) -> known.put(matter, new TermFacts(all).on(day)));
        known.values().removeIf(each -> each.facts().isEmpty()); // Nobody had asked yet.
        return known;
    }

    /** What was noted of one of them by that day and not taken back, in the order in which it was recorded. */
    static List<TermFactRecorded> noted(Matter matter, LocalDate day, List<HouseholdEvent> history) {
        var takenBack = takenBack(history);
        return history.stream()
                .filter(TermFactRecorded.class::isInstance)
                .map(TermFactRecorded.class::cast)
                .filter(noted -> matter.equals(new Matter(noted.request(), noted.law())))
                .filter(noted -> !noted.on().isAfter(day) && !takenBack.contains(noted.fact()))
                .toList();
    }

    static boolean isErased(List<HouseholdEvent> history) {
        return history.stream().anyMatch(HouseholdErased.class::isInstance);
    }

    private static Set<UUID> takenBack(List<HouseholdEvent> history) {
        var ids = new HashSet<UUID>();
        history.forEach(event -> {
            if (event instanceof TermFactTakenBack back) {
                ids.add(back.fact());
            }
        });
        return ids;
    }

    private static void add(Map<Matter, List<TermFact>> facts, Matter matter, TermFact fact) {
        facts.computeIfAbsent(matter, _ -> new ArrayList<>()).add(fact);
    }
}
