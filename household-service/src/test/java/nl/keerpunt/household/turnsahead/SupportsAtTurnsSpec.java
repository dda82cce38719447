package nl.keerpunt.household.turnsahead;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.AtTurn;
import nl.keerpunt.household.lifeturn.DutchLifeTurns;
import nl.keerpunt.household.lifeturn.TurnCode;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.KeepingEvent.LawRecordErased;
import nl.keerpunt.household.registration.KeepingEvent.SupportHeardOf;
import nl.keerpunt.household.registration.MemberEvent.MemberAdded;
import nl.keerpunt.household.registration.MemberEvent.MemberMovedOut;
import nl.keerpunt.household.registration.MemberEvent.PersonCorrected;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.SuccessorEvent.SuccessorDecided;
import nl.keerpunt.household.turnsahead.SupportAtTurn.Decision;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.WhatFollows;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be decided of support for Sam, who turns 16 on 15 June 2026 and 18 on 15 June 2028. */
class SupportsAtTurnsSpec {

    private static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    private static final UUID SAM = new UUID(0, 1);
    private static final UUID NOOR = new UUID(0, 2);
    private static final UUID THERAPY = new UUID(0, 20);
    private static final UUID ROOMS = new UUID(0, 21);

    private final List<Recorded<HouseholdEvent>> history = new ArrayList<>();

    SupportsAtTurnsSpec() {
        recorded(new HouseholdRegistered(ID, new Team("noord"), parse("2026-01-10"), null));
        recorded(lives(SAM, "2010-06-15"));
    }

    @ParameterizedTest
    @CsvSource({
        // last day of the support, what has to be decided on 1 January 2028
        "2028-06-13, ''",
        "2028-06-14, 'AGE-18 OPEN there'",
        "2028-06-15, 'AGE-18 OPEN there'",
        "2028-06-16, 'AGE-18 OPEN'",
        "2031-05-31, 'AGE-18 OPEN'",
        "2031-06-30, 'AGE-18 OPEN, AGE-21 OPEN'"
    })
    void support_that_ends_with_a_turn_or_runs_over_it_is_a_task(String lastDay, String tasks) {
        recorded(support(THERAPY, 1, lastDay), "2026-07-01");

        assertThat(tasks("2028-01-01")).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        // day that is looked at, whether the task is raised
        "2027-06-14, false",
        "2027-06-15, true",
        "2028-06-15, true",
        "2029-01-01, true"
    })
    void the_task_is_raised_months_ahead_and_no_day_closes_it(LocalDate on, boolean open) {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");

        assertThat(at(on).until(parse("2031-01-01")))
                .extracting(SupportAtTurn::isOpen)
                .containsExactly(open);
    }

    @Test
    void what_was_heard_after_the_turn_raises_no_task_for_it() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2028-06-16");

        assertThat(tasks("2028-07-01")).isEmpty();
    }

    @Test
    void a_decision_closes_the_task_and_goes_once_the_turn_has_passed() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");
        recorded(decided(SAM, WhatFollows.NOTHING, "AGE-18", "2028-06-30", "2028-02-01"), "2028-02-01");

        assertThat(tasks("2028-01-31")).isEqualTo("AGE-18 OPEN");
        assertThat(tasks("2028-02-01")).isEqualTo("AGE-18 DECIDED");
        assertThat(tasks("2028-06-16")).isEmpty();
        assertThat(at(parse("2028-02-01")).until(parse("2031-01-01")))
                .extracting(SupportAtTurn::decision)
                .containsExactly(
                        new Decision(WhatFollows.NOTHING, null, null, new Words("Sam redt het."), parse("2028-02-01")));
    }

    @Test
    void a_decision_is_about_one_turn() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-01-12");
        recorded(decided(SAM, WhatFollows.GOES_ON, "AGE-16", "2028-06-30", "2026-02-01"));

        assertThat(tasks("2026-06-01")).isEqualTo("AGE-16 DECIDED, AGE-18 OPEN");
    }

    @Test
    void once_the_last_day_moves_it_is_asked_anew() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");
        recorded(decided(SAM, WhatFollows.NOTHING, "AGE-18", "2028-06-30", "2028-02-01"));
        recorded(support(THERAPY, 2, "2028-08-31"));

        assertThat(tasks("2028-02-01")).isEqualTo("AGE-18 OPEN");
    }

    @Test
    void once_the_birthday_is_put_right_into_the_month_of_the_end_it_is_asked_anew() {
        recorded(support(THERAPY, 1, "2028-07-31"), "2026-08-01");
        recorded(decided(SAM, WhatFollows.GOES_ON, "AGE-18", "2028-07-31", "2028-02-01"));
        assertThat(tasks("2028-02-01")).isEqualTo("AGE-18 DECIDED");

        var person = new Person(new Bsn("999900006"), new Label("Sam"), parse("2010-07-15"));
        recorded(new PersonCorrected(ID, SAM, Personal.of(ID, person), Personal.of(ID, "k2")));

        assertThat(tasks("2028-02-01")).isEqualTo("AGE-18 OPEN");
    }

    @Test
    void support_that_was_to_go_on_and_is_stopped_by_the_turn_is_no_successor_any_more() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");
        recorded(support(ROOMS, 1, "2028-12-31"), "2026-07-01");
        recorded(decided(SAM, WhatFollows.OTHER_SUPPORT, "AGE-18", "2028-06-30", "2028-02-01"));
        recorded(decided(ROOMS, SAM, WhatFollows.GOES_ON, "AGE-18", "2028-12-31", "2028-02-01"));
        assertThat(tasks("2028-02-01")).isEqualTo("AGE-18 DECIDED, AGE-18 DECIDED");

        recorded(support(ROOMS, 2, "2028-06-20"));

        assertThat(tasks("2028-02-01")).isEqualTo("AGE-18 OPEN, AGE-18 OPEN");
    }

    @Test
    void where_more_live_it_has_to_be_said_for_whom() {
        recorded(lives(NOOR, "1990-05-01"));
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");
        assertThat(tasks("2028-01-01")).isEqualTo("AGE-18 NOT_SAID_FOR_WHOM");

        recorded(decided(SAM, WhatFollows.NOTHING, "AGE-18", "2028-06-30", "2028-01-01"));
        assertThat(tasks("2028-01-01")).isEqualTo("AGE-18 DECIDED");

        recorded(support(THERAPY, 2, "2028-08-31"));
        assertThat(tasks("2028-01-01")).isEqualTo("AGE-18 OPEN");
    }

    @Test
    void that_it_is_not_theirs_holds_at_each_turn_until_something_is_decided_for_them() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-01-12");
        recorded(decided(SAM, WhatFollows.NOT_THEIRS, "AGE-16", "2028-06-30", "2026-02-01"));
        recorded(support(THERAPY, 2, "2028-08-31"));
        assertThat(tasks("2026-06-01")).isEqualTo("AGE-16 DECIDED, AGE-18 DECIDED");

        recorded(decided(SAM, WhatFollows.GOES_ON, "AGE-16", "2028-08-31", "2026-02-02"));
        assertThat(tasks("2026-06-01")).isEqualTo("AGE-16 DECIDED, AGE-18 OPEN");
    }

    @Test
    void support_that_never_ran_is_none() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");
        recorded(support(THERAPY, 2, null));

        assertThat(tasks("2028-01-01")).isEmpty();
    }

    @Test
    void whoever_left_has_no_task() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");
        recorded(new MemberMovedOut(ID, SAM, parse("2027-12-31")));

        assertThat(tasks("2027-12-31")).isEqualTo("AGE-18 OPEN");
        assertThat(tasks("2028-01-01")).isEmpty();
    }

    /** Its key is gone, and the turn with it: what is decided then is decided anew. */
    @Test
    void once_the_record_of_the_law_is_destroyed_neither_turn_nor_reason_is_left() {
        recorded(support(THERAPY, 1, "2028-06-30"), "2026-07-01");
        recorded(decided(SAM, WhatFollows.NOTHING, "AGE-18", "2028-06-30", "2028-02-01"));
        recorded(new LawRecordErased(ID, JEUGDWET, Ground.RESIDENT_ASKED, parse("2028-03-01"), List.of()));

        assertThat(tasks("2028-03-01")).isEqualTo("AGE-18 OPEN");
        assertThat(at(parse("2028-03-01"))
                        .supports()
                        .find(THERAPY)
                        .orElseThrow()
                        .decisions())
                .extracting(one -> one.at().value())
                .containsExactly(Optional.empty());
    }

    private String tasks(String on) {
        return String.join(
                ", ",
                at(parse(on)).until(parse("2031-12-31")).stream()
                        .map(task -> task.code() + " " + task.state() + (task.endsThere() ? " there" : ""))
                        .toList());
    }

    private SupportsAtTurns at(LocalDate on) {
        return SupportsAtTurns.of(on, history, DutchLifeTurns.ALL);
    }

    private void recorded(HouseholdEvent event) {
        recorded(event, "2026-01-10");
    }

    private void recorded(HouseholdEvent event, String on) {
        var place = history.size();
        history.add(new Recorded<>(event, "", place, place, Instant.parse(on + "T12:00:00Z"), "fatima", "" + place));
    }

    private static HouseholdEvent lives(UUID member, String born) {
        var person = new Person(new Bsn("999900006"), new Label("Sam"), parse(born));
        return new MemberAdded(ID, member, Personal.of(ID, person), Personal.of(ID, "key"), parse("2026-01-01"));
    }

    private static HouseholdEvent support(UUID arrangement, int version, @Nullable String lastDay) {
        var day = lastDay == null ? null : parse(lastDay);
        return new SupportHeardOf(ID, arrangement, JEUGDWET, version, day, parse("2026-01-10"));
    }

    private static HouseholdEvent decided(UUID member, WhatFollows follows, String turn, String lastDay, String on) {
        return decided(THERAPY, member, follows, turn, lastDay, on);
    }

    private static HouseholdEvent decided(
            UUID arrangement, UUID member, WhatFollows follows, String turn, String lastDay, String on) {
        return new SuccessorDecided(
                ID,
                arrangement,
                member,
                JEUGDWET,
                follows,
                follows == WhatFollows.OTHER_SUPPORT ? ROOMS : null,
                null,
                Personal.of(ID, JEUGDWET, new AtTurn(new TurnCode(turn), new Words("Sam redt het."))),
                parse(lastDay),
                parse(on));
    }
}
