package nl.keerpunt.plan.plandocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.plan.plainwords.PlainWords;
import nl.keerpunt.plan.plandocument.PlanDocument.Part;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.PlanView.Goal;
import nl.keerpunt.plan.planview.PlanView.Line;
import org.jspecify.annotations.Nullable;

/**
 * Tells a line to its household: who does what, from when until when, for which goal, and whether it was decided.
 *
 * @param unit in what its product is counted; null when that is not known
 */
record LineTold(Line line, PlanView plan, @Nullable ProductUnit unit) {

    private static final PlainWords WORDS = PlainWords.DUTCH;

    Part part() {
        var heading = line.what() == null ? heading() : line.what().value();
        return Part.of(
                heading,
                Stream.of(who(), when(), howMuch(), law(), goals(), state(), codes(), left())
                        .flatMap(List::stream)
                        .toList(),
                List.of());
    }

    private String heading() {
        return line.legalBasis() == null
                ? WORDS.said("line.unnamed", WORDS.called(line.carriedBy()))
                : WORDS.said("line.underLaw", WORDS.law(line.legalBasis()));
    }

    private List<String> who() {
        return List.of(WORDS.said("document.line.who", WORDS.called(line.carriedBy())));
    }

    private List<String> when() {
        return List.of(WORDS.said("document.line.when", day(line.from()), day(line.until())));
    }

    private List<String> howMuch() {
        var volume = line.volume();
        var frequency = line.frequency();
        if (volume == null || volume == 0 || frequency == null) {
            return List.of();
        }
        var counted = WORDS.said(unit == null ? "unit.UNKNOWN" : "unit." + unit, volume.toString());
        return List.of(WORDS.said("document.line.howMuch", counted, WORDS.called(frequency)));
    }

    private List<String> law() {
        return line.legalBasis() == null
                ? List.of()
                : List.of(WORDS.said("document.line.law", WORDS.lawAndWhatItIsAbout(line.legalBasis())));
    }

    private List<String> goals() {
        var named = plan.goals().stream()
                .filter(goal -> line.goals().contains(goal.id()))
                .map(Goal::words)
                .flatMap(Stream::ofNullable)
                .map(words -> "“" + PlainWords.withinASentence(words.value()) + "”")
                .toList();
        return named.isEmpty() ? List.of() : List.of(WORDS.said("document.line.goals", WORDS.all(named)));
    }

    /** What the household and its network do themselves is agreed, and decided by nobody else. */
    private List<String> state() {
        var told = new ArrayList<String>();
        var decision = line.decision();
        if (decision != null) {
            told.add(WORDS.said("document.line.decided", day(decision.on())));
        }
        if (line.stopped() != null) {
            told.add(WORDS.said("document.line." + line.stopped().cause()));
        } else {
            told.add(WORDS.said(line.agreed() ? "document.line.agreed" : "document.line.notAgreed"));
        }
        if (line.refusedBecause() != null) {
            told.add(WORDS.said("document.line.refused"));
        }
        return told;
    }

    private List<String> codes() {
        return Stream.concat(
                        Stream.ofNullable(line.provider())
                                .map(code -> WORDS.said("document.line.provider", code.value())),
                        Stream.ofNullable(line.product())
                                .map(code -> WORDS.said("document.line.product", code.value())))
                .toList();
    }

    private List<String> left() {
        return line.withheld().isEmpty() ? List.of() : List.of(WORDS.said("document.line.withheld"));
    }

    private static String day(LocalDate day) {
        return WORDS.day(day);
    }
}
