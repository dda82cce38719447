package nl.keerpunt.plan.voice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.plan.voice.VoicesCommand.AskWhoMayAgree;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Write;
import org.springframework.stereotype.Component;

/** Looks up who may agree on a day, for whoever is about to write an agreement down. */
@Component
public class HeardVoices {

    private final Histories histories;
    private final Commands commands;
    private final Patience patience;

    HeardVoices(Histories histories, Commands commands, Patience patience) {
        this.histories = histories;
        this.commands = commands;
        this.patience = patience;
    }

    /** Asks about days of which nothing was heard yet, and waits a while for the answer. */
    public List<WhoMayAgree> on(Collection<LocalDate> days, HouseholdId household, Write write) {
        var heard = heard(household);
        var unheard = days.stream().filter(day -> heard.on(day).isEmpty()).collect(Collectors.toSet());
        if (!unheard.isEmpty()) {
            ask(unheard, household, write);
        }
        return days.stream()
                .map(day -> heard.on(day)
                        .orElseGet(() -> patience.heard(() -> heard(household).on(day))))
                .toList();
    }

    /** Of every day of which anything was heard. */
    public List<WhoMayAgree> all(HouseholdId household) {
        return List.copyOf(heard(household).heard().values());
    }

    /** What was asked before is not asked again; what is refused, because the household ends, is said to who waits. */
    private void ask(Set<LocalDate> days, HouseholdId household, Write write) {
        var facts = Map.of(CommandFacts.ACTOR, write.caller().subject(), CommandFacts.CORRELATION, write.correlation());
        commands.send(UUID.randomUUID().toString(), new AskWhoMayAgree(household, days), facts);
    }

    private Voices heard(HouseholdId household) {
        var voices = Voices.NONE;
        for (var recorded : histories.of(new VoicesId(household), VoicesEvent.class)) {
            voices = Voices.evolve(voices, recorded.fact());
        }
        return voices;
    }
}
