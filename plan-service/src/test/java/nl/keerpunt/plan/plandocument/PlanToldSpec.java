package nl.keerpunt.plan.plandocument;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.GoalScored;
import nl.keerpunt.plan.plan.PlanEvent.PlanActivated;
import nl.keerpunt.plan.plan.PlanEvent.PlanClosed;
import nl.keerpunt.plan.plandocument.PlanDocument.Part;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.SomePlan;
import nl.keerpunt.plan.planview.Withholding;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.token.Role;
import org.junit.jupiter.api.Test;

/** A plan as its household reads it. */
class PlanToldSpec {

    @Test
    void it_tells_what_they_want_and_what_was_agreed_and_when() {
        assertThat(text(SomePlan.running()))
                .contains("Het plan van uw huishouden", "Wat wilt u bereiken?", "“Rust in huis.”")
                .contains("Op 20 januari 2026 ging u akkoord met het plan.", "Dit was versie 1 van het plan.")
                .contains("“Zo willen wij het.”", "Het plan is begonnen op 21 januari 2026.");
    }

    @Test
    void a_goal_stands_with_its_scale_from_the_best_to_the_worst() {
        var scored = new GoalScored(SomePlan.PLAN, SomePlan.GOAL, 1, parse("2026-06-01"), SomePlan.WORDS);

        var goal = parts(2, SomePlan.running(scored)).getFirst();

        assertThat(goal.heading().value()).isEqualTo("Elke avond huiswerk.");
        assertThat(goal.items())
                .extracting(Words::value)
                .containsExactly(
                        "veel meer dan gehoopt: uit zichzelf",
                        "meer dan gehoopt: ook in het weekend",
                        "zoals gehoopt: elke avond",
                        "minder dan gehoopt: soms",
                        "veel minder dan gehoopt: nooit");
        assertThat(goal.sentences())
                .extracting(Words::value)
                .contains("Zo was het in het begin: veel minder dan gehoopt.", "“Een secret.”")
                .contains("Zo was het op 1 juni 2026: meer dan gehoopt.");
    }

    @Test
    void a_line_tells_who_does_what_and_when_and_its_codes_last() {
        var line = parts(3, SomePlan.running()).getFirst();

        assertThat(line.heading().value()).isEqualTo("Hulp bij huiswerk.");
        assertThat(line.sentences())
                .extracting(Words::value)
                .containsExactly(
                        "Wie doet dit: een aanbieder van hulp.",
                        "Wanneer: van 1 februari 2026 tot en met 31 juli 2026.",
                        "Hoeveel: 10 uur in totaal.",
                        "Dit hoort bij de Jeugdwet. Die wet gaat over hulp aan kinderen en hun ouders.",
                        "Dit helpt bij het doel: “Elke avond huiswerk.”",
                        "De gemeente heeft hierover besloten op 25 januari 2026.",
                        "U bent hiermee akkoord.",
                        "Code van de aanbieder: 01234567.",
                        "Code van het product: 45A48.");
    }

    @Test
    void what_changed_since_is_not_yet_agreed() {
        assertThat(parts(3, SomePlan.running(SomePlan.changed("2026-09-30")))
                        .getFirst()
                        .sentences())
                .extracting(Words::value)
                .contains("U bent hiermee nog niet akkoord.")
                .doesNotContain("U bent hiermee akkoord.");
    }

    @Test
    void what_is_withheld_is_said_to_be_more_and_not_what() {
        var events = SomePlan.running();
        var viewer = new Viewer("sam", Set.of(Role.ACCESS), Set.of(), false, false, false);
        var plan = new Withholding(viewer, SomePlan.history(events)).from(SomePlan.shown(parse("2026-03-01"), events));

        var line = told(plan).sections().get(3).parts().getFirst();

        assertThat(line.heading().value()).isEqualTo("hulp volgens de Jeugdwet");
        assertThat(line.sentences())
                .extracting(Words::value)
                .last()
                .asString()
                .startsWith("Er is meer afgesproken dan hier staat.");
        assertThat(line.toString()).doesNotContain("huiswerk bij", "45A48", "10 uur", "Hulp bij");
    }

    @Test
    void it_says_whom_to_call_and_that_a_decision_may_always_be_asked_for() {
        assertThat(text(SomePlan.running()))
                .contains("Bel de gemeente en vraag naar noor.", "U kunt ook vragen naar het team north.")
                .contains("U kunt altijd vragen om een besluit in een brief. Dat mag op elk moment.", "bezwaar");
        assertThat(text(SomePlan.drafted)).contains("U hebt nog geen regisseur.", "Dat mag op elk moment.");
    }

    @Test
    void it_says_when_it_is_looked_at_again() {
        var emergency = new PlanActivated(
                SomePlan.PLAN, 0, SomePlan.NOOR, parse("2026-01-21"), SomePlan.WORDS, parse("2026-03-01"));
        var closed = new PlanClosed(SomePlan.PLAN, parse("2026-02-20"), List.of(parse("2026-05-20")));

        assertThat(text(SomePlan.drafted, emergency))
                .contains("Het plan moest snel beginnen.", "Op 1 maart 2026 kijken we samen terug.");
        assertThat(text(SomePlan.running(closed)))
                .contains("Het plan is klaar sinds 20 februari 2026.", "Op 20 mei 2026 vragen we hoe het gaat.");
        assertThat(text(SomePlan.running())).contains("Er is nog geen dag gekozen.");
    }

    @Test
    void a_plan_that_is_only_begun_says_what_is_not_there_yet() {
        assertThat(text(SomePlan.drafted))
                .contains("U bent nog niet akkoord met dit plan.", "Er staan nog geen doelen in het plan.");
    }

    private static List<Part> parts(int section, PlanEvent... events) {
        return told(SomePlan.shown(parse("2026-07-01"), events))
                .sections()
                .get(section)
                .parts();
    }

    private static String text(PlanEvent... events) {
        var document = told(SomePlan.shown(parse("2026-03-01"), events));
        return Stream.concat(
                        Stream.of(document.title()),
                        document.sections().stream()
                                .flatMap(section -> Stream.concat(
                                        Stream.of(section.heading()),
                                        section.sentences().stream().map(Words::value))))
                .reduce("", (one, other) -> one + other + "\n");
    }

    private static PlanDocument told(PlanView plan) {
        Map<UUID, ProductUnit> units = Map.of(SomePlan.LINE, ProductUnit.HOUR);
        return new PlanTold(plan, units).document(parse("2026-03-02"));
    }
}
