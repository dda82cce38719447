package nl.keerpunt.language.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.keerpunt.language.OutOfRange;
import org.junit.jupiter.api.Test;

class MoneySpec {

    @Test
    void a_share_of_half_a_cent_goes_to_the_even_cent() {
        assertThat(new Money(1).share(BigDecimal.ONE, BigDecimal.TWO)).isEqualTo(new Money(0));
        assertThat(new Money(3).share(BigDecimal.ONE, BigDecimal.TWO)).isEqualTo(new Money(2));
    }

    @Test
    void a_sum_too_large_to_count_fails_instead_of_being_rounded_by_a_reader() {
        assertThatThrownBy(() -> new Money(Money.MOST_CENTS).plus(new Money(1))).isInstanceOf(OutOfRange.class);
    }
}
