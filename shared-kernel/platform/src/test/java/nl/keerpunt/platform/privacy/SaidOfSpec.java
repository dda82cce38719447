package nl.keerpunt.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaidOfSpec {

    private static final HouseholdId ONE = household(1);
    private static final HouseholdId TWO = household(2);
    private static final HouseholdId THREE = household(3);
    private static final HouseholdId FOUR = household(4);

    private record Line(HouseholdId about, Personal<String> words) {}

    private record Command(
            HouseholdId household,
            @Nullable Personal<String> reason,
            List<Line> lines,
            Map<UUID, Optional<Line>> more) {}

    @Test
    void what_is_personal_is_found_however_deep_in_a_command() {
        var said = new Command(
                FOUR,
                Personal.of(ONE, "Noor"),
                List.of(new Line(FOUR, Personal.of(TWO, new LegalBasis("WMO"), "sofa"))),
                Map.of(new UUID(0, 0), Optional.of(new Line(FOUR, Personal.of(THREE, "bed")))));

        assertThat(SaidOf.households(said)).containsExactlyInAnyOrder(ONE, TWO, THREE);
    }

    @Test
    void who_is_only_named_has_nothing_sealed() {
        assertThat(SaidOf.households(new Command(FOUR, null, List.of(), Map.of())))
                .isEmpty();
    }

    private static HouseholdId household(int number) {
        return new HouseholdId(new MunicipalityCode("0307"), new UUID(0, number));
    }
}
