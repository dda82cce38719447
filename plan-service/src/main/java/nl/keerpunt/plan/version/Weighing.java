package nl.keerpunt.plan.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.plan.plan.PlanCommand.WeighAgreements;
import nl.keerpunt.plan.voice.HeardVoices;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Has what a household agreed to weighed by what is known by now of who might agree. */
@Component
class Weighing {

    private final HeardVoices voices;
    private final Commands commands;

    Weighing(HeardVoices voices, Commands commands) {
        this.voices = voices;
        this.commands = commands;
    }

    void weigh(HouseholdId household, Recorded<?> because) {
        commands.send(
                UUID.nameUUIDFromBytes(("weigh " + because.id()).getBytes(UTF_8))
                        .toString(),
                new WeighAgreements(PlanId.of(household), voices.all(household)),
                Map.of(CommandFacts.ACTOR, because.actor(), CommandFacts.CORRELATION, because.id()));
    }
}
