package nl.keerpunt.household.file;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.file.FileFact;
import nl.keerpunt.platform.file.FileSubject;
import nl.keerpunt.platform.stored.Recorded;
import org.junit.jupiter.api.Test;

class OwnHistorySpec {

    private static final HouseholdId HOUSEHOLD = new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());
    private static final UUID NOOR = UUID.randomUUID();
    private static final UUID DAAN = UUID.randomUUID();
    private static final Team TEAM = new Team("noord");

    private static final HouseholdEvent REGISTERED =
            new HouseholdRegistered(HOUSEHOLD, TEAM, parse("2026-01-01"), null);
    private static final HouseholdEvent NOOR_LIVES = lives(NOOR, "999990019", "Noor");
    private static final HouseholdEvent DAAN_LIVES = lives(DAAN, "999900006", "Daan");
    private static final HouseholdEvent NOOR_LEFT = new MemberMovedOut(HOUSEHOLD, NOOR, parse("2026-03-31"));
    private static final HouseholdEvent NOOR_STAYED = new MoveOutCorrected(HOUSEHOLD, NOOR, parse("2026-03-31"), null);
    private static final HouseholdEvent ANSWERED =
            new RequestAnswered(HOUSEHOLD, UUID.randomUUID(), RequestAnswer.PLAN, parse("2026-04-02"));
    private static final HouseholdEvent DIRECTED =
            new DirectorAssigned(HOUSEHOLD, new ProfessionalId("fatima"), TEAM, parse("2026-01-05"), null);

    private final List<Recorded<HouseholdEvent>> history = new ArrayList<>();

    @Test
    void who_the_others_are_is_theirs() {
        recorded(
                "2026-01-01",
                REGISTERED,
                NOOR_LIVES,
                DAAN_LIVES,
                new MemberMovedOut(HOUSEHOLD, DAAN, parse("2026-02-01")));

        assertThat(own()).containsExactly(REGISTERED, NOOR_LIVES);
    }

    @Test
    void what_was_recorded_after_the_last_day_is_the_others() {
        recorded("2026-01-05", REGISTERED, NOOR_LIVES);
        recorded("2026-03-31", DIRECTED);
        recorded("2026-04-01", ANSWERED, NOOR_LEFT);

        assertThat(own()).containsExactly(REGISTERED, NOOR_LIVES, DIRECTED, NOOR_LEFT);
    }

    @Test
    void whoever_did_not_leave_after_all_reads_on() {
        recorded("2026-01-05", REGISTERED, NOOR_LIVES, NOOR_LEFT);
        recorded("2026-04-01", NOOR_STAYED, ANSWERED);

        assertThat(own()).containsExactly(REGISTERED, NOOR_LIVES, NOOR_LEFT, NOOR_STAYED, ANSWERED);
    }

    @Test
    void whoever_never_lived_there_has_no_file_there() {
        recorded("2026-01-05", REGISTERED, NOOR_LIVES);

        assertThat(new OwnHistory(DAAN, history).isOfAMember()).isFalse();
        assertThat(new OwnHistory(NOOR, history).isOfAMember()).isTrue();
    }

    @Test
    void who_it_is_and_until_when_they_lived_there_is_said_apart() {
        var noor = new FileSubject.Person("999990019", "Noor", parse("1990-05-01"));
        recorded("2026-01-05", REGISTERED, DAAN_LIVES, NOOR_LIVES);
        assertThat(new OwnHistory(NOOR, history).subject()).isEqualTo(new FileSubject(noor, null));

        recorded("2026-04-01", NOOR_LEFT);
        assertThat(new OwnHistory(NOOR, history).subject()).isEqualTo(new FileSubject(noor, parse("2026-03-31")));
        assertThat(new OwnHistory(DAAN, history).subject().lastDay()).isNull();

        recorded("2026-04-02", NOOR_STAYED);
        assertThat(new OwnHistory(NOOR, history).subject().lastDay()).isNull();
    }

    @Test
    void who_it_is_is_what_was_said_last() {
        var nora = new Person(new Bsn("999990019"), new Label("Nora"), parse("1991-05-01"));
        var corrected = corrected(nora);
        recorded("2026-01-05", REGISTERED, NOOR_LIVES, corrected);

        var own = new OwnHistory(NOOR, history);

        assertThat(own.subject())
                .isEqualTo(new FileSubject(new FileSubject.Person("999990019", "Nora", parse("1991-05-01")), null));
        assertThat(own()).containsExactly(REGISTERED, NOOR_LIVES, corrected);
        assertThat(own.isOfAnother(NOOR_LIVES)).isFalse();
        assertThat(own.isOfAnother(corrected)).isFalse();
    }

    @Test
    void that_they_were_taken_for_somebody_with_another_bsn_is_the_others() {
        var corrected = corrected(new Person(new Bsn("999900018"), new Label("Nora"), parse("1990-05-01")));
        recorded("2026-01-05", REGISTERED, NOOR_LIVES, corrected);

        var own = new OwnHistory(NOOR, history);

        assertThat(own.isOfAnother(NOOR_LIVES)).isTrue();
        assertThat(own.isOfAnother(corrected)).isFalse();
        assertThat(own.isOfAnother(REGISTERED)).isFalse();
    }

    @Test
    void whoever_never_came_to_live_there_reads_what_was_recorded_of_them_alone() {
        var takenBack = new MemberTakenBack(HOUSEHOLD, NOOR);
        recorded("2026-01-05", REGISTERED, DAAN_LIVES, NOOR_LIVES, DIRECTED, NOOR_LEFT, takenBack);

        assertThat(own()).containsExactly(NOOR_LIVES, NOOR_LEFT, takenBack);
        assertThat(new OwnHistory(NOOR, history).isOfAMember()).isTrue();
        assertThat(new OwnHistory(NOOR, history).subject().lastDay()).isEqualTo(Days.FIRST);
        assertThat(new OwnHistory(DAAN, history).facts()).hasSize(3);
    }

    @Test
    void of_who_was_erased_the_last_day_is_left() {
        recorded(
                "2026-01-05",
                new MemberAdded(
                        HOUSEHOLD, NOOR, Personal.erased(HOUSEHOLD), Personal.erased(HOUSEHOLD), parse("2026-01-01")),
                NOOR_LEFT);

        assertThat(new OwnHistory(NOOR, history).subject()).isEqualTo(new FileSubject(null, parse("2026-03-31")));
    }

    @Test
    void a_fact_shows_what_is_personal_open_and_says_what_was_erased() {
        recorded(
                "2026-01-05",
                NOOR_LIVES,
                new MemberAdded(
                        HOUSEHOLD, NOOR, Personal.erased(HOUSEHOLD), Personal.erased(HOUSEHOLD), parse("2026-01-01")));

        var facts = history.stream()
                .map(each -> FileFact.of(each, Set.of("bsnKey")))
                .toList();

        assertThat(facts.getFirst().content())
                .containsEntry("member", NOOR.toString())
                .containsEntry("from", "2026-01-01")
                .containsEntry("person", Map.of("bsn", "999990019", "name", "Noor", "birthDate", "1990-05-01"))
                .doesNotContainKey("bsnKey");
        assertThat(facts.getLast().content()).containsEntry("person", Map.of("erased", true));
    }

    private List<HouseholdEvent> own() {
        return new OwnHistory(NOOR, history)
                .facts().stream().map(Recorded::fact).toList();
    }

    private void recorded(String day, HouseholdEvent... events) {
        for (var event : events) {
            var place = history.size();
            history.add(new Recorded<>(
                    event, "some", place, place, Instant.parse(day + "T12:00:00Z"), "fatima", "id-" + place));
        }
    }

    private static PersonCorrected corrected(Person person) {
        return new PersonCorrected(HOUSEHOLD, NOOR, Personal.of(HOUSEHOLD, person), Personal.of(HOUSEHOLD, "key"));
    }

    private static HouseholdEvent lives(UUID member, String bsn, String name) {
        return new MemberAdded(
                HOUSEHOLD,
                member,
                Personal.of(HOUSEHOLD, new Person(new Bsn(bsn), new Label(name), parse("1990-05-01"))),
                Personal.of(HOUSEHOLD, "a hash"),
                parse("2026-01-01"));
    }
}
