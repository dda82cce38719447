package nl.keerpunt.provider.arrangement;

import static java.util.Objects.requireNonNull;
import static nl.keerpunt.provider.arrangement.AnyLife.live;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of what a household buys itself, over any life. A failure names its seed. */
class PersonalBudgetProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_that_is_agreed_has_holder_carer_tariff_conditions_and_something_it_rests_on(long seed) {
        live(seed, (_, event) -> {
            if (event instanceof ArrangementAgreed agreed && agreed.agreement().personalBudget() != null) {
                var authority = requireNonNull(agreed.authority());
                assertThat(agreed.agreement().personalBudget().holder()).isNotNull();
                assertThat(agreed.agreement().provider()).isNull();
                assertThat(agreed.terms().carer()).isNotNull();
                assertThat(agreed.terms().tariff().isPositive()).isTrue();
                assertThat(requireNonNull(agreed.findings()).missing()).isEmpty();
                assertThat(Stream.of(authority.mandate(), authority.byLaw()))
                        .filteredOn(ground -> ground != null)
                        .hasSize(1);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void somebody_is_paid_from_each_version_of_one_but_of_none_that_a_provider_carries_out(long seed) {
        live(seed, (before, event) -> {
            if (Arrangement.evolve(before, event) instanceof Agreed known) {
                var isBought = known.agreement().delivery() == Delivery.PERSONAL_BUDGET;
                assertThat(known.versions().all())
                        .allMatch(version -> (version.terms().carer() != null) == isBought)
                        .allMatch(version -> version.terms().tariff().isPositive());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_happens_to_one_that_a_provider_does(long seed) {
        live(seed, (before, event) -> {
            if (before instanceof Agreed known && known.agreement().delivery() == Delivery.PERSONAL_BUDGET) {
                assertThat(event).isNotInstanceOfAny(ChangeProposed.class, ProposalDeclined.class);
            }
        });
    }

    /** Guards the laws: they would hold of no budget at all. */
    @Test
    void the_lives_hold_budgets_that_are_changed_restored_and_stopped() {
        var lived = new ArrayList<Class<?>>();
        seeds().forEach(seed -> live(seed, (before, event) -> {
            if (before instanceof Agreed known && known.agreement().delivery() == Delivery.PERSONAL_BUDGET) {
                lived.add(event.getClass());
            }
        }));

        assertThat(lived)
                .contains(
                        ArrangementChanged.class,
                        ArrangementRestored.class,
                        ArrangementPaused.class,
                        ArrangementStopped.class,
                        ArrangementNotCovered.class);
    }
}
