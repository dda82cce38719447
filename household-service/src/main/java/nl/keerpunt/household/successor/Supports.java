package nl.keerpunt.household.successor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.household.lifeturn.ComingTurn;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.LawRecordErased;
import nl.keerpunt.household.registration.KeepingEvent.SupportHeardOf;
import nl.keerpunt.household.registration.SuccessorEvent.SuccessorDecided;
import nl.keerpunt.language.law.LegalBasis;

/**
 * The support of a household, as provider-service told of it, with what was decided that follows. A fold over the
 * events.
 *
 * @param all by arrangement; without what never ran
 */
public record Supports(SortedMap<UUID, Supported> all) {

    public static final Supports NONE = new Supports(new TreeMap<>());

    public Supports {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /** What is so on that day; of support itself what was heard last. */
    public static Supports of(LocalDate validOn, List<? extends HouseholdEvent> history) {
        var supports = NONE;
        for (var event : history) {
            var hasCome =
                    !(event instanceof SuccessorDecided decided && decided.on().isAfter(validOn));
            supports = hasCome ? supports.after(event) : supports;
        }
        return supports;
    }

    public Supports after(HouseholdEvent event) {
        return switch (event) {
            case SupportHeardOf heard -> heard(heard);
            case SuccessorDecided decided ->
                find(decided.arrangement())
                        .map(one -> with(decided.arrangement(), one.decided(decided)))
                        .orElse(this);
            case LawRecordErased erased -> silentUnder(erased.law());
            case HouseholdEvent _ -> this;
        };
    }

    public Optional<Supported> find(UUID arrangement) {
        return Optional.ofNullable(all.get(arrangement));
    }

    /**
     * What is decided for that member at that turn, as long as it holds: not once the support ends on another day than
     * was known then, nor once the support that was to go on ends with the turn too, or is not for them.
     */
    public Optional<SuccessorDecided> standing(UUID arrangement, UUID member, ComingTurn turn) {
        return find(arrangement).flatMap(one -> one.latest(member, turn).filter(decided -> holds(decided, one, turn)));
    }

    private boolean holds(SuccessorDecided decided, Supported support, ComingTurn turn) {
        return switch (decided.follows()) {
            case NOT_THEIRS -> true;
            case GOES_ON -> decided.lastDay().equals(support.lastDay()) && turn.isOutlastedBy(support.lastDay());
            case OTHER_LAW, NOTHING -> decided.lastDay().equals(support.lastDay());
            case OTHER_SUPPORT ->
                decided.lastDay().equals(support.lastDay())
                        && Optional.ofNullable(decided.successor())
                                .flatMap(this::find)
                                .filter(other ->
                                        turn.isOutlastedBy(other.lastDay()) && !other.isNotFor(decided.member()))
                                .isPresent();
        };
    }

    private Supports heard(SupportHeardOf heard) {
        var lastDay = heard.lastDay();
        if (lastDay == null) {
            var left = new TreeMap<>(all);
            left.remove(heard.arrangement());
            return new Supports(left);
        }
        return with(
                heard.arrangement(),
                find(heard.arrangement())
                        .map(known -> known.until(heard.law(), lastDay))
                        .orElseGet(() -> new Supported(heard.law(), lastDay, List.of())));
    }

    private Supports silentUnder(LegalBasis law) {
        var silent = new TreeMap<>(all);
        silent.replaceAll((_, one) -> one.silentUnder(law));
        return new Supports(silent);
    }

    private Supports with(UUID arrangement, Supported support) {
        var more = new TreeMap<>(all);
        more.put(arrangement, support);
        return new Supports(more);
    }
}
