package nl.keerpunt.plan.plandocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plainwords.PlainWords;
import nl.keerpunt.plan.plandocument.PlanDocument.Section;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.PlanView.Activation;
import nl.keerpunt.plan.planview.PlanView.Agreement;
import nl.keerpunt.plan.planview.PlanView.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Tells a plan to its household in plain Dutch (B1): short sentences in common words, and a code only behind the words.
 *
 * @param units in what the product of a line is counted, where that is known
 */
record PlanTold(PlanView plan, Map<UUID, ProductUnit> units) {

    private static final PlainWords WORDS = PlainWords.DUTCH;

    PlanDocument document(LocalDate madeOn) {
        return new PlanDocument(
                WORDS.said("document.title"),
                madeOn,
                List.of(purpose(), agreed(), goals(), lines(), ahead(), whoToCall(), formalDecision()));
    }

    private Section purpose() {
        return section(
                "purpose",
                plan.purpose() == null
                        ? List.of(WORDS.said("document.purpose.none"))
                        : List.of(WORDS.said("document.purpose.own"), said(plan.purpose())));
    }

    /** What was agreed, and when. */
    private Section agreed() {
        var sentences = new ArrayList<String>();
        var agreed = plan.agreed();
        if (agreed == null) {
            sentences.add(WORDS.said("document.agreed.none"));
        } else {
            add(sentences, agreed);
        }
        Optional.ofNullable(plan.activation()).ifPresent(activation -> add(sentences, activation));
        if (plan.closing() != null) {
            sentences.add(WORDS.said("document.closed", day(plan.closing().on())));
        }
        if (plan.phase() == Phase.ENDED) {
            sentences.add(WORDS.said("document.ended"));
        }
        return section("agreed", sentences);
    }

    private static void add(List<String> sentences, Agreement agreed) {
        sentences.add(WORDS.said("document.agreed.on", day(agreed.on())));
        sentences.add(WORDS.said("document.agreed.version", Integer.toString(agreed.version())));
        if (agreed.householdVoice() != null) {
            sentences.add(WORDS.said("document.agreed.voice"));
            sentences.add(said(agreed.householdVoice()));
        }
        sentences.add(WORDS.said("document.agreed.change"));
    }

    private static void add(List<String> sentences, Activation activation) {
        sentences.add(WORDS.said("document.active", day(activation.on())));
        if (activation.emergencyReason() != null) {
            sentences.add(WORDS.said("document.emergency"));
            sentences.add(said(activation.emergencyReason()));
        }
    }

    private Section goals() {
        return Section.of(
                WORDS.said("document.goals"),
                List.of(WORDS.said(plan.goals().isEmpty() ? "document.goals.none" : "document.goals.about")),
                plan.goals().stream().map(GoalTold::of).toList());
    }

    private Section lines() {
        return Section.of(
                WORDS.said("document.lines"),
                List.of(WORDS.said(plan.lines().isEmpty() ? "document.lines.none" : "document.lines.about")),
                plan.lines().stream()
                        .map(line -> new LineTold(line, plan, units.get(line.id())).part())
                        .toList());
    }

    /** When the plan is looked at again. */
    private Section ahead() {
        var review = Optional.ofNullable(plan.activation())
                .flatMap(activation -> Optional.ofNullable(activation.reviewOn()))
                .map(day -> WORDS.said("document.ahead.review", day(day)))
                .stream();
        var followUps = Optional.ofNullable(plan.closing()).stream()
                .flatMap(closing -> closing.followUpOn().stream())
                .map(day -> WORDS.said("document.ahead.followUp", day(day)));
        var days = Stream.concat(review, followUps).toList();
        return section("ahead", days.isEmpty() ? List.of(WORDS.said("document.ahead.none")) : days);
    }

    /** A professional is known here by the id of their login, and never by name. */
    private Section whoToCall() {
        var director = plan.director();
        return section(
                "call",
                director == null
                        ? List.of(WORDS.said("document.call.none"), WORDS.said("document.call.team", team()))
                        : List.of(
                                WORDS.said("document.call.about"),
                                WORDS.said("document.call.director", director.value()),
                                WORDS.said("document.call.team", team())));
    }

    private String team() {
        return plan.team().value();
    }

    /**
     * A decision in writing (beschikking; Awb, art. 1:3, second paragraph) is given to whoever asks for one (third
     * paragraph), in writing (art. 4:1); whoever disagrees objects (art. 7:1) within six weeks (art. 6:7). Verified:
     * read at rechtspraakbestuursrecht.nl, pgawb.nl and infomil.nl. That it may be asked for at any moment of a plan is
     * this platform's reading of it, to be confirmed.
     */
    private Section formalDecision() {
        return section(
                "decision",
                Stream.of("any", "called", "how", "object", "term")
                        .map(each -> WORDS.said("document.decision." + each))
                        .toList());
    }

    private static Section section(String name, List<String> sentences) {
        return Section.of(WORDS.said("document." + name), sentences, List.of());
    }

    static String said(Words words) {
        return "“" + words.value() + "”";
    }

    static String orGone(@Nullable Words words) {
        return words == null ? WORDS.said("words.gone") : words.value();
    }

    private static String day(LocalDate day) {
        return WORDS.day(day);
    }
}
