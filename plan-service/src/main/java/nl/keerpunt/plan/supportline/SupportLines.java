package nl.keerpunt.plan.supportline;

import static nl.keerpunt.plan.plan.Reason.ARRANGEMENT_ALREADY_USED;
import static nl.keerpunt.plan.plan.Reason.LINE_ALREADY_DECIDED;
import static nl.keerpunt.plan.plan.Reason.LINE_ALREADY_PROPOSED;
import static nl.keerpunt.plan.plan.Reason.LINE_DROPPED;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_LINE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.goal.CausalMap;
import nl.keerpunt.plan.goal.Goals;
import nl.keerpunt.plan.plan.OfLine;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.plan.Room;
import nl.keerpunt.plan.version.Versions;

/**
 * The lines of a plan: proposed, decided, dropped. A decided line that the provider cannot carry out is proposed again,
 * so that the director can change it, drop it or decide it anew.
 *
 * <p>Messages from provider and budget never refuse: a stale version or a line that is no longer decided under that
 * arrangement gives no event. Nobody could repair such a message, and it would hold up all that come after it. They
 * travel on two topics, so the budget may answer before the provider's word arrives, or after a later version did: each
 * answer is recorded once, whatever its version, so that no refusal is lost.
 */
public record SupportLines(Map<UUID, Line> lines, Set<ArrangementId> arrangements) {

    public static final SupportLines NONE = new SupportLines(Map.of(), Set.of());

    /** The lines of a plan of which all this is recorded. */
    static SupportLines of(PlanHistory history) {
        var lines = NONE;
        for (var recorded : history.events()) {
            if (recorded.fact() instanceof OfLine event) {
                lines = lines.with(event);
            }
        }
        return lines;
    }

    /** The lines that stand, in the order in which they were proposed. */
    public Map<UUID, SupportLine> standing() {
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

    public List<PlanEvent> propose(ProposeSupportLine propose, Goals goals, CausalMap causes) {
        Proposing.check(propose.content(), goals, causes);
        Thought.check(propose.line(), propose.content(), standing());
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

    public List<PlanEvent> change(ChangeSupportLine change, Goals goals, CausalMap causes) {
        Proposing.check(change.content(), goals, causes);
        Thought.check(change.line(), change.content(), standing());
        return switch (line(change.line())) {
            case Line.Proposed proposed when proposed.content().equals(change.content()) -> List.of();
            case Line.Proposed _ -> List.of(new SupportLineChanged(change.plan(), change.line(), change.content()));
            case Line.Decided _ -> throw new Refusal(LINE_ALREADY_DECIDED);
            case Line.Dropped _ -> throw new Refusal(LINE_DROPPED);
        };
    }

    public List<PlanEvent> drop(DropSupportLine drop) {
        return switch (line(drop.line())) {
            case Line.Proposed _ -> List.of(new SupportLineDropped(drop.plan(), drop.line(), drop.reason()));
            case Line.Decided _ -> throw new Refusal(LINE_ALREADY_DECIDED); // It is stopped at the provider.
            case Line.Dropped _ -> List.of();
        };
    }

    /** An emergency does not wait for what is still to be said, nor does what a doctor or a judge decided. */
    public List<PlanEvent> decide(DecideSupportLine decide, LocalDate activeSince, Versions versions) {
        return switch (line(decide.line())) {
            case Line.Proposed _
            when arrangements.contains(decide.arrangement()) -> throw new Refusal(ARRANGEMENT_ALREADY_USED);
            case Line.Proposed proposed -> {
                var decided = Deciding.decided(decide, proposed.content(), activeSince, versions);
                if (decide.byLaw() == null && versions.present().isPresent()) {
                    Thought.require(proposed.content(), standing());
                }
                yield List.of(decided);
            }
            case Line.Decided decided when Deciding.isRepeated(decide, decided.decision()) -> List.of();
            case Line.Decided _ -> throw new Refusal(LINE_ALREADY_DECIDED);
            case Line.Dropped _ -> throw new Refusal(LINE_DROPPED);
        };
    }

    public List<PlanEvent> arranged(RecordArranged arranged) {
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

    public List<PlanEvent> refused(RecordLineRefused refused) {
        return decided(refused.line(), refused.arrangement())
                .map(_ -> List.<PlanEvent>of(new SupportLineRefused(
                        refused.plan(), refused.line(), refused.arrangement(), refused.reason(), refused.mayDecide())))
                .orElse(List.of());
    }

    public List<PlanEvent> covered(RecordCovered covered) {
        return underArrangement(covered.arrangement())
                .filter(line -> !cover(line).holds(covered.version()))
                .map(line -> List.<PlanEvent>of(new SupportLineCovered(
                        covered.plan(), line, covered.arrangement(), covered.version(), covered.overrunAuthority())))
                .orElse(List.of());
    }

    public List<PlanEvent> notCovered(RecordNotCovered refused) {
        return underArrangement(refused.arrangement())
                .filter(line -> !cover(line).answers(refused.version()))
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
    public Optional<ProfessionalId> decidedAloneBy(UUID line) {
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

    private Cover cover(UUID line) {
        return decision(line).cover();
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

    /** One that is still to be decided, as it stands: facts are looked up for its law, price and duration. */
    public Optional<SupportLine> undecided(UUID line) {
        return lines.get(line) instanceof Line.Proposed proposed ? Optional.of(proposed.content()) : Optional.empty();
    }

    public SupportLines with(OfLine event) {
        return switch (event) {
            case SupportLineProposed proposed -> with(proposed.line(), new Line.Proposed(proposed.content()));
            case SupportLineChanged changed -> with(changed.line(), new Line.Proposed(changed.content()));
            case SupportLineDropped dropped -> with(dropped.line(), new Line.Dropped());
            case SupportLineDecided decided -> decided(decided);
            case SupportLineArranged arranged ->
                with(arranged.line(), decision(arranged.line()).arranged(arranged.version()));
            case SupportLineRefused refused ->
                with(refused.line(), new Line.Proposed(decision(refused.line()).content()));
            case SupportLineCovered covered ->
                with(covered.line(), decision(covered.line()).covered(covered.version()));
            case SupportLineNotCovered refused ->
                with(refused.line(), decision(refused.line()).notCovered(refused.version()));
        };
    }

    private SupportLines decided(SupportLineDecided decided) {
        var content = ((Line.Proposed) line(decided.line())).content();
        var longer = with(decided.line(), new Line.Decided(decided, content, 0, Cover.NONE));
        var arrangement = decided.arrangement();
        return arrangement == null ? longer : new SupportLines(longer.lines(), Copies.with(arrangements, arrangement));
    }

    private SupportLines with(UUID id, Line line) {
        return new SupportLines(Copies.with(lines, id, line), arrangements);
    }

    private Line.Decided decision(UUID line) {
        return (Line.Decided) line(line);
    }
}
