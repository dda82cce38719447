package nl.keerpunt.language.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.keerpunt.language.words.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersSpec {

    private static final HouseholdId HOUSEHOLD =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));

    @ParameterizedTest
    @ValueSource(strings = {"999900006", "999900018"})
    void the_bsns_of_the_official_samples_pass_the_eleven_test(String bsn) {
        assertThat(new Bsn(bsn).value()).isEqualTo(bsn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999900007", "000000000", "99990000", "9999000060", "99990000x", ""})
    void whatever_fails_the_eleven_test_is_no_bsn(String bsn) {
        assertThatThrownBy(() -> new Bsn(bsn)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bsn_never_prints_itself() {
        assertThat(new Bsn("999900006").toString()).doesNotContain("999900006");
    }

    @Test
    void what_is_personal_never_prints_itself() {
        assertThat(Personal.of(HOUSEHOLD, "Noor").toString()).doesNotContain("Noor");
        assertThat(Personal.erased(HOUSEHOLD).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"307", "03070", "GM0307", ""})
    void a_municipality_code_has_four_digits(String code) {
        assertThatThrownBy(() -> new MunicipalityCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_is_named_by_municipality_and_uuid_and_reads_back() {
        assertThat(HOUSEHOLD.toString()).isEqualTo("0307/7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11");
        assertThat(HouseholdId.parse(HOUSEHOLD.toString())).isEqualTo(HOUSEHOLD);
    }

    @Test
    void a_household_has_one_plan_by_construction() {
        assertThat(PlanId.of(HOUSEHOLD)).isEqualTo(PlanId.of(HOUSEHOLD));
        assertThat(PlanId.of(HOUSEHOLD).household()).isEqualTo(HOUSEHOLD);
    }

    @Test
    void a_history_beside_a_household_has_a_word_in_its_name_and_is_no_household() {
        var beside = new Tried(HOUSEHOLD);
        assertThat(beside.key()).isEqualTo("0307/tried/7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11");
        assertThat(HouseholdId.parse(WordedId.plain(beside.word(), beside.key())))
                .isEqualTo(HOUSEHOLD);
        assertThatThrownBy(() -> HouseholdId.parse(beside.key())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WordedId.plain("tried", HOUSEHOLD.key())).isInstanceOf(IllegalArgumentException.class);
    }

    private record Tried(HouseholdId household) implements BesideHousehold {

        @Override
        public String word() {
            return "tried";
        }
    }
}
