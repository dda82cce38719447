package nl.keerpunt.plan.voice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.voice.VoicesCommand.*;
import nl.keerpunt.plan.voice.VoicesEvent.*;

/** Who may agree in a household, by day, as it was heard. What is asked or heard again says nothing new. */
record Voices(Set<LocalDate> asked, Map<LocalDate, WhoMayAgree> heard) {

    /** More different days than a household ever agrees on; each is told anew when somebody's right is corrected. */
    static final int MOST_DAYS = 1_000;

    /** Why something is refused (reden van weigering). */
    enum Reason {
        AGREED_ON_TOO_MANY_DAYS
    }

    static final Voices NONE = new Voices(Set.of(), Map.of());

    Voices {
        asked = Set.copyOf(asked);
        heard = Map.copyOf(heard);
    }

    static List<VoicesEvent> decide(VoicesCommand command, Voices current) {
        return switch (command) {
            case AskWhoMayAgree ask -> current.ask(ask);
            case HearWhoMayAgree hear
            when hear.told().equals(current.heard.get(hear.told().on())) -> List.of();
            case HearWhoMayAgree hear -> List.of(new WhoMayAgreeHeardOf(hear.household(), hear.told()));
        };
    }

    private List<VoicesEvent> ask(AskWhoMayAgree ask) {
        var unasked =
                ask.days().stream().filter(day -> !asked.contains(day)).sorted().toList();
        if (asked.size() + unasked.size() > MOST_DAYS) {
            throw new Refusal(Reason.AGREED_ON_TOO_MANY_DAYS, Map.of("atMost", MOST_DAYS));
        }
        return unasked.stream()
                .<VoicesEvent>map(day -> new WhoMayAgreeAsked(ask.household(), day))
                .toList();
    }

    static Voices evolve(Voices current, VoicesEvent event) {
        return switch (event) {
            case WhoMayAgreeAsked asking -> {
                var more = new HashSet<>(current.asked);
                more.add(asking.on());
                yield new Voices(more, current.heard);
            }
            case WhoMayAgreeHeardOf hearing -> {
                var more = new HashMap<>(current.heard);
                more.put(hearing.told().on(), hearing.told());
                yield new Voices(current.asked, more);
            }
        };
    }

    Optional<WhoMayAgree> on(LocalDate day) {
        return Optional.ofNullable(heard.get(day));
    }
}
