package nl.keerpunt.plan.mandate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.plan.mandate.MandateEvent.*;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/**
 * A mandate that is handed over is granted to the successor: the same, from the next day until the same end. All ids
 * derive from the handover, so that a repeat is a repeat. Nobody is handed a mandate that was held in their own place:
 * that one ends. It has no rows: what it writes are commands.
 */
@Component
class WhenMandateHandedOverGrantIt implements ReadModel<MandateEvent> {

    private final Commands commands;

    WhenMandateHandedOverGrantIt(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "mandates-handed-over";
    }

    @Override
    public Class<MandateEvent> vocabulary() {
        return MandateEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void write(List<Changed<MandateEvent>> page) {
        page.forEach(changed -> changed.fresh()
                .forEach(recorded -> granted(changed, recorded)
                        .forEach(command -> commands.send(
                                derived(
                                                "command",
                                                command.mandate().uuid(),
                                                command.mandate().professional().value())
                                        .toString(),
                                command,
                                Map.of(
                                        CommandFacts.ACTOR,
                                        recorded.actor(),
                                        CommandFacts.CORRELATION,
                                        recorded.id())))));
    }

    private static Stream<GrantMandate> granted(Changed<MandateEvent> changed, Recorded<MandateEvent> recorded) {
        return recorded.fact() instanceof MandateWithdrawn withdrawn && withdrawn.handedOver() != null
                ? granted(
                        new MandateHistory(changed.history()),
                        recorded.position() - 1,
                        withdrawn,
                        withdrawn.handedOver())
                : Stream.of();
    }

    private static Stream<GrantMandate> granted(
            MandateHistory history, long before, MandateWithdrawn withdrawn, HandedOver to) {
        var held = history.about(withdrawn.mandate()).knownAt(before).getFirst().mandate();
        var uuid = derived("mandate", held.uuid(), to.handover().toString());
        var register = MandateRegisterId.of(withdrawn.register().municipality(), to.successor());
        var footing = history.footing(held.uuid()).orElse(null);
        if (footing != null && to.successor().equals(footing.insteadOf())) {
            return Stream.of();
        }
        var mandate = held.of(to.successor(), uuid, withdrawn.lastDay().plusDays(1));
        // household-service hands nothing over to a stranger.
        return Stream.of(new GrantMandate(register, mandate, null, footing, List.of()));
    }

    private static UUID derived(String what, UUID from, String by) {
        return UUID.nameUUIDFromBytes(
                String.join(" ", what, from.toString(), by).getBytes(UTF_8));
    }
}
