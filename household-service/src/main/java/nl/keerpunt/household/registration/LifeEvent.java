package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** What life brought a member: where they live, their death, a move to elsewhere. */
public sealed interface LifeEvent extends HouseholdEvent {

    UUID member();

    /** By which it can be taken back: the id of the notice that told it. */
    UUID fact();

    sealed interface LifeFactRecorded extends LifeEvent {

        LifeFact happened();
    }

    /**
     * A member lives at that address from that day.
     *
     * @param hidden whether it is kept from others (indicatie geheim)
     * @param neighbourhood of the address (buurt); null when nobody told it, and of a hidden one
     */
    @StoredAs("address-recorded")
    record AddressRecorded(
            HouseholdId household,
            UUID member,
            UUID fact,
            Personal<Address> address,
            boolean hidden,
            @Nullable NeighbourhoodCode neighbourhood,
            LocalDate from)
            implements LifeFactRecorded {

        @Override
        public LifeFact happened() {
            return new LifeFact.Lives(address, hidden, neighbourhood, from);
        }
    }

    /**
     * A member died.
     *
     * @param endsStay whether they lived here until that day
     * @param lastDayBefore the last day of their stay that was known before; null when none was
     */
    @StoredAs("death-recorded")
    record DeathRecorded(
            HouseholdId household,
            UUID member,
            UUID fact,
            LocalDate on,
            boolean endsStay,
            @Nullable LocalDate lastDayBefore)
            implements LifeFactRecorded {

        @Override
        public LifeFact happened() {
            return new LifeFact.Died(on);
        }
    }

    /**
     * A member lives outside the municipality from that day.
     *
     * @param to where; null when nobody told, and abroad
     * @param opensCase whether somebody has to decide which municipality answers for help under the Jeugdwet
     */
    @StoredAs("departure-recorded")
    record DepartureRecorded(
            HouseholdId household,
            UUID member,
            UUID fact,
            LocalDate on,
            @Nullable MunicipalityCode to,
            boolean opensCase)
            implements LifeFactRecorded {

        @Override
        public LifeFact happened() {
            return new LifeFact.Left(on, to);
        }
    }

    /**
     * It was recorded by mistake.
     *
     * @param notice the id of the notice that replaced or withdrew it; null where a former release did not keep it
     */
    @StoredAs("life-fact-taken-back")
    record LifeFactTakenBack(
            HouseholdId household,
            UUID member,
            UUID fact,
            @Nullable UUID notice) implements LifeEvent {}

    /** Somebody decided which municipality answers after a departure (woonplaatsbeginsel). */
    @StoredAs("residence-decided")
    record ResidenceDecided(
            HouseholdId household,
            UUID member,
            UUID fact,
            ResidenceOutcome outcome,
            Personal<Words> reason,
            LocalDate on)
            implements LifeEvent {}
}
