package nl.keerpunt.household.erasure;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.erasure.ErasureState.Status;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.stored.Recorded;
import org.junit.jupiter.api.Test;

class ErasureStateSpec {

    private static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final KeepingRules NO_RULES = new KeepingRules(List.of());

    private final HouseholdEvent registered = new HouseholdRegistered(ID, new Team("noord"), parse("2026-01-10"), null);
    private final HouseholdEvent supported =
            new SupportHeardOf(ID, new UUID(0, 2), new LegalBasis("WMO"), 1, parse("2026-06-30"), parse("2026-06-30"));
    private final HouseholdEvent begun = new HouseholdEndingBegun(
            ID, Ground.MISTAKE, parse("2026-09-01"), parse("2026-09-01"), List.of("WMO-5.3.4"));
    private final HouseholdEvent erased = new HouseholdErased(ID, Ground.MISTAKE, parse("2026-09-01"));

    @Test
    void it_stands_since_the_moment_of_its_last_turn() {
        assertThat(state(registered).status()).isEqualTo(Status.NONE);
        assertThat(state(registered).since()).isNull();
        assertThat(state(registered, begun).status()).isEqualTo(Status.ENDING);
        assertThat(state(registered, begun).since()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(state(registered, begun, quiet(QuietService.PLAN), erased).since())
                .isEqualTo(Instant.ofEpochSecond(3));
    }

    @Test
    void it_waits_for_whoever_was_not_heard() {
        assertThat(state(registered).waitingFor()).isEmpty();
        assertThat(state(registered, begun, quiet(QuietService.PROVIDER)).waitingFor())
                .containsExactly(QuietService.PLAN, QuietService.BUDGET);
        assertThat(state(registered, begun, erased).waitingFor()).isEmpty();
    }

    @Test
    void a_hold_shows_while_it_is_under_way() {
        var held = new HoldPlaced(ID, new UUID(0, 3), HoldKind.CLAIM, parse("2026-09-01"));

        assertThat(state(registered, held).status()).isEqualTo(Status.NONE);
        assertThat(state(registered, begun, held).status()).isEqualTo(Status.HELD);
    }

    @Test
    void a_declaration_says_who_began_it_and_by_which_rules() {
        assertThat(Declaration.ofAll(state(registered, begun), NO_RULES)).isEmpty();
        assertThat(Declaration.ofAll(state(registered, supported, begun, erased), NO_RULES))
                .hasValueSatisfying(declaration -> {
                    assertThat(declaration.startedBy()).isEqualTo("actor 2");
                    assertThat(declaration.rules()).containsExactly("WMO-5.3.4");
                    assertThat(declaration.laws()).containsExactly(new LegalBasis("WMO"));
                    assertThat(declaration.destroyedAt()).isEqualTo(Instant.ofEpochSecond(3));
                });
    }

    @Test
    void a_household_erased_in_one_step_by_a_former_release_is_erased_and_declared() {
        var state = state(registered, erased);

        assertThat(state.status()).isEqualTo(Status.ERASED);
        assertThat(Declaration.ofAll(state, NO_RULES)).hasValueSatisfying(declaration -> {
            assertThat(declaration.startedBy()).isEqualTo("actor 1");
            assertThat(declaration.startedAt()).isNull();
        });
    }

    private static HouseholdEvent quiet(QuietService by) {
        return new ServiceQuietHeardOf(ID, by);
    }

    private static ErasureState state(HouseholdEvent... events) {
        var history = new ArrayList<Recorded<HouseholdEvent>>();
        for (var event : events) {
            var place = history.size();
            history.add(
                    new Recorded<>(event, "name", place, place, Instant.ofEpochSecond(place), "actor " + place, "id"));
        }
        return ErasureState.of(history);
    }
}
