package nl.keerpunt.household.exchange;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.NeighbourhoodFrom;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.contract.household.HouseholdNeighbourhoodsV1;
import nl.keerpunt.household.registration.HomeEvent.*;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.words.Personal;
import org.junit.jupiter.api.Test;

/** Of what life brings, the others hear what follows for the whole household. */
class HouseholdPublisherSpec {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final UUID NOOR = new UUID(0, 1);
    private static final UUID NOTICE = new UUID(0, 8);
    private static final NeighbourhoodCode CENTRE = new NeighbourhoodCode("BU03070101");

    private final HouseholdPublisher publisher = new HouseholdPublisher();

    @Test
    void nothing_is_told_of_one_member() {
        var on = parse("2026-05-20");

        assertThat(List.of(
                        new AddressRecorded(ID, NOOR, NOTICE, Personal.erased(ID), false, CENTRE, on),
                        new DeathRecorded(ID, NOOR, NOTICE, on, true, null),
                        new DepartureRecorded(ID, NOOR, NOTICE, on, null, true),
                        new LifeFactTakenBack(ID, NOOR, NOTICE, null),
                        new ResidenceDecided(ID, NOOR, NOTICE, ResidenceOutcome.STAYS_HERE, Personal.erased(ID), on)))
                .allSatisfy(event -> assertThat(publisher.toContract(event)).isEmpty());
    }

    @Test
    void where_the_household_lives_and_that_nobody_is_left_is_told() {
        var neighbourhoods = List.of(new NeighbourhoodFrom(parse("2026-03-02"), CENTRE));

        assertThat(publisher.toContract(new NeighbourhoodsReckoned(ID, neighbourhoods)))
                .contains(new HouseholdNeighbourhoodsV1(ID.municipality(), ID, neighbourhoods));
        assertThat(publisher.toContract(new HouseholdDiedOut(ID, null)))
                .contains(new HouseholdDiedOutV1(ID.municipality(), ID, null));
    }
}
