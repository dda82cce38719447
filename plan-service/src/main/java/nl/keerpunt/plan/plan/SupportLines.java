package nl.keerpunt.plan.plan;

import static nl.keerpunt.plan.plan.Plan.Reason.ARRANGEMENT_ALREADY_USED;
import static nl.keerpunt.plan.plan.Plan.Reason.LINE_ALREADY_DECIDED;
import static nl.keerpunt.plan.plan.Plan.Reason.LINE_ALREADY_PROPOSED;
import static nl.keerpunt.plan.plan.Plan.Reason.LINE_DROPPED;
import static nl.keerpunt.plan.plan.Plan.Reason.UNKNOWN_LINE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;

/**
 * The lines of a plan: proposed, decided, dropped. A decided line that the provider cannot carry out is proposed again,
 * so that the director can change it, drop it or decide it anew.
 *
 * <p>Messages from provider and budget never refuse: a stale version or a line that is no longer decided under that
 * arrangement gives no event. Nobody could repair such a message, and it would hold up all that come after it. They
 * travel on two topics, so the budget may answer before the provider's word arrives, or after a later version did: each
 * answer is recorded once, whatever its version, so that no refusal is lost.
 */
record SupportLines(Map<UUID, Line> lines, Set<ArrangementId> arrangements) {

    static final SupportLines NONE = new SupportLines(Map.of(), Set.of());

    sealed interface Line {

        record Proposed(SupportLine content) implements Line {}

        /** Version 0 stands for none: not arranged by the provider yet. */
        record Decided(SupportLineDecided decision, SupportLine content, int arranged, Answers answers)
                implements Line {

            boolean isUnder(ArrangementId arrangement) {
                return arrangement.equals(decision.arrangement());
            }
        }

        record Dropped() implements Line {}
    }

    /** The lines that stand, in the order in which they were proposed. */
    Map<UUID, SupportLine> standing() {
        var standing = new LinkedHashMap<UUID, SupportLine>();
        lines.forEach((id, line) -> {
            switch (line) {
                case Line.Proposed proposed -> standing.put(id, proposed.content());
                case Line.Decided decided -> standing.put(id, decided.content());
                case Line.Dropped _ -> {}
            }
        });
        return standing;
    }

    List<PlanEvent> propose(ProposeSupportLine propose) {
        return switch (lines.get(propose.line())) {
            case null -> {
                Room.forOneMore(lines.size(), Room.LINES);
                yield List.of(new SupportLineProposed(propose.plan(), propose.line(), propose.content()));
            }
            case Line.Dropped _ -> throw new Refusal(LINE_DROPPED);
            case Line.Proposed _, Line.Decided _ -> {
                if (propose.content().equals(standing().get(propose.line()))) {
                    yield List.of();
                }
                throw new Refusal(LINE_ALREADY_PROPOSED);
            }
        };
    }

    List<PlanEvent> change(ChangeSupportLine change) {
        return switch (line(change.line())) {
            case Line.Proposed proposed when proposed.content().equals(change.content()) -> List.of();
            case Line.Proposed _ -> List.of(new SupportLineChanged(change.plan(), change.line(), change.content()));
            case Line.Decided _ -> throw new Refusal(LINE_ALREADY_DECIDED);
            case Line.Dropped _ -> throw new Refusal(LINE_DROPPED);
        };
    }

    List<PlanEvent> drop(DropSupportLine drop) {
        return switch (line(drop.line())) {
            case Line.Proposed _ -> List.of(new SupportLineDropped(drop.plan(), drop.line(), drop.reason()));
            case Line.Decided _ -> throw new Refusal(LINE_ALREADY_DECIDED); // It is stopped at the provider.
            case Line.Dropped _ -> List.of();
        };
    }

    List<PlanEvent> decide(DecideSupportLine decide, Plan.Active active) {
        return switch (line(decide.line())) {
            case Line.Proposed _
            when arrangements.contains(decide.arrangement()) -> throw new Refusal(ARRANGEMENT_ALREADY_USED);
            case Line.Proposed proposed -> List.of(Deciding.decided(decide, proposed.content(), active));
            case Line.Decided decided when Deciding.isRepeated(decide, decided.decision()) -> List.of();
            case Line.Decided _ -> throw new Refusal(LINE_ALREADY_DECIDED);
            case Line.Dropped _ -> throw new Refusal(LINE_DROPPED);
        };
    }

    List<PlanEvent> arranged(RecordArranged arranged) {
        return decided(arranged.line(), arranged.arrangement())
                .filter(decided -> arranged.version() > decided.arranged())
                .map(_ -> List.<PlanEvent>of(new SupportLineArranged(
                        arranged.plan(),
                        arranged.line(),
                        arranged.arrangement(),
                        arranged.version(),
                        arranged.total(),
                        arranged.verb(),
                        arranged.appliesFrom())))
                .orElse(List.of());
    }

    List<PlanEvent> refused(RecordLineRefused refused) {
        return decided(refused.line(), refused.arrangement())
                .map(_ -> List.<PlanEvent>of(new SupportLineRefused(
                        refused.plan(), refused.line(), refused.arrangement(), refused.reason(), refused.mayDecide())))
                .orElse(List.of());
    }

    List<PlanEvent> covered(RecordCovered covered) {
        return underArrangement(covered.arrangement())
                .filter(line -> !answers(line).cover(covered.version()))
                .map(line -> List.<PlanEvent>of(new SupportLineCovered(
                        covered.plan(), line, covered.arrangement(), covered.version(), covered.overrunAuthority())))
                .orElse(List.of());
    }

    List<PlanEvent> notCovered(RecordNotCovered refused) {
        return underArrangement(refused.arrangement())
                .filter(line -> !answers(line).has(refused.version()))
                .map(line -> List.<PlanEvent>of(new SupportLineNotCovered(
                        refused.plan(),
                        line,
                        refused.arrangement(),
                        refused.version(),
                        refused.reason(),
                        refused.lacking(),
                        refused.year())))
                .orElse(List.of());
    }

    /** Who decided what no provider carries: that is committed by nobody else. */
    Optional<ProfessionalId> decidedAloneBy(UUID line) {
        return lines.get(line) instanceof Line.Decided decided
                        && decided.decision().arrangement() == null
                ? Optional.of(decided.decision().by())
                : Optional.empty();
    }

    private Optional<UUID> underArrangement(ArrangementId arrangement) {
        return lines.keySet().stream()
                .filter(line -> decided(line, arrangement).isPresent())
                .findFirst();
    }

    private Answers answers(UUID line) {
        return decision(line).answers();
    }

    private Optional<Line.Decided> decided(UUID line, ArrangementId arrangement) {
        return lines.get(line) instanceof Line.Decided decided && decided.isUnder(arrangement)
                ? Optional.of(decided)
                : Optional.empty();
    }

    private Line line(UUID id) {
        var line = lines.get(id);
        if (line == null) {
            throw new Refusal(UNKNOWN_LINE);
        }
        return line;
    }

    SupportLines with(UUID id, SupportLine content) {
        return new SupportLines(Copies.with(lines, id, new Line.Proposed(content)), arrangements);
    }

    SupportLines with(SupportLineDropped dropped) {
        return new SupportLines(Copies.with(lines, dropped.line(), new Line.Dropped()), arrangements);
    }

    SupportLines with(SupportLineDecided decided) {
        var content = ((Line.Proposed) line(decided.line())).content();
        var longer = Copies.with(lines, decided.line(), new Line.Decided(decided, content, 0, Answers.NONE));
        var arrangement = decided.arrangement();
        return new SupportLines(longer, arrangement == null ? arrangements : Copies.with(arrangements, arrangement));
    }

    SupportLines with(SupportLineRefused refused) {
        return with(refused.line(), decision(refused.line()).content());
    }

    SupportLines with(SupportLineArranged arranged) {
        var decided = decision(arranged.line());
        return with(
                arranged.line(),
                new Line.Decided(decided.decision(), decided.content(), arranged.version(), decided.answers()));
    }

    SupportLines with(SupportLineCovered covered) {
        return answered(covered.line(), answers(covered.line()).covering(covered.version()));
    }

    SupportLines with(SupportLineNotCovered refused) {
        return answered(refused.line(), answers(refused.line()).refusing(refused.version()));
    }

    private SupportLines answered(UUID line, Answers answers) {
        var decided = decision(line);
        return with(line, new Line.Decided(decided.decision(), decided.content(), decided.arranged(), answers));
    }

    private SupportLines with(UUID id, Line.Decided decided) {
        return new SupportLines(Copies.with(lines, id, decided), arrangements);
    }

    private Line.Decided decision(UUID line) {
        return (Line.Decided) line(line);
    }
}
