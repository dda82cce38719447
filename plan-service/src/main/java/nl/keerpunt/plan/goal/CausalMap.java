package nl.keerpunt.plan.goal;

import static nl.keerpunt.plan.plan.Reason.CAUSE_ALREADY_NAMED;
import static nl.keerpunt.plan.plan.Reason.CAUSE_IS_NAMED;
import static nl.keerpunt.plan.plan.Reason.CAUSE_OF_ITSELF;
import static nl.keerpunt.plan.plan.Reason.CAUSE_WITHDRAWN;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_CAUSE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.content.CauseContent;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.OfCause;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.Room;

/** What causes what in this household. Debt feeds stress and stress feeds debt: cycles are the point, not a mistake. */
public record CausalMap(Map<UUID, CauseContent> causes, Set<CausesLinked> links, Set<UUID> withdrawn) {

    public static final CausalMap EMPTY = new CausalMap(Map.of(), Set.of(), Set.of());

    public List<PlanEvent> name(NameCause name) {
        if (withdrawn.contains(name.cause())) {
            throw new Refusal(CAUSE_WITHDRAWN);
        }
        var known = causes.get(name.cause());
        if (name.content().equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(CAUSE_ALREADY_NAMED);
        }
        Room.forOneMore(causes.size() + withdrawn.size(), Room.CAUSES);
        var content = name.content();
        return List.of(new CauseNamed(name.plan(), name.cause(), content.words(), content.domain()));
    }

    public List<PlanEvent> change(ChangeCause change) {
        requireAll(Set.of(change.cause()));
        var content = change.content();
        return content.equals(causes.get(change.cause()))
                ? List.of()
                : List.of(new CauseChanged(change.plan(), change.cause(), content.words(), content.domain()));
    }

    /** A cause that a goal or a line works on stays while it does. */
    public List<PlanEvent> withdraw(WithdrawCause withdraw, Goals goals, Map<UUID, SupportLine> lines) {
        if (withdrawn.contains(withdraw.cause())) {
            return List.of();
        }
        requireAll(Set.of(withdraw.cause()));
        var naming = goals.naming(withdraw.cause());
        var working = Copies.keys(lines, line -> line.causes().contains(withdraw.cause()));
        if (!naming.isEmpty() || !working.isEmpty()) {
            throw new Refusal(CAUSE_IS_NAMED, Map.of("goals", naming, "lines", working));
        }
        return List.of(new CauseWithdrawn(withdraw.plan(), withdraw.cause(), withdraw.reason()));
    }

    public List<PlanEvent> link(LinkCauses link) {
        if (link.from().equals(link.to())) {
            throw new Refusal(CAUSE_OF_ITSELF);
        }
        requireAll(Set.of(link.from(), link.to()));
        var linked = new CausesLinked(link.plan(), link.from(), link.to());
        if (links.contains(linked)) {
            return List.of();
        }
        Room.forOneMore(links.size(), Room.LINKS);
        return List.of(linked);
    }

    public List<PlanEvent> unlink(UnlinkCauses unlink) {
        return links.contains(new CausesLinked(unlink.plan(), unlink.from(), unlink.to()))
                ? List.of(new CausesUnlinked(unlink.plan(), unlink.from(), unlink.to()))
                : List.of();
    }

    /** All of them were named, and none was withdrawn since. */
    public void requireAll(Set<UUID> named) {
        if (named.stream().anyMatch(withdrawn::contains)) {
            throw new Refusal(CAUSE_WITHDRAWN);
        }
        if (!causes.keySet().containsAll(named)) {
            throw new Refusal(UNKNOWN_CAUSE);
        }
    }

    public CausalMap with(OfCause event) {
        return switch (event) {
            case CauseNamed named -> with(named.cause(), named.content());
            case CauseChanged changed -> with(changed.cause(), changed.content());
            case CauseWithdrawn gone -> without(gone.cause());
            case CausesLinked linked -> new CausalMap(causes, Copies.with(links, linked), withdrawn);
            case CausesUnlinked gone ->
                new CausalMap(
                        causes,
                        Copies.without(
                                links,
                                link -> link.from().equals(gone.from())
                                        && link.to().equals(gone.to())),
                        withdrawn);
        };
    }

    private CausalMap with(UUID cause, CauseContent content) {
        return new CausalMap(Copies.with(causes, cause, content), links, withdrawn);
    }

    private CausalMap without(UUID cause) {
        return new CausalMap(
                Copies.without(causes, cause),
                Copies.without(
                        links, link -> link.from().equals(cause) || link.to().equals(cause)),
                Copies.with(withdrawn, cause));
    }
}
