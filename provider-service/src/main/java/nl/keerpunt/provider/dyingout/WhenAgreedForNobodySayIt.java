package nl.keerpunt.provider.dyingout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Commitment;
import nl.keerpunt.provider.dyingout.DyingOutCommand.HearOfAgreement;
import org.springframework.stereotype.Component;

/**
 * What was agreed or restored for a household of which nobody is left was on its way when the death was told: it is
 * said to the household's history, in whose order what follows is done. It has no rows: what it writes are commands.
 */
@Component
class WhenAgreedForNobodySayIt implements ReadModel<ArrangementEvent> {

    private final Histories histories;
    private final Commands commands;

    WhenAgreedForNobodySayIt(Histories histories, Commands commands) {
        this.histories = histories;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "agreed-for-nobody";
    }

    @Override
    public Class<ArrangementEvent> vocabulary() {
        return ArrangementEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void write(List<Changed<ArrangementEvent>> page) {
        page.forEach(changed -> changed.fresh().forEach(this::say));
    }

    private void say(Recorded<ArrangementEvent> recorded) {
        switch (recorded.fact()) {
            case ArrangementAgreed agreed -> say(agreed, agreed, recorded);
            case ArrangementRestored restored -> say(restored, restored, recorded);
            case ArrangementEvent _ -> {} // It begins nothing.
        }
    }

    private void say(ArrangementEvent event, Commitment commitment, Recorded<ArrangementEvent> recorded) {
        if (isDiedOut(commitment.household())) {
            var command = new HearOfAgreement(commitment.household(), event.arrangement(), commitment.version());
            commands.send(
                    UUID.nameUUIDFromBytes(("agreed for nobody " + recorded.id()).getBytes(UTF_8))
                            .toString(),
                    command,
                    Map.of(CommandFacts.ACTOR, recorded.actor(), CommandFacts.CORRELATION, recorded.id()));
        }
    }

    private boolean isDiedOut(HouseholdId household) {
        var heard = histories.of(new DyingOutId(household), DyingOutEvent.class).stream()
                .map(Recorded::fact)
                .toList();
        return DyingOut.of(heard).on() != null;
    }
}
