package nl.keerpunt.household.memberlife;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What life brought a member, in the order in which it was recorded. What was taken back is kept: under its id nothing
 * else is recorded.
 */
public record LifeFacts(List<Noted> noted) {

    public static final LifeFacts NONE = new LifeFacts(List.of());

    /**
     * @param by the notice that took it back; null when none did, and where a former release did not keep it
     * @param decided which municipality answers after a departure; null while nobody decided
     */
    public record Noted(
            LifeFactRecorded recorded,
            boolean takenBack,
            @Nullable UUID by,
            @Nullable ResidenceDecided decided) {

        /** Whether somebody has to decide which municipality answers, and nobody did. */
        public boolean waits() {
            return !takenBack
                    && decided == null
                    && recorded instanceof DepartureRecorded departure
                    && departure.opensCase();
        }

        Noted takeBack(@Nullable UUID notice) {
            return new Noted(recorded, true, notice, decided);
        }

        Noted decide(ResidenceDecided decision) {
            return new Noted(recorded, takenBack, by, decision);
        }

        Noted silent() {
            return new Noted(silent(recorded), takenBack, by, decided == null ? null : silent(decided));
        }

        private static LifeFactRecorded silent(LifeFactRecorded recorded) {
            return switch (recorded) {
                case AddressRecorded it ->
                    new AddressRecorded(
                            it.household(),
                            it.member(),
                            it.fact(),
                            Personal.erased(it.household()),
                            it.hidden(),
                            it.neighbourhood(),
                            it.from());
                case DeathRecorded _, DepartureRecorded _ -> recorded;
            };
        }

        private static ResidenceDecided silent(ResidenceDecided it) {
            return new ResidenceDecided(
                    it.household(), it.member(), it.fact(), it.outcome(), Personal.erased(it.household()), it.on());
        }
    }

    public LifeFacts {
        noted = List.copyOf(noted);
    }

    public LifeFacts after(LifeEvent event) {
        return switch (event) {
            case LifeFactRecorded recorded -> and(new Noted(recorded, false, null, null));
            case LifeFactTakenBack back -> changing(back.fact(), one -> one.takeBack(back.notice()));
            case ResidenceDecided decided -> changing(decided.fact(), one -> one.decide(decided));
        };
    }

    /** Without what is personal. */
    public LifeFacts silent() {
        return new LifeFacts(noted.stream().map(Noted::silent).toList());
    }

    public Optional<Noted> find(UUID fact) {
        return noted.stream().filter(one -> one.recorded().fact().equals(fact)).findFirst();
    }

    public Optional<DeathRecorded> death() {
        return known(DeathRecorded.class).findFirst();
    }

    /** The address of that day; of several from the same day the one that was recorded last. */
    public Optional<AddressRecorded> addressOn(LocalDate day) {
        return known(AddressRecorded.class)
                .filter(address -> !address.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    /** The departures that were not taken back, with what was decided. */
    public Stream<Noted> departures() {
        return noted.stream().filter(one -> !one.takenBack() && one.recorded() instanceof DepartureRecorded);
    }

    private <T extends LifeFactRecorded> Stream<T> known(Class<T> kind) {
        return noted.stream()
                .filter(one -> !one.takenBack())
                .map(Noted::recorded)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private LifeFacts and(Noted one) {
        var more = new ArrayList<>(noted);
        more.add(one);
        return new LifeFacts(more);
    }

    private LifeFacts changing(UUID fact, UnaryOperator<Noted> change) {
        return new LifeFacts(noted.stream()
                .map(one -> one.recorded().fact().equals(fact) ? change.apply(one) : one)
                .toList());
    }
}
