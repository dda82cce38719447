package nl.keerpunt.plan.professional;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.plan.professional.ProfessionalCommand.HearOfProfessional;
import nl.keerpunt.plan.professional.ProfessionalEvent.ProfessionalHeardOf;
import org.jspecify.annotations.Nullable;

/**
 * A professional as heard of: what was heard last holds. What is heard again says nothing new.
 *
 * @param last null while nothing was heard
 */
record HeardProfessional(@Nullable ProfessionalHeardOf last) {

    static final HeardProfessional UNHEARD = new HeardProfessional(null);

    /** As a history leaves it. */
    static HeardProfessional of(Iterable<? extends ProfessionalEvent> history) {
        var current = UNHEARD;
        for (var event : history) {
            current = evolve(current, event);
        }
        return current;
    }

    static List<ProfessionalEvent> decide(ProfessionalCommand command, HeardProfessional current) {
        return switch (command) {
            case HearOfProfessional heard -> {
                var fact = new ProfessionalHeardOf(heard.id(), heard.professional(), heard.from(), heard.lastDay());
                yield fact.equals(current.last) ? List.of() : List.of(fact);
            }
        };
    }

    static HeardProfessional evolve(HeardProfessional current, ProfessionalEvent event) {
        return switch (event) {
            case ProfessionalHeardOf heard -> new HeardProfessional(heard);
        };
    }

    boolean worksOn(LocalDate day) {
        return last != null && !day.isBefore(last.from()) && (last.lastDay() == null || !day.isAfter(last.lastDay()));
    }
}
