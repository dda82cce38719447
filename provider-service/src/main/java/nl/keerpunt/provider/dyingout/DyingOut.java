package nl.keerpunt.provider.dyingout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.keerpunt.provider.dyingout.DyingOutCommand.*;
import nl.keerpunt.provider.dyingout.DyingOutEvent.*;
import org.jspecify.annotations.Nullable;

/**
 * What was heard last of a household's last death holds; what is heard again says nothing new.
 *
 * @param on null while somebody lives, as far as was heard
 * @param late what was agreed although nobody was left
 */
record DyingOut(@Nullable LocalDate on, Set<LateAgreementHeardOf> late) {

    static final DyingOut UNHEARD = new DyingOut(null, Set.of());

    DyingOut {
        late = Set.copyOf(late);
    }

    static DyingOut of(List<DyingOutEvent> history) {
        var current = UNHEARD;
        for (var event : history) {
            current = evolve(current, event);
        }
        return current;
    }

    static List<DyingOutEvent> decide(DyingOutCommand command, DyingOut current) {
        return switch (command) {
            case HearOfDyingOut heard ->
                Objects.equals(heard.on(), current.on)
                        ? List.of()
                        : List.of(new DyingOutHeardOf(heard.household(), heard.on()));
            case HearOfAgreement heard -> {
                var late = new LateAgreementHeardOf(heard.household(), heard.arrangement(), heard.version());
                yield current.on == null || current.late.contains(late) ? List.of() : List.of(late);
            }
        };
    }

    static DyingOut evolve(DyingOut current, DyingOutEvent event) {
        return switch (event) {
            case DyingOutHeardOf heard -> new DyingOut(heard.on(), current.late);
            case LateAgreementHeardOf heard -> {
                var more = new HashSet<>(current.late);
                more.add(heard);
                yield new DyingOut(current.on, more);
            }
        };
    }
}
