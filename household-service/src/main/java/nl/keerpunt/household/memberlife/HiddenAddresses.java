package nl.keerpunt.household.memberlife;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.memberlife.LifeFacts.Noted;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.language.calendar.Days;

/**
 * The addresses that count as hidden (indicatie geheim): those that are, and each where somebody of the household hides
 * on one of the same days. A child's would tell where a parent is.
 */
public final class HiddenAddresses {

    private record Lasting(AddressRecorded address, boolean takenBack, LocalDate lastDay) {

        boolean hides() {
            return address.hidden() && !takenBack;
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(address.from()) && !day.isAfter(lastDay);
        }

        boolean shares(Lasting other) {
            return !lastDay.isBefore(other.address.from()) && !other.lastDay.isBefore(address.from());
        }

        boolean isAt(AddressRecorded other) {
            return address.address()
                    .value()
                    .flatMap(here -> other.address().value().map(here::isSameAs))
                    .orElse(false);
        }
    }

    private final List<Lasting> all;

    private HiddenAddresses(List<Lasting> all) {
        this.all = List.copyOf(all);
    }

    public static HiddenAddresses of(Collection<Lived> members) {
        return new HiddenAddresses(
                members.stream().flatMap(HiddenAddresses::lasting).toList());
    }

    /** By all that is known of a household; where somebody hid who was taken back since is not told either. */
    public static HiddenAddresses told(Collection<? extends HouseholdEvent> history) {
        var members = new HashMap<UUID, Lived>();
        for (HouseholdEvent event : history) {
            switch (event) {
                case MemberAdded it -> members.put(it.member(), new Lived(null, LifeFacts.NONE));
                case MemberMovedOut it ->
                    members.computeIfPresent(it.member(), (_, one) -> new Lived(it.lastDay(), one.life()));
                case MoveOutCorrected it ->
                    members.computeIfPresent(it.member(), (_, one) -> new Lived(it.lastDay(), one.life()));
                case LifeEvent it ->
                    members.computeIfPresent(
                            it.member(),
                            (_, one) -> new Lived(one.lastDay(), one.life().after(it)));
                case HouseholdEvent _ -> {}
            }
        }
        return of(members.values());
    }

    /** Whether somebody hides there on that day. */
    public boolean isHidden(AddressRecorded address, LocalDate day) {
        return address.hidden() || all.stream().anyMatch(one -> one.hides() && one.includes(day) && one.isAt(address));
    }

    /** The facts that told such an address, also those that were taken back. */
    public Set<UUID> facts() {
        return all.stream()
                .filter(one -> one.address().hidden()
                        || all.stream()
                                .anyMatch(other -> other.hides() && other.shares(one) && other.isAt(one.address())))
                .map(one -> one.address().fact())
                .collect(toUnmodifiableSet());
    }

    private static Stream<Lasting> lasting(Lived lived) {
        var end = lived.lastDay() == null ? Days.LAST : lived.lastDay();
        return lived.life().noted().stream()
                .filter(noted -> noted.recorded() instanceof AddressRecorded)
                .map(noted -> new Lasting(
                        (AddressRecorded) noted.recorded(), noted.takenBack(), lastDay(noted, lived.life(), end)));
    }

    /** Until the next address; one that was taken back might have been shown on any later day. */
    private static LocalDate lastDay(Noted noted, LifeFacts life, LocalDate end) {
        var from = noted.recorded().happened().on();
        return life.noted().stream()
                .filter(next -> !noted.takenBack() && !next.takenBack() && next.recorded() instanceof AddressRecorded)
                .map(next -> next.recorded().happened().on().minusDays(1))
                .filter(day -> !day.isBefore(from) && day.isBefore(end))
                .min(LocalDate::compareTo)
                .orElse(end);
    }
}
