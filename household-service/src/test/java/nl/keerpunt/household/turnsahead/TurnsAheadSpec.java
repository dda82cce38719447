package nl.keerpunt.household.turnsahead;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.lifeturn.Age;
import nl.keerpunt.household.lifeturn.DutchLifeTurns;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.MemberEvent.MemberAdded;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.successor.Supports;
import nl.keerpunt.household.turnsahead.TurnsAhead.TurnAhead;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.question.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsAheadSpec {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final UUID SAM = new UUID(0, 1);
    private static final UUID NOOR = new UUID(0, 2);
    private static final UUID ERASED = new UUID(0, 3);

    private final List<HouseholdEvent> history = List.of(
            new HouseholdRegistered(ID, new Team("noord"), parse("2026-01-10"), null),
            lives(NOOR, born("2012-02-29")),
            lives(SAM, born("2010-06-15")),
            lives(ERASED, Personal.erased(ID)));

    @Test
    void the_turns_of_all_members_come_in_the_order_of_their_days() {
        assertThat(ahead("2026-06-01", 24).items())
                .extracting(turn -> turn.member() + " " + turn.code() + " " + turn.day())
                .containsExactly(SAM + " AGE-16 2026-06-15", NOOR + " AGE-16 2028-02-29");
    }

    @Test
    void a_turn_tells_what_changes_and_how_sure_its_day_is() {
        var turn = ahead("2026-06-01", 1).items().getFirst();

        assertThat(turn.age()).isEqualTo(Age.of(16));
        assertThat(turn.lookAheadFrom()).isEqualTo(parse("2025-12-15"));
        assertThat(turn.due()).isTrue();
        assertThat(turn.grade()).isEqualTo(Grade.VERIFIED);
        assertThat(turn.changes())
                .extracting(change -> change.law().code())
                .containsExactly("JEUGDWET", "LEERPLICHTWET", "WKB");
    }

    @ParameterizedTest
    @CsvSource({
        // day, months, turns of Sam and Noor
        "2027-06-14, 12, AGE-16",
        "2027-06-15, 12, 'AGE-16 AGE-18'",
        "2028-06-15, 1, AGE-18",
        "2028-06-16, 1, ''",
        "2030-02-28, 1, AGE-18",
        "2030-03-01, 1, AGE-18",
        "2030-03-02, 1, ''"
    })
    void it_is_told_up_to_its_day_and_not_sooner_than_asked(LocalDate on, int months, String codes) {
        assertThat(String.join(
                        " ",
                        ahead(on.toString(), months).items().stream()
                                .map(TurnAhead::code)
                                .toList()))
                .isEqualTo(codes);
    }

    @Test
    void nobody_is_told_of_whom_the_date_of_birth_is_destroyed() {
        var ahead = ahead("2026-06-01", 60);

        assertThat(ahead.ageUnknown()).containsExactly(ERASED);
        assertThat(ahead.items()).extracting(TurnAhead::member).doesNotContain(ERASED);
    }

    @Test
    void nobody_is_looked_ahead_for_who_does_not_live_there_yet() {
        assertThat(ahead("2025-12-31", 60).items()).isEmpty();
        assertThat(ahead("2025-12-31", 60).ageUnknown()).isEmpty();
    }

    @Test
    void nobody_looks_beyond_the_days_there_are() {
        assertThat(new Ahead(null).until(parse("2026-06-01"))).isEqualTo(parse("2028-06-01"));
        assertThat(new Ahead(60).until(parse("2199-01-01"))).isEqualTo(Days.LAST);
        assertThat(new Ahead(1).until(parse("2026-01-31"))).isEqualTo(parse("2026-02-28"));
    }

    private TurnsAhead ahead(String on, int months) {
        var asOf = new AsOf(parse(on), null).told();
        var supports =
                new SupportsAtTurns(HouseholdOn.of(parse(on), history), Supports.NONE, Map.of(), DutchLifeTurns.ALL);
        return TurnsAhead.of(asOf, new Ahead(months).until(parse(on)), supports);
    }

    private static HouseholdEvent lives(UUID member, Personal<Person> person) {
        return new MemberAdded(ID, member, person, Personal.of(ID, "key"), parse("2026-01-01"));
    }

    private static Personal<Person> born(String day) {
        return Personal.of(ID, new Person(new Bsn("999900006"), new Label("Sam"), parse(day)));
    }
}
