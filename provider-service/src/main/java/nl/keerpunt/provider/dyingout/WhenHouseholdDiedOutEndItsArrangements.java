package nl.keerpunt.provider.dyingout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.arrangement.ArrangementCommand;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangementoverview.HouseholdArrangements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends all arrangements of a household of which nobody is left, or takes that back: whichever was heard last. The
 * commands' ids follow from what was heard: a repeat is a repeat. It has no rows: what it writes are commands.
 */
@Component
class WhenHouseholdDiedOutEndItsArrangements implements ReadModel<DyingOutEvent> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HouseholdArrangements arrangements;
    private final Commands commands;

    WhenHouseholdDiedOutEndItsArrangements(HouseholdArrangements arrangements, Commands commands) {
        this.arrangements = arrangements;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "households-died-out";
    }

    @Override
    public Class<DyingOutEvent> vocabulary() {
        return DyingOutEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void write(List<Changed<DyingOutEvent>> page) {
        page.forEach(changed -> {
            var heard = changed.history().stream().map(Recorded::fact).toList();
            var household = changed.last().fact().household();
            follow(household, DyingOut.of(heard).on(), changed.last());
        });
    }

    private void follow(HouseholdId household, @Nullable LocalDate on, Recorded<DyingOutEvent> by) {
        arrangements
                .of(household, PATIENCE)
                .orElseThrow(() -> new Failures.Away(new TimeoutException("the overview is behind")))
                .forEach(arrangement -> send(command(arrangement, household, on), by));
    }

    private static ArrangementCommand command(
            ArrangementId arrangement, HouseholdId household, @Nullable LocalDate on) {
        return on == null ? new TakeDeathBack(arrangement, household) : new EndByDeath(arrangement, on);
    }

    private void send(ArrangementCommand command, Recorded<DyingOutEvent> by) {
        var facts = Map.of(CommandFacts.ACTOR, by.actor(), CommandFacts.CORRELATION, by.id());
        var name = "died out " + by.id() + " " + command.arrangement().key();
        commands.send(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString(), command, facts);
    }
}
