package nl.keerpunt.household.representation;

import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.household.representation.Kai.SELF;
import static nl.keerpunt.household.representation.Kai.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.household.representation.Answer.*;
import nl.keerpunt.household.representation.Representation.*;
import nl.keerpunt.language.agreement.Verdict;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.testing.Laws;
import nl.keerpunt.testing.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for anybody, on any day, whatever is known and answered. A failure names its seed. */
class RepresentationProperties {

    static LongStream seeds() {
        return Laws.seeds(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_parent_with_authority_never_makes_fewer_agreements_needed(long seed) {
        var story = Story.of(seed);
        var day = story.asked().day();
        var known = new ArrayList<>(story.known());
        known.add(new ParentalAuthority(STRANGER, new Period(day, day)));

        assertThat(WhoAgrees.needed(story.asked(), known).needs())
                .hasSizeGreaterThanOrEqualTo(story.needed().needs().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_else_without_a_record_that_holds_on_the_day_may_agree(long seed) {
        var story = Story.of(seed);
        var named = story.known().stream()
                .filter(record -> record.valid().contains(story.asked().day()))
                .flatMap(RepresentationProperties::speaker)
                .collect(toSet());

        assertThat(Story.ALL).allSatisfy(speaker -> {
            if (Judged.mayAnswer(speaker, story.asked(), story.known())) {
                assertThat(speaker.equals(SELF) || named.contains(speaker)).isTrue();
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_is_needed_may_agree(long seed) {
        var story = Story.of(seed);

        assertThat(story.needed().needs().stream().flatMap(need -> need.of().stream()))
                .allSatisfy(speaker -> assertThat(Judged.mayAnswer(speaker, story.asked(), story.known()))
                        .isTrue());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void records_of_other_days_change_nothing(long seed) {
        var story = Story.of(seed);
        var ofTheDay = story.known().stream()
                .filter(record -> record.valid().contains(story.asked().day()))
                .toList();

        assertThat(WhoAgrees.needed(story.asked(), ofTheDay)).isEqualTo(story.needed());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_records_changes_nothing(long seed) {
        var story = Story.of(seed);
        var shuffled = new ArrayList<>(story.known());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(WhoAgrees.needed(story.asked(), shuffled)).isEqualTo(story.needed());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_is_asked_without_an_article(long seed) {
        assertThat(Story.of(seed).needed().needs())
                .allSatisfy(need -> assertThat(need.why().source()).contains("art. "));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void youth_help_within_a_measure_asks_nobody_whatever_was_answered(long seed) {
        var story = Story.of(seed);
        var measured = story.asked().withinMeasure()
                && story.asked().law() == LineLaw.JEUGDWET
                && story.known().stream()
                        .anyMatch(record -> record instanceof ProtectionMeasure
                                && record.valid().contains(story.asked().day()));

        assertThat(story.verdict() instanceof Verdict.NotNeeded).isEqualTo(measured);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answers_without_the_right_or_under_another_law_change_nothing(long seed) {
        var story = Story.of(seed);
        Predicate<Answer> counts = answer -> answer.law() == story.asked().law()
                && (!(answer instanceof Given given)
                        || Judged.mayAnswer(given.by(), Judged.on(given.on(), story.asked()), story.known()));

        assertThat(Judged.of(
                        story.asked(),
                        story.known(),
                        story.answers().stream().filter(counts).toList()))
                .isEqualTo(story.verdict());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_agreement_never_stops_what_was_agreed(long seed) {
        var story = Story.of(seed);
        if (story.verdict() instanceof Verdict.Agreed) {
            assertThat(Story.ALL)
                    .allSatisfy(speaker -> assertThat(story.and(new Agreed(
                                    speaker, story.asked().law(), story.asked().day())))
                            .isInstanceOf(Verdict.Agreed.class));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_refusal_by_whoever_is_needed_stops_the_line_while_no_way_out_was_taken(long seed) {
        var story = Story.of(seed);
        var given = story.answers().stream().filter(Given.class::isInstance).toList();
        var without = new Story(story.asked(), story.known(), given);

        story.needed().needs().stream()
                .flatMap(need -> need.of().stream())
                .forEach(speaker -> assertThat(without.and(new Refused(
                                speaker, story.asked().law(), story.asked().day())))
                        .isInstanceOf(Verdict.Refused.class));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_agreed_was_answered_or_passed_by_need_for_need(long seed) {
        var story = Story.of(seed);
        var heard = story.answers().stream()
                .filter(answer -> !answer.on().isAfter(story.asked().day()))
                .toList();
        if (story.verdict() instanceof Verdict.Agreed) {
            assertThat(story.needed().needs())
                    .allSatisfy(need -> assertThat(heard).anyMatch(answer -> switch (answer) {
                        case Agreed agreed ->
                            need.of().contains(agreed.by()) || need.instead().contains(agreed.by());
                        case Refused _ -> false;
                        case WentWithout taken -> need.waysOut().contains(taken.way());
                    }));
        }
    }

    /** Guards the laws: over stories in which something never happens they would hold for any rule about it. */
    @Test
    void the_stories_hold_every_record_every_answer_and_every_outcome() {
        var stories = seeds().mapToObj(Story::of).toList();

        assertThat(Vocabulary.missing(Representation.class, stories.stream().flatMap(story -> story.known().stream())))
                .isEmpty();
        assertThat(Vocabulary.missing(Answer.class, stories.stream().flatMap(story -> story.answers().stream())))
                .isEmpty();
        assertThat(Vocabulary.missing(Requirement.class, stories.stream().map(Story::needed)))
                .isEmpty();
        assertThat(Vocabulary.missing(Verdict.class, stories.stream().map(Story::verdict)))
                .isEmpty();
    }

    private static Stream<Speaker> speaker(Representation record) {
        return switch (record) {
            case ParentalAuthority authority -> Stream.of(authority.parent());
            case Guardianship guardianship -> Stream.of(guardianship.guardian());
            case Curatorship curatorship -> Stream.of(curatorship.curator());
            case Mentorship mentorship -> Stream.of(mentorship.mentor());
            case Administration administration -> Stream.of(administration.administrator());
            case PowerOfAttorney power -> Stream.of(power.attorney());
            case Kinship kinship -> Stream.of(kinship.relative());
            case Incapacity _, EarlierRefusal _, ProtectionMeasure _ -> Stream.empty();
        };
    }
}
