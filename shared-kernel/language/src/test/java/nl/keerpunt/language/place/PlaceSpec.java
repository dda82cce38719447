package nl.keerpunt.language.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSpec {

    @ParameterizedTest
    @ValueSource(strings = {"BU03070101", "BU00030102", "BU0599A1B2"})
    void a_neighbourhood_is_a_municipality_a_district_and_a_neighbourhood(String code) {
        assertThat(new NeighbourhoodCode(code).toString()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BU0307010", "BU030701011", "WK030701", "GM0307", "03070101", "BU03A70101", "BU0307010a", ""})
    void whatever_has_another_form_is_no_neighbourhood(String code) {
        assertThatThrownBy(() -> new NeighbourhoodCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3811 AB", "3811ab", "0811AB", "381AB", "3811ABC", ""})
    void a_postcode_has_four_digits_and_two_capitals(String code) {
        assertThatThrownBy(() -> new Postcode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12345", "12a", "12 a", "12-3", "12 bis", "12a-3bis", "12A II"})
    void a_house_number_has_a_letter_and_an_addition(String number) {
        assertThat(new HouseNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "012", "123456", "12-", "12 achterom", "a12", "12/3", ""})
    void whatever_has_another_form_is_no_house_number(String number) {
        assertThatThrownBy(() -> new HouseNumber(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3811AB"})
    void where_somebody_lives_never_prints_itself(String code) {
        assertThat(new Postcode(code).toString()).doesNotContain(code);
        assertThat(new HouseNumber("12a").toString()).doesNotContain("12a");
    }
}
