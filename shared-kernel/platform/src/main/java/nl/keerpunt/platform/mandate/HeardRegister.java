package nl.keerpunt.platform.mandate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.platform.mandate.MandateHeard.MandateHeardOf;
import nl.keerpunt.platform.mandate.MandateHeard.WithdrawalHeardOf;
import nl.keerpunt.platform.mandate.MandateNews.HearOfMandate;
import nl.keerpunt.platform.mandate.MandateNews.HearOfWithdrawal;

/**
 * The mandates of one professional as they were heard of, in that order. What is heard again says nothing new.
 *
 * @param ended those that were withdrawn from before their first day: they hold on no day
 */
record HeardRegister(Map<UUID, Held> mandates, Set<UUID> ended) {

    static final HeardRegister EMPTY = new HeardRegister(Map.of(), Set.of());

    HeardRegister {
        mandates = Collections.unmodifiableMap(new LinkedHashMap<>(mandates));
        ended = Set.copyOf(ended);
    }

    static List<MandateHeard> decide(MandateNews news, HeardRegister current) {
        return switch (news) {
            case HearOfMandate granted when current.knows(granted.mandate().uuid()) -> List.of();
            case HearOfMandate granted -> List.of(new MandateHeardOf(granted.register(), granted.mandate()));
            case HearOfWithdrawal withdrawn when current.endsBy(withdrawn.mandate(), withdrawn.lastDay()) -> List.of();
            case HearOfWithdrawal withdrawn ->
                List.of(new WithdrawalHeardOf(withdrawn.register(), withdrawn.mandate(), withdrawn.lastDay()));
        };
    }

    private boolean knows(UUID mandate) {
        return mandates.containsKey(mandate) || ended.contains(mandate);
    }

    /** Of a mandate that was never granted nothing can be withdrawn. */
    private boolean endsBy(UUID mandate, LocalDate lastDay) {
        var held = mandates.get(mandate);
        return held == null || !held.mandate().valid().until().isAfter(lastDay);
    }

    static HeardRegister evolve(HeardRegister current, MandateHeard event) {
        var mandates = new LinkedHashMap<>(current.mandates);
        var ended = new HashSet<>(current.ended);
        switch (event) {
            case MandateHeardOf heard -> mandates.put(heard.mandate().uuid(), new Held(heard.mandate(), 1));
            case WithdrawalHeardOf heard
            when current.neverHolds(heard) -> {
                mandates.remove(heard.mandate());
                ended.add(heard.mandate());
            }
            case WithdrawalHeardOf heard ->
                mandates.computeIfPresent(heard.mandate(), (_, held) -> held.until(heard.lastDay()));
        }
        return new HeardRegister(mandates, ended);
    }

    private boolean neverHolds(WithdrawalHeardOf heard) {
        var held = mandates.get(heard.mandate());
        return held != null && heard.lastDay().isBefore(held.mandate().valid().from());
    }
}
