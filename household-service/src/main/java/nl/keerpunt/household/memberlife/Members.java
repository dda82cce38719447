package nl.keerpunt.household.memberlife;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.keerpunt.household.memberlife.LifeFacts.Noted;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.MemberEvent.*;

/**
 * The members of a household (gezinsleden), as the rules hold them.
 *
 * @param all who was ever known to live there
 * @param takenBack who never came to live there after all: under their ids, and those of their notices, nothing else
 *     is recorded
 */
public record Members(Map<UUID, Residence> all, Map<UUID, Residence> takenBack) {

    public static final Members NOBODY = new Members(Map.of(), Map.of());

    public Members {
        all = Map.copyOf(all);
        takenBack = Map.copyOf(takenBack);
    }

    public Optional<Residence> find(UUID member) {
        return Optional.ofNullable(all.get(member));
    }

    public boolean isTakenBack(UUID member) {
        return takenBack.containsKey(member);
    }

    public Members after(MemberEvent event) {
        return switch (event) {
            case MemberAdded added -> with(added.member(), new Residence(added.person(), added.from(), null));
            case PersonCorrected corrected -> changing(corrected.member(), one -> one.of(corrected.person()));
            case MemberMovedOut moved -> changing(moved.member(), one -> one.until(moved.lastDay()));
            case MoveOutCorrected corrected -> changing(corrected.member(), one -> one.until(corrected.lastDay()));
            case MemberTakenBack back -> without(back.member());
        };
    }

    public Members living(LifeEvent event) {
        return changing(event.member(), one -> one.living(event));
    }

    /** What a notice told of any of them. */
    public Optional<Noted> noted(Predicate<Noted> which) {
        return Stream.of(all, takenBack)
                .flatMap(some -> some.values().stream())
                .flatMap(one -> one.life().noted().stream())
                .filter(which)
                .findFirst();
    }

    public List<Lived> lived() {
        return all.values().stream().map(Residence::lived).toList();
    }

    private Members with(UUID member, Residence residence) {
        var more = new HashMap<>(all);
        more.put(member, residence);
        return new Members(more, takenBack);
    }

    private Members without(UUID member) {
        var left = new HashMap<>(all);
        var back = new HashMap<>(takenBack);
        back.put(member, requireNonNull(left.remove(member)));
        return new Members(left, back);
    }

    private Members changing(UUID member, UnaryOperator<Residence> change) {
        return with(member, change.apply(find(member).orElseThrow()));
    }
}
