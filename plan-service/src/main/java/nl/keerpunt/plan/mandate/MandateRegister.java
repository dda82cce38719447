package nl.keerpunt.plan.mandate;

import static nl.keerpunt.plan.mandate.MandateRegister.Reason.LAST_DAY_OUTSIDE_VALIDITY;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.MANDATE_ALREADY_GRANTED;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.OTHER_REGISTER;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.PROFESSIONAL_UNKNOWN;
import static nl.keerpunt.plan.mandate.MandateRegister.Reason.UNKNOWN_MANDATE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.plan.mandate.Weighing.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * The mandates of one professional, in the order in which they were granted. A withdrawn mandate keeps its place and
 * ends on its last day, so that any past decision can still be checked; one that was withdrawn from before its first
 * day holds on no day.
 */
record MandateRegister(Map<UUID, Entry> mandates) {

    static final MandateRegister EMPTY = new MandateRegister(Map.of());

    /** A mandate as it was granted, and the day until which it holds, if it holds at all. */
    record Entry(Mandate granted, @Nullable Footing footing, LocalDate lastDay, int version) {

        static Entry of(MandateGranted event) {
            var granted = event.mandate();
            return new Entry(granted, event.footing(), granted.valid().until(), 1);
        }

        private Stream<Weighed> weigh(Intent intent) {
            return held().map(held -> new Weighed(held, footing, intent.passed(held.mandate())));
        }

        private boolean wasGrantedBy(GrantMandate grant) {
            return granted.equals(grant.mandate()) && Objects.equals(footing, grant.footing())
                    || isRepeatedByProfile(grant);
        }

        /** A profile that was changed since does not make a repeat into another mandate. */
        private boolean isRepeatedByProfile(GrantMandate grant) {
            return footing != null
                    && grant.footing() != null
                    && footing.isRepeatedBy(grant.footing())
                    && granted.valid().equals(grant.mandate().valid())
                    && granted.days().equals(grant.mandate().days());
        }

        private Stream<Held> held() {
            return lastDay.isBefore(granted.valid().from())
                    ? Stream.empty()
                    : Stream.of(new Held(granted.until(lastDay), version));
        }

        private boolean mayEndOn(LocalDate day) {
            return !day.isAfter(lastDay) && !day.isBefore(dayBefore(granted));
        }

        private Entry until(LocalDate day) {
            return new Entry(granted, footing, day, version + 1);
        }
    }

    enum Reason {
        OTHER_REGISTER,
        PROFESSIONAL_UNKNOWN,
        MANDATE_ALREADY_GRANTED,
        UNKNOWN_MANDATE,
        LAST_DAY_OUTSIDE_VALIDITY
    }

    MandateRegister {
        mandates = Collections.unmodifiableMap(new LinkedHashMap<>(mandates));
    }

    List<Held> inOrder() {
        return mandates.values().stream().flatMap(Entry::held).toList();
    }

    /** Whether its professional may decide this, by which of them and by which rule. */
    Weighing weigh(Intent intent) {
        return new Weighing(
                mandates.values().stream().flatMap(entry -> entry.weigh(intent)).toList());
    }

    static List<MandateEvent> decide(MandateCommand command, MandateRegister current) {
        return switch (command) {
            case GrantMandate grant -> grant(grant, current);
            case WithdrawMandate withdraw -> withdraw(withdraw, current);
            case HandOverMandates handOver -> handOver(handOver, current);
        };
    }

    private static List<MandateEvent> grant(GrantMandate grant, MandateRegister current) {
        var mandate = grant.mandate();
        if (!MandateRegisterId.of(grant.register().municipality(), mandate.professional())
                .equals(grant.register())) {
            throw new Refusal(OTHER_REGISTER);
        }
        var known = current.mandates.get(mandate.uuid());
        if (known == null && !grant.strangers().isEmpty()) {
            throw new Refusal(
                    PROFESSIONAL_UNKNOWN,
                    Map.of("professional", grant.strangers().getFirst()));
        }
        if (known == null) {
            return List.of(new MandateGranted(grant.register(), mandate, grant.grantedBy(), grant.footing()));
        }
        if (known.wasGrantedBy(grant)) {
            return List.of(); // Also after its withdrawal: a late retry does not bring a mandate back.
        }
        throw new Refusal(MANDATE_ALREADY_GRANTED);
    }

    private static List<MandateEvent> withdraw(WithdrawMandate withdraw, MandateRegister current) {
        var known = current.mandates.get(withdraw.mandate());
        if (known == null) {
            throw new Refusal(UNKNOWN_MANDATE);
        }
        if (known.lastDay().equals(withdraw.lastDay())) {
            return List.of();
        }
        if (!known.mayEndOn(withdraw.lastDay())) {
            throw new Refusal(LAST_DAY_OUTSIDE_VALIDITY);
        }
        return List.of(new MandateWithdrawn(
                withdraw.register(), withdraw.mandate(), withdraw.lastDay(), withdraw.reason(), null));
    }

    /** Every mandate that holds longer; of one that begins later nothing stays. */
    private static List<MandateEvent> handOver(HandOverMandates handOver, MandateRegister current) {
        var to = new HandedOver(handOver.handover(), handOver.successor());
        var reason = new Words("handed over to " + handOver.successor());
        return current.inOrder().stream()
                .map(Held::mandate)
                .filter(mandate -> mandate.valid().until().isAfter(lastDay(mandate, handOver)))
                .<MandateEvent>map(mandate -> new MandateWithdrawn(
                        handOver.register(), mandate.uuid(), lastDay(mandate, handOver), reason, to))
                .toList();
    }

    private static LocalDate lastDay(Mandate mandate, HandOverMandates handOver) {
        return mandate.valid().from().isAfter(handOver.lastDay()) ? dayBefore(mandate) : handOver.lastDay();
    }

    private static LocalDate dayBefore(Mandate mandate) {
        return mandate.valid().from().minusDays(1);
    }

    static MandateRegister evolve(MandateRegister current, MandateEvent event) {
        var mandates = new LinkedHashMap<>(current.mandates);
        switch (event) {
            case MandateGranted granted -> mandates.put(granted.mandate().uuid(), Entry.of(granted));
            case MandateWithdrawn withdrawn ->
                mandates.computeIfPresent(withdrawn.mandate(), (_, entry) -> entry.until(withdrawn.lastDay()));
        }
        return new MandateRegister(mandates);
    }
}
