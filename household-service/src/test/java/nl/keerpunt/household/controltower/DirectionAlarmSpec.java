package nl.keerpunt.household.controltower;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.controltower.DirectionAlarm.Kind;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.junit.jupiter.api.Test;

/** When somebody has to see to it who answers for a household. In January 2026 the 12th is a Monday. */
class DirectionAlarmSpec {

    private static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final Team NOORD = new Team("noord");
    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final Map<ProfessionalId, LocalDate> NOBODY = Map.of();

    private static final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-09"), ANNA);
    private static final HouseholdEvent registeredBefore =
            new HouseholdRegistered(ID, NOORD, parse("2026-01-10"), null);
    private static final HouseholdEvent assigned =
            new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), new Assigning(ANNA, parse("2026-01-12")));
    private static final HouseholdEvent accepted =
            new DirectionAccepted(ID, FATIMA, NOORD, parse("2026-01-12"), parse("2026-01-20"));
    private static final HouseholdEvent declined = new DirectionDeclined(
            ID, FATIMA, ANNA, NOORD, parse("2026-01-17"), parse("2026-01-17"), Personal.of(ID, new Words("Familie.")));

    @Test
    void a_household_that_somebody_registered_raises_none() {
        assertThat(alarms("2026-06-01", NOBODY, registered)).isEmpty();
    }

    @Test
    void nobody_answers_for_what_a_former_release_registered_without_a_director() {
        assertThat(alarms("2026-01-12", NOBODY, registeredBefore))
                .containsExactly(new DirectionAlarm(Kind.NOBODY_ANSWERS, parse("2026-01-12")));
    }

    @Test
    void a_day_off_is_no_working_day_without() {
        assertThat(alarms("2026-01-11", NOBODY, registeredBefore)).isEmpty();
    }

    @Test
    void of_a_former_release_every_director_answers() {
        var former = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), null);

        assertThat(alarms("2026-06-01", NOBODY, registeredBefore, former)).isEmpty();
    }

    @Test
    void within_two_working_days_a_director_may_think_it_over() {
        assertThat(alarms("2026-01-14", NOBODY, registered, assigned)).isEmpty();
    }

    @Test
    void whoever_has_not_accepted_after_two_working_days_is_late() {
        assertThat(alarms("2026-01-15", NOBODY, registered, assigned))
                .containsExactly(new DirectionAlarm(Kind.NOT_ACCEPTED, parse("2026-01-15")));
    }

    @Test
    void whoever_accepted_late_is_late_no_more() {
        assertThat(alarms("2026-01-19", NOBODY, registered, assigned, accepted)).hasSize(1);
        assertThat(alarms("2026-01-20", NOBODY, registered, assigned, accepted)).isEmpty();
    }

    @Test
    void whoever_declined_on_a_saturday_is_missed_from_monday_on() {
        assertThat(alarms("2026-01-18", NOBODY, registered, assigned, declined)).isEmpty();
        assertThat(alarms("2026-01-19", NOBODY, registered, assigned, declined))
                .containsExactly(new DirectionAlarm(Kind.DECLINED, parse("2026-01-19")));
    }

    @Test
    void whoever_assigns_themselves_after_one_declined_ends_the_alarm() {
        var own = new DirectorAssigned(ID, ANNA, NOORD, parse("2026-01-19"), new Assigning(ANNA, parse("2026-01-19")));

        assertThat(alarms("2026-06-01", NOBODY, registered, assigned, declined, own))
                .isEmpty();
    }

    @Test
    void a_director_who_left_is_missed() {
        assertThat(alarms("2026-02-02", Map.of(FATIMA, parse("2026-02-01")), registered, assigned, accepted))
                .containsExactly(new DirectionAlarm(Kind.AWAY, parse("2026-02-02")));
    }

    @Test
    void whoever_answers_in_place_of_a_director_is_missed_when_they_left() {
        assertThat(alarms("2026-01-13", Map.of(ANNA, parse("2026-01-13")), registered, assigned))
                .containsExactly(new DirectionAlarm(Kind.AWAY, parse("2026-01-13")));
        assertThat(alarms("2026-01-13", Map.of(ANNA, parse("2025-12-01")), registered))
                .containsExactly(new DirectionAlarm(Kind.AWAY, parse("2026-01-09")));
    }

    @Test
    void whoever_answered_before_and_left_is_not_missed() {
        assertThat(alarms("2026-06-01", Map.of(ANNA, parse("2026-02-01")), registered, assigned, accepted))
                .isEmpty();
    }

    @Test
    void a_household_can_need_attention_for_more_than_one_reason() {
        assertThat(alarms("2026-01-16", Map.of(ANNA, parse("2026-01-14")), registered, assigned))
                .extracting(DirectionAlarm::kind)
                .containsExactly(Kind.NOT_ACCEPTED, Kind.AWAY);
    }

    private static List<DirectionAlarm> alarms(
            String day, Map<ProfessionalId, LocalDate> away, HouseholdEvent... history) {
        var household = HouseholdOn.of(parse(day), List.of(history));
        return DirectionAlarm.of(HouseholdOverview.of(ID.uuid(), household, 0), parse(day), away);
    }
}
