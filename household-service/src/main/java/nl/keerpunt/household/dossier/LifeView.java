package nl.keerpunt.household.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.memberlife.LifeFacts.Noted;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** What life brought the members of a household by that day, as its own team sees it. */
final class LifeView {

    private LifeView() {}

    /** Without street, number, postcode and place once the record is destroyed. */
    @Schema(name = "MemberAddress")
    record AddressView(
            UUID notice,
            @Nullable Label street,
            @Nullable HouseNumber houseNumber,
            @Nullable Postcode postcode,
            @Nullable Label place,
            boolean hidden,
            @Nullable NeighbourhoodCode neighbourhood,
            LocalDate from) {

        static AddressView of(AddressRecorded it) {
            var address = it.address().value();
            return new AddressView(
                    it.fact(),
                    address.map(Address::street).orElse(null),
                    address.map(Address::houseNumber).orElse(null),
                    address.map(Address::postcode).orElse(null),
                    address.map(Address::place).orElse(null),
                    it.hidden(),
                    it.neighbourhood(),
                    it.from());
        }
    }

    @Schema(name = "MemberDeath")
    record DeathView(UUID member, UUID notice, LocalDate on) {}

    /** How it stands with the question which municipality answers for help under the Jeugdwet. */
    @Schema(name = "ResidenceCase")
    enum ResidenceCase {
        /** Wie vertrok is geen jeugdige. */
        NONE,
        /** Nog te besluiten. */
        OPEN,
        /** Besloten. */
        DECIDED
    }

    /** @param reason null while nobody decided, and once the record is destroyed */
    @Schema(name = "MemberDeparture")
    record DepartureView(
            UUID member,
            UUID notice,
            LocalDate on,
            @Nullable MunicipalityCode toMunicipality,
            ResidenceCase residence,
            @Nullable ResidenceOutcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable Words reason) {

        static DepartureView of(Noted noted) {
            var left = (DepartureRecorded) noted.recorded();
            var decided = noted.decided();
            return decided == null
                    ? new DepartureView(
                            left.member(),
                            left.fact(),
                            left.on(),
                            left.to(),
                            noted.waits() ? ResidenceCase.OPEN : ResidenceCase.NONE,
                            null,
                            null,
                            null)
                    : new DepartureView(
                            left.member(),
                            left.fact(),
                            left.on(),
                            left.to(),
                            ResidenceCase.DECIDED,
                            decided.outcome(),
                            decided.on(),
                            decided.reason().known());
        }
    }

    static List<DeathView> deaths(HouseholdOn household) {
        return household.stays().values().stream()
                .flatMap(stay -> stay.life().death().stream())
                .map(death -> new DeathView(death.member(), death.fact(), death.on()))
                .toList();
    }

    static List<DepartureView> departures(HouseholdOn household) {
        return household.departures().map(DepartureView::of).toList();
    }
}
