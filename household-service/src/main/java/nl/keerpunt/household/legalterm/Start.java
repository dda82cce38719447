package nl.keerpunt.household.legalterm;

import java.util.Set;

/** From where a term is counted (begin van de termijn): the day itself never counts, the day after is the first. */
public sealed interface Start {

    /** The first day on which one of them happened. */
    record AtFirst(Set<Milestone> any) implements Start {

        public AtFirst {
            any = InOrder.of(any, Milestone.class);
        }
    }

    /** The day on which the last of them happened for the first time. */
    record WhenAll(Set<Milestone> all) implements Start {

        public WhenAll {
            all = InOrder.of(all, Milestone.class);
        }
    }

    /** Each time anew: the last day on which it happened. */
    record EachTime(Milestone milestone) implements Start {}

    /** The last day of another term, once this happened. */
    record AfterTerm(String code, Milestone once) implements Start {}

    /** The first day on which it happened after a term that carries a penalty had lapsed. */
    record AfterLapse(Milestone milestone) implements Start {}

    /** The day for which something is planned: the term is counted back from it. */
    record Before(Milestone planned) implements Start {}

    /** What it waits for to happen, beside what another term tells. */
    default Set<Milestone> milestones() {
        return switch (this) {
            case AtFirst first -> first.any();
            case WhenAll whenAll -> whenAll.all();
            case EachTime each -> Set.of(each.milestone());
            case AfterTerm after -> Set.of(after.once());
            case AfterLapse after -> Set.of(after.milestone());
            case Before before -> Set.of(before.planned());
        };
    }

    static Start atFirst(Milestone... any) {
        return new AtFirst(Set.of(any));
    }

    static Start whenAll(Milestone... all) {
        return new WhenAll(Set.of(all));
    }
}
