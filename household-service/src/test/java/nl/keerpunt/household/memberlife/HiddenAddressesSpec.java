package nl.keerpunt.household.memberlife;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import org.junit.jupiter.api.Test;

/** Where somebody of the household hides, nobody else's address tells it. */
class HiddenAddressesSpec {

    private static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final UUID MOTHER = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);
    private static final UUID FIRST = new UUID(0, 4);
    private static final UUID NEXT = new UUID(0, 5);
    private static final UUID HIDES = new UUID(0, 6);

    private final HouseholdEvent mother =
            new MemberAdded(ID, MOTHER, Personal.erased(ID), Personal.erased(ID), parse("2026-01-01"));
    private final HouseholdEvent child =
            new MemberAdded(ID, CHILD, Personal.erased(ID), Personal.erased(ID), parse("2026-01-01"));
    private final AddressRecorded hides = address(MOTHER, HIDES, "12a", true, "2026-03-02");

    @Test
    void a_hidden_address_is_hidden() {
        assertThat(facts(mother, child, hides)).containsExactly(HIDES);
    }

    @Test
    void where_a_parent_hides_the_childs_address_counts_as_hidden_too() {
        assertThat(facts(mother, child, address(CHILD, FIRST, "12a", false, "2026-03-02"), hides))
                .containsExactlyInAnyOrder(FIRST, HIDES);
        assertThat(facts(mother, child, hides, address(CHILD, FIRST, "12-A", false, "2026-05-01")))
                .containsExactlyInAnyOrder(FIRST, HIDES);
    }

    @Test
    void another_address_does_not() {
        assertThat(facts(mother, child, hides, address(CHILD, FIRST, "14", false, "2026-03-02")))
                .containsExactly(HIDES);
    }

    @Test
    void an_address_from_which_the_child_had_moved_before_does_not() {
        assertThat(facts(
                        mother,
                        child,
                        address(CHILD, FIRST, "12a", false, "2026-01-01"),
                        address(CHILD, NEXT, "14", false, "2026-03-02"),
                        hides))
                .containsExactly(HIDES);
        assertThat(facts(
                        mother,
                        child,
                        address(CHILD, FIRST, "12a", false, "2026-01-01"),
                        address(CHILD, NEXT, "14", false, "2026-03-03"),
                        hides))
                .containsExactlyInAnyOrder(FIRST, HIDES);
    }

    @Test
    void an_address_to_which_the_child_comes_after_the_parent_left_does_not() {
        var left = new MemberMovedOut(ID, MOTHER, parse("2026-04-30"));

        assertThat(facts(mother, child, hides, left, address(CHILD, FIRST, "12a", false, "2026-05-01")))
                .containsExactly(HIDES);
        assertThat(facts(mother, child, hides, left, address(CHILD, FIRST, "12a", false, "2026-04-30")))
                .containsExactlyInAnyOrder(FIRST, HIDES);
    }

    @Test
    void what_was_taken_back_hides_nobody_and_is_hidden_still() {
        var told = address(CHILD, FIRST, "12a", false, "2026-01-01");

        assertThat(facts(mother, child, hides, new LifeFactTakenBack(ID, MOTHER, HIDES, null), told))
                .containsExactly(HIDES);
        assertThat(facts(mother, child, hides, told, new LifeFactTakenBack(ID, CHILD, FIRST, null)))
                .containsExactlyInAnyOrder(FIRST, HIDES);
    }

    @Test
    void where_somebody_hid_who_never_came_to_live_here_is_hidden_still() {
        var back = new LifeFactTakenBack(ID, MOTHER, HIDES, null);

        assertThat(facts(mother, child, hides, back, new MemberTakenBack(ID, MOTHER)))
                .containsExactly(HIDES);
    }

    @Test
    void on_the_days_on_which_nobody_hides_there_it_is_told() {
        var told = address(CHILD, FIRST, "12a", false, "2026-01-01");
        var hidden = HiddenAddresses.told(List.of(mother, child, hides, told));

        assertThat(hidden.isHidden(told, parse("2026-03-01"))).isFalse();
        assertThat(hidden.isHidden(told, parse("2026-03-02"))).isTrue();
    }

    private static Set<UUID> facts(HouseholdEvent... history) {
        return HiddenAddresses.told(List.of(history)).facts();
    }

    private static AddressRecorded address(UUID member, UUID fact, String number, boolean hidden, String from) {
        var address = new Address(
                new Label("Voorbeeldstraat"), new HouseNumber(number), new Postcode("3811AB"), new Label("Amersfoort"));
        return new AddressRecorded(
                ID,
                member,
                fact,
                Personal.of(ID, address),
                hidden,
                hidden ? null : new NeighbourhoodCode("BU03070101"),
                parse(from));
    }
}
