package nl.keerpunt.household.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.household.ProfessionalReplacedV1;
import nl.keerpunt.household.handover.Cause;
import nl.keerpunt.household.handover.HandOverEvent.*;
import nl.keerpunt.household.handover.LeavingId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import org.junit.jupiter.api.Test;

class HandOverPublisherSpec {

    private static final LeavingId ID = LeavingId.parse("0307/hand-overs/00000000-0000-4000-8000-000000000003");
    private static final UUID HAND_OVER = new UUID(0, 1);
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final ProfessionalId KEES = new ProfessionalId("kees");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");

    private final HandOverPublisher publisher = new HandOverPublisher();

    @Test
    void the_others_hear_who_succeeds_whom_when_it_begins() {
        assertThat(publisher.toContract(new HandOverBegun(
                        ID, HAND_OVER, FATIMA, KEES, LAST_DAY, Cause.LEAVES, List.of(new UUID(1, 1)))))
                .contains(new ProfessionalReplacedV1(new MunicipalityCode("0307"), HAND_OVER, FATIMA, KEES, LAST_DAY));
    }

    @Test
    void that_it_is_completed_they_hear_by_each_household() {
        assertThat(publisher.toContract(new HandOverCompleted(ID, HAND_OVER))).isEmpty();
    }
}
