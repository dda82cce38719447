package nl.keerpunt.platform.ending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.ending.EndingCommand.SayQuiet;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;

/**
 * Ends all that an ending household has in this service, and then says that it is quiet. The commands' ids follow from
 * what they say: cut short, it begins anew and ends nothing twice. What fails waits, with its household and no other.
 */
final class WhenHouseholdEndsEndWhatItHas implements ReadModel<EndingEvent> {

    private final Ending ending;
    private final Commands commands;

    WhenHouseholdEndsEndWhatItHas(Ending ending, Commands commands) {
        this.ending = ending;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "ending-households";
    }

    @Override
    public Class<EndingEvent> vocabulary() {
        return EndingEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void write(List<Changed<EndingEvent>> page) {
        page.forEach(changed -> {
            var current = HouseholdEnding.UNHEARD;
            for (var recorded : changed.history()) {
                current = HouseholdEnding.evolve(current, recorded.fact());
            }
            if (current.isDue(ending.after().isEmpty())) {
                end(current, changed.last());
            }
        });
    }

    private void end(HouseholdEnding current, Recorded<EndingEvent> by) {
        var household = by.fact().household();
        // Once households were erased without an ending; for them it is the day on which that was heard.
        var on = Objects.requireNonNullElseGet(
                current.on(), () -> LocalDate.ofInstant(by.recordedAt(), DutchCalendar.ZONE));
        send(ending.left(household, on), by);
        if (!ending.left(household, on).isEmpty()) {
            throw new StillLeft();
        }
        send(List.of(new SayQuiet(household)), by);
    }

    /** What was to end has not. */
    private static final class StillLeft extends RuntimeException {}

    private void send(List<? extends Command> all, Recorded<EndingEvent> by) {
        try {
            CompletableFuture.allOf(
                            all.stream().map(command -> send(command, by)).toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (RuntimeException failure) {
            throw Failures.causes(failure).anyMatch(Busy.class::isInstance) ? new Failures.Away(failure) : failure;
        }
    }

    private CompletableFuture<Outcome> send(Command command, Recorded<EndingEvent> by) {
        var facts = Map.of(CommandFacts.ACTOR, by.actor(), CommandFacts.CORRELATION, by.id());
        return commands.submit(
                new Sent(named(by.fact().household(), command), by.fact().household(), command, () -> facts, null));
    }

    private static String named(HouseholdId household, Command command) {
        return UUID.nameUUIDFromBytes(("ending " + household.key() + " " + command).getBytes(UTF_8))
                .toString();
    }
}
