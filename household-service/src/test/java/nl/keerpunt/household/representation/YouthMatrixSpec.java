package nl.keerpunt.household.representation;

import static nl.keerpunt.household.representation.Kai.ANNE;
import static nl.keerpunt.household.representation.Kai.BRAM;
import static nl.keerpunt.household.representation.Kai.BY_ANNE;
import static nl.keerpunt.household.representation.Kai.BY_BRAM;
import static nl.keerpunt.household.representation.Kai.BY_GITA;
import static nl.keerpunt.household.representation.Kai.GITA;
import static nl.keerpunt.household.representation.Kai.SELF;
import static nl.keerpunt.household.representation.Kai.SUPERVISED;
import static nl.keerpunt.household.representation.LineLaw.JEUGDWET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.household.lifeturn.Age;
import nl.keerpunt.household.lifeturn.Birthday;
import nl.keerpunt.household.representation.Answer.*;
import nl.keerpunt.language.agreement.Verdict;
import nl.keerpunt.language.agreement.WayOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Age by authority by refusal by measure, under the Jeugdwet. Each row is judged on the first and on the last day of
 * that age, for a child of June and for one born on 29 February.
 */
class YouthMatrixSpec {

    private static final List<LocalDate> BIRTHS = List.of(LocalDate.of(2012, 6, 15), LocalDate.of(2012, 2, 29));

    enum Authority {
        NONE,
        ONE(BY_ANNE),
        TWO(BY_ANNE, BY_BRAM),
        GUARDIAN(BY_GITA);

        private final List<Representation> records;

        Authority(Representation... records) {
            this.records = List.of(records);
        }

        Speaker first() {
            return this == GUARDIAN ? GITA : ANNE;
        }
    }

    enum Said {
        NOTHING,
        ALL_AGREE,
        CHILD_REFUSES,
        FIRST_REFUSES,
        FIRST_REFUSES_BUT_HARM,
        FIRST_REFUSES_BUT_CHILD_PERSISTS
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # age, no authority, one parent, two parents, guardian
                    11, nobody,     anne,     anne bram,     gita
                    12, kai nobody, kai anne, kai anne bram, kai gita
                    15, kai nobody, kai anne, kai anne bram, kai gita
                    16, kai,        kai,      kai,           kai
                    17, kai,        kai,      kai,           kai
                    18, kai,        kai,      kai,           kai
                    """)
    void whose_agreement_is_needed(int age, String none, String one, String two, String guardian) {
        forEach(age, (asked, authority) -> {
            var cell = cell(authority, none, one, two, guardian);
            assertThat(String.join(" ", Kai.told(WhoAgrees.needed(asked, authority.records))))
                    .isEqualTo(cell);
            assertThat(String.join(" ", Kai.told(WhoAgrees.needed(asked, with(authority, SUPERVISED)))))
                    .as("help beside a measure")
                    .isEqualTo(cell);
            assertThat(WhoAgrees.needed(within(asked), authority.records))
                    .as("a measure that does not exist")
                    .isEqualTo(WhoAgrees.needed(asked, authority.records));
            assertThat(WhoAgrees.needed(within(asked), with(authority, SUPERVISED)))
                    .as("help within a measure")
                    .isInstanceOf(Requirement.NotNeeded.class);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # ages, said, no authority, one parent, two parents, guardian
                    11,       NOTHING,                          ? nobody,     ? anne,     ? anne bram,     ? gita
                    11,       ALL_AGREE,                        ? nobody,     yes,        yes,             yes
                    11,       CHILD_REFUSES,                    ? nobody,     yes,        yes,             yes
                    11,       FIRST_REFUSES,                    ? nobody,     no anne,    no anne,         no gita
                    11,       FIRST_REFUSES_BUT_HARM,           ? nobody,     no anne,    no anne,         no gita
                    11,       FIRST_REFUSES_BUT_CHILD_PERSISTS, ? nobody,     no anne,    no anne,         no gita
                    12 15,    NOTHING,                          ? kai nobody, ? kai anne, ? kai anne bram, ? kai gita
                    12 15,    ALL_AGREE,                        ? nobody,     yes,        yes,             yes
                    12 15,    CHILD_REFUSES,                    no kai,       no kai,     no kai,          no kai
                    12 15,    FIRST_REFUSES,                    ? nobody,     no anne,    no anne,         no gita
                    12 15,    FIRST_REFUSES_BUT_HARM,           yes,          yes,        yes,             yes
                    12 15,    FIRST_REFUSES_BUT_CHILD_PERSISTS, ? nobody,     yes,        yes,             yes
                    16 17 18, NOTHING,                          ? kai,        ? kai,      ? kai,           ? kai
                    16 17 18, ALL_AGREE,                        yes,          yes,        yes,             yes
                    16 17 18, CHILD_REFUSES,                    no kai,       no kai,     no kai,          no kai
                    16 17 18, FIRST_REFUSES,                    yes,          yes,        yes,             yes
                    16 17 18, FIRST_REFUSES_BUT_HARM,           yes,          yes,        yes,             yes
                    16 17 18, FIRST_REFUSES_BUT_CHILD_PERSISTS, yes,          yes,        yes,             yes
                    """)
    void what_the_answers_amount_to(String ages, Said said, String none, String one, String two, String guardian) {
        Stream.of(ages.split(" "))
                .map(Integer::valueOf)
                .forEach(age -> forEach(age, (asked, authority) -> {
                    var answers = answers(said, authority, asked.day());
                    assertThat(told(Judged.of(asked, authority.records, answers)))
                            .as("%s, %s, born %s, on %s", said, authority, asked.born(), asked.day())
                            .isEqualTo(cell(authority, none, one, two, guardian));
                    assertThat(Judged.of(within(asked), with(authority, SUPERVISED), answers))
                            .isInstanceOf(Verdict.NotNeeded.class);
                }));
    }

    private interface Case {
        void check(AgreementAsked asked, Authority authority);
    }

    private static void forEach(int age, Case check) {
        for (var born : BIRTHS) {
            var birthday = new Birthday(born);
            var firstDay = birthday.turning(Age.of(age));
            var lastDay = birthday.turning(Age.of(age + 1)).minusDays(1);
            for (var day : List.of(firstDay, lastDay)) {
                for (var authority : Authority.values()) {
                    check.check(new AgreementAsked(Kai.ID, born, JEUGDWET, false, day), authority);
                }
            }
        }
    }

    private static List<Answer> answers(Said said, Authority authority, LocalDate day) {
        var answers = new ArrayList<Answer>();
        if (said == Said.NOTHING) {
            return answers;
        }
        Set.of(SELF, ANNE, BRAM, GITA).forEach(speaker -> answers.add(new Agreed(speaker, JEUGDWET, day)));
        switch (said) {
            case NOTHING, ALL_AGREE -> {}
            case CHILD_REFUSES -> answers.add(new Refused(SELF, JEUGDWET, day));
            case FIRST_REFUSES -> answers.add(new Refused(authority.first(), JEUGDWET, day));
            case FIRST_REFUSES_BUT_HARM -> {
                answers.add(new Refused(authority.first(), JEUGDWET, day));
                answers.add(new WentWithout(WayOut.SERIOUS_HARM, JEUGDWET, day));
            }
            case FIRST_REFUSES_BUT_CHILD_PERSISTS -> {
                answers.add(new Refused(authority.first(), JEUGDWET, day));
                answers.add(new WentWithout(WayOut.CHILD_PERSISTS, JEUGDWET, day));
            }
        }
        return answers;
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotNeeded _ -> "none";
            case Verdict.Agreed _ -> "yes";
            case Verdict.Waiting waiting ->
                "? " + String.join(" ", waiting.open().stream().map(Kai::told).toList());
            case Verdict.Refused refused ->
                "no "
                        + String.join(
                                " ",
                                refused.stops().stream()
                                        .map(stop -> Kai.names(stop.by()))
                                        .toList());
        };
    }

    private static String cell(Authority authority, String none, String one, String two, String guardian) {
        return switch (authority) {
            case NONE -> none;
            case ONE -> one;
            case TWO -> two;
            case GUARDIAN -> guardian;
        };
    }

    private static AgreementAsked within(AgreementAsked asked) {
        return new AgreementAsked(asked.member(), asked.born(), asked.law(), true, asked.day());
    }

    private static List<Representation> with(Authority authority, Representation record) {
        return Stream.concat(authority.records.stream(), Stream.of(record)).toList();
    }
}
