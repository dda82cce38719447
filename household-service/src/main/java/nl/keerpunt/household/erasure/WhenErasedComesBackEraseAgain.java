package nl.keerpunt.household.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Outcome;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.wake.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * After a start: a household whose keys were destroyed, but which is not erased in the store, came back with a
 * restore. Its keys are gone again by now; here its erasure begins again, so that what came back with it in the other
 * services ends too.
 */
@Component
class WhenErasedComesBackEraseAgain extends Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(WhenErasedComesBackEraseAgain.class);
    private static final int AT_ONCE = 100;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final HouseholdKeys keys;
    private final Commands commands;
    private final KeepingRules rules;
    private final Clock clock;
    private final ErasedHouseholds listed;

    WhenErasedComesBackEraseAgain(
            HouseholdKeys keys, Commands commands, KeepingRules rules, Clock clock, ErasedHouseholds listed) {
        super("erased-before", PAUSE);
        this.keys = keys;
        this.commands = commands;
        this.rules = rules;
        this.clock = clock;
        this.listed = listed;
    }

    @Override
    protected void look() {
        try {
            var back = cameBack(keys.erased());
            for (var from = 0; from < back.size(); from += AT_ONCE) {
                eraseAgain(back.subList(from, Math.min(back.size(), from + AT_ONCE)));
            }
            hasSeenAll();
        } catch (RuntimeException failure) {
            LOG.warn("what a restore brought back is not erased again yet: {}", Failures.kind(failure));
        }
    }

    /** What is listed as erased is so in the store too; the others are asked, which changes nothing where they are. */
    private List<HouseholdId> cameBack(List<HouseholdId> noted) {
        var back = new ArrayList<HouseholdId>();
        noted.stream().collect(groupingBy(HouseholdId::municipality)).forEach((municipality, households) -> {
            var erased = listed.in(municipality);
            households.stream()
                    .filter(household -> !erased.contains(household.uuid().toString()))
                    .forEach(back::add);
        });
        return back;
    }

    private void eraseAgain(List<HouseholdId> households) {
        CompletableFuture.allOf(households.stream().map(this::eraseAgain).toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private CompletableFuture<Outcome> eraseAgain(HouseholdId household) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var id = UUID.nameUUIDFromBytes(("erase again " + household.key()).getBytes(UTF_8))
                .toString();
        var facts = Map.of(CommandFacts.ACTOR, "restore", CommandFacts.CORRELATION, id);
        return commands.submit(Sent.of(id, new EraseAgain(household, today, rules.on(today)), () -> facts));
    }
}
