package nl.keerpunt.plan.planview;

import static nl.keerpunt.platform.access.Disclosure.Part.CONTENT;
import static nl.keerpunt.platform.access.Disclosure.Part.FRAME;
import static nl.keerpunt.platform.access.Disclosure.Part.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.OfLine;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.planview.PlanView.Arranged;
import nl.keerpunt.plan.planview.PlanView.Cover;
import nl.keerpunt.plan.planview.PlanView.Decision;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.PlanView.LineCondition;
import nl.keerpunt.platform.access.Disclosure;
import nl.keerpunt.platform.access.Disclosure.Part;
import nl.keerpunt.platform.access.Disclosure.Subject;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/** Leaves out of a plan what is not for who looks at it, and names what it left out. */
public final class Withholding {

    private static final Set<String> FRAME_FIELDS = Set.of(
            "line",
            "carriedBy",
            "provider",
            "from",
            "until",
            "legalBasis",
            "goals",
            "causes",
            "objective",
            "by",
            "on",
            "mandate",
            "mandateVersion",
            "ground",
            "arrangement",
            "version",
            "verb",
            "appliesFrom",
            "step",
            "after",
            "reviewOn",
            "overrunAuthority",
            "reason",
            "mayDecide",
            "year");
    private static final Set<String> AMOUNT_FIELDS = Set.of("estimatedCost", "total", "lacking");

    private final Viewer viewer;
    private final Set<UUID> ownWork = new HashSet<>();
    private final Set<UUID> ownGoals = new HashSet<>();
    private final Map<UUID, SupportLine> latest = new HashMap<>();
    private final Map<Long, SupportLine> contents = new HashMap<>();

    /** @param history all of it: what somebody wrote they know, whatever day or moment they look back on */
    public Withholding(Viewer viewer, PlanHistory history) {
        this.viewer = viewer;
        history.events().forEach(this::add);
    }

    private void add(Recorded<PlanEvent> recorded) {
        if (!(recorded.fact() instanceof OfLine event)) {
            return;
        }
        var content = event.content();
        if (content != null) {
            latest.put(event.line(), content);
            if (recorded.actor().equals(viewer.subject())) {
                ownWork.add(event.line());
            }
            if (content.legalBasis() != null && viewer.worksUnder(content.legalBasis())) {
                ownGoals.addAll(content.goals());
            }
        }
        contents.put(recorded.position(), latest.get(event.line()));
    }

    private boolean shows(Part part, UUID line, @Nullable LegalBasis law, Set<UUID> goals) {
        var connected = goals.stream().anyMatch(ownGoals::contains);
        return Disclosure.shows(part, new Subject(law, ownWork.contains(line), connected), viewer);
    }

    public PlanView from(PlanView plan) {
        return plan.with(plan.lines().stream()
                .filter(line -> shows(FRAME, line.id(), line.legalBasis(), line.goals()))
                .map(this::from)
                .toList());
    }

    /** What is left of an event, by the law of its line as it was then. */
    Essentials from(Recorded<PlanEvent> recorded) {
        var essentials = Essentials.of(recorded.fact());
        var content = contents.get(recorded.position());
        if (content == null || !(recorded.fact() instanceof OfLine event)) {
            return essentials;
        }
        var left = new Left(
                part -> shows(part, event.line(), content.legalBasis(), content.goals()), content.legalBasis());
        var shown = new LinkedHashMap<String, Object>();
        essentials.fields().forEach((name, value) -> {
            if (left.of(part(name, left.amounts()), name, value) != null) {
                shown.put(name, value);
            }
        });
        return new Essentials(shown, left.withheld());
    }

    /** What is not known to be of the frame is content. */
    static Part part(String field, Part amounts) {
        if (AMOUNT_FIELDS.contains(field)) {
            return amounts;
        }
        return FRAME_FIELDS.contains(field) ? FRAME : CONTENT;
    }

    private Line from(Line line) {
        var left = new Left(part -> shows(part, line.id(), line.legalBasis(), line.goals()), line.legalBasis());
        return new Line(
                line.id(),
                line.state(),
                line.carriedBy(),
                left.of(WORDS, "what", line.what()),
                line.delivery(),
                line.provider(),
                left.of(CONTENT, "personalBudget", line.personalBudget()),
                line.formalDecision(),
                left.of(CONTENT, "product", line.product()),
                left.of(CONTENT, "volume", line.volume()),
                left.of(CONTENT, "frequency", line.frequency()),
                line.from(),
                line.until(),
                line.legalBasis(),
                left.of(left.amounts(), "estimatedCost", line.estimatedCost()),
                line.goals(),
                line.causes(),
                line.objective(),
                line.agreed(),
                line.running(),
                from(line.decision(), left),
                from(line.arranged(), left),
                from(line.cover(), left),
                line.refusedBecause(),
                line.mayDecide(),
                line.stopped(),
                line.thoughts().from(left),
                line.conditions().stream().map(each -> from(each, left)).toList(),
                line.reviewOn(),
                line.warnings(),
                left.withheld());
    }

    private static LineCondition from(LineCondition condition, Left left) {
        return new LineCondition(
                condition.id(),
                left.of(WORDS, "conditions.what", condition.what()),
                left.of(WORDS, "conditions.owner", condition.owner()),
                condition.dueOn(),
                condition.metOn());
    }

    private static @Nullable Decision from(@Nullable Decision decision, Left left) {
        return decision == null
                ? null
                : new Decision(
                        decision.by(),
                        decision.on(),
                        decision.mandate(),
                        decision.mandateVersion(),
                        decision.ground(),
                        left.of(referral(decision), "decision.referrer", decision.referrer()),
                        left.of(referral(decision), "decision.document", decision.document()),
                        decision.arrangement());
    }

    private static Part referral(Decision decision) {
        return decision.ground() == null ? WORDS : Part.referralBy(decision.ground());
    }

    private static @Nullable Arranged from(@Nullable Arranged arranged, Left left) {
        return arranged == null
                ? null
                : new Arranged(
                        arranged.version(),
                        left.of(left.amounts(), "arranged.total", arranged.total()),
                        arranged.verb(),
                        arranged.appliesFrom());
    }

    private static @Nullable Cover from(@Nullable Cover cover, Left left) {
        return cover == null
                ? null
                : new Cover(
                        cover.state(),
                        cover.version(),
                        cover.overrunAuthority(),
                        cover.reason(),
                        left.of(left.amounts(), "cover.lacking", cover.lacking()),
                        cover.year());
    }

    /** One line, or what is told of it, while it is looked through. */
    static final class Left {

        private final Predicate<Part> shows;
        private final Part amounts;
        private final List<String> withheld = new ArrayList<>();

        private Left(Predicate<Part> shows, @Nullable LegalBasis law) {
            this.shows = shows;
            this.amounts = Part.amountsUnder(law);
        }

        <T> @Nullable T of(Part part, String field, @Nullable T value) {
            if (value == null || shows.test(part)) {
                return value;
            }
            withheld.add(field);
            return null;
        }

        private Part amounts() {
            return amounts;
        }

        private List<String> withheld() {
            return List.copyOf(withheld);
        }
    }
}
