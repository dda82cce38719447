package nl.keerpunt.plan.goal;

import static nl.keerpunt.plan.plan.Reason.CAUSE_ALREADY_NAMED;
import static nl.keerpunt.plan.plan.Reason.CAUSE_OF_ITSELF;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_CAUSE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.Copies;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.Room;

/** What causes what in this household. Debt feeds stress and stress feeds debt: cycles are the point, not a mistake. */
public record CausalMap(Map<UUID, CauseNamed> causes, Set<CausesLinked> links) {

    public static final CausalMap EMPTY = new CausalMap(Map.of(), Set.of());

    public Set<UUID> ids() {
        return causes.keySet();
    }

    public List<PlanEvent> name(NameCause name) {
        var named = new CauseNamed(name.plan(), name.cause(), name.words(), name.domain());
        var known = causes.get(name.cause());
        if (named.equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(CAUSE_ALREADY_NAMED);
        }
        Room.forOneMore(causes.size(), Room.CAUSES);
        return List.of(named);
    }

    public List<PlanEvent> link(LinkCauses link) {
        if (link.from().equals(link.to())) {
            throw new Refusal(CAUSE_OF_ITSELF);
        }
        if (!causes.keySet().containsAll(Set.of(link.from(), link.to()))) {
            throw new Refusal(UNKNOWN_CAUSE);
        }
        var linked = new CausesLinked(link.plan(), link.from(), link.to());
        if (links.contains(linked)) {
            return List.of();
        }
        Room.forOneMore(links.size(), Room.LINKS);
        return List.of(linked);
    }

    public CausalMap with(CauseNamed named) {
        return new CausalMap(Copies.with(causes, named.cause(), named), links);
    }

    public CausalMap with(CausesLinked linked) {
        return new CausalMap(causes, Copies.with(links, linked));
    }
}
