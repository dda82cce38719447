package nl.keerpunt.household.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.keerpunt.household.handover.HandOverCommand.*;
import nl.keerpunt.household.handover.HandOverEvent.*;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/**
 * One transfer for each household, under an id that follows from the hand-over and the household: cut short, it
 * begins anew and transfers nothing twice. All are tried before one that fails is told, and then this hand-over waits
 * and is tried again.
 */
@Component
class WhenHandOverBegunTransferItsHouseholds implements ReadModel<HandOverEvent> {

    private final Commands commands;

    WhenHandOverBegunTransferItsHouseholds(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "hand-overs";
    }

    @Override
    public Class<HandOverEvent> vocabulary() {
        return HandOverEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void write(List<Changed<HandOverEvent>> page) {
        page.stream().flatMap(change -> change.fresh().stream()).forEach(recorded -> {
            if (recorded.fact() instanceof HandOverBegun begun) {
                react(begun, recorded);
            }
        });
    }

    private void react(HandOverBegun begun, Recorded<?> recorded) {
        var facts = Map.of(CommandFacts.ACTOR, recorded.actor(), CommandFacts.CORRELATION, recorded.id());
        try {
            var transfers = begun.households().stream()
                    .map(household -> transfer(begun, new HouseholdId(begun.id().municipality(), household), facts))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(transfers).join();
            var complete = new CompleteHandOver(begun.id(), begun.handOver());
            commands.submit(Sent.of(named(begun, "complete"), complete, () -> facts))
                    .join();
        } catch (RuntimeException failure) {
            throw Failures.causes(failure).anyMatch(Busy.class::isInstance) ? new Failures.Away(failure) : failure;
        }
    }

    private CompletableFuture<Outcome> transfer(HandOverBegun begun, HouseholdId household, Map<String, ?> facts) {
        var command = new HandDirectionOver(
                household,
                begun.leaving(),
                begun.successor(),
                begun.lastDay(),
                Personal.of(household, new Words(begun.cause().sentence())));
        return commands.submit(Sent.of(named(begun, household.key()), command, () -> facts));
    }

    private static String named(HandOverBegun begun, String step) {
        return UUID.nameUUIDFromBytes((begun.handOver() + " " + step).getBytes(UTF_8))
                .toString();
    }
}
