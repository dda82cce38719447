package nl.keerpunt.platform.access;

import java.util.Optional;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.DirectorOnly;
import nl.keerpunt.platform.rights.OwnTeamOnly;
import nl.keerpunt.platform.write.Write;

/**
 * Lets a professional in to what is about a household. Every look at one household leaves a line in the processing log,
 * and so does a change by ground; a list of all that is one's own leaves none, and of other changes history says who
 * made them. A household that nobody registered is nobody's own.
 */
public final class Access {

    private static final String OWN_TEAM = "own-team";
    private static final String OWN_HOUSEHOLD = "own-household";
    private static final String RIGHT_OF_ACCESS = "right-of-access";

    enum Reason {
        HOUSEHOLD_ERASED,
        SAFETY_FLAG
    }

    private final Standings standings;
    private final Patience patience;
    private final ProcessingLog log;
    private final Commands commands;
    private final AccessGround ground;

    Access(Standings standings, Patience patience, ProcessingLog log, Commands commands, AccessGround ground) {
        this.standings = standings;
        this.patience = patience;
        this.log = log;
        this.commands = commands;
        this.ground = ground;
    }

    /** To look at what is personal. */
    public void toRead(Caller caller, HouseholdId household, String operation) {
        log.add(
                caller,
                household,
                operation,
                own(caller, standings.of(household)).orElseGet(ground::named));
    }

    /**
     * To give a person what is held about them (inzage, AVG art. 15): for its director now, and for nobody by a ground;
     * not while a safety flag is set.
     */
    public Standing toGiveInsight(Caller caller, HouseholdId household, String operation) {
        var standing = standings.of(household).orElseThrow(Absent::new);
        if (!standing.isDirectedBy(caller)) {
            throw new DirectorOnly();
        }
        requireNoFlag(standing);
        log.add(caller, household, operation, RIGHT_OF_ACCESS);
        return standing;
    }

    /** To make of it what goes out, such as a letter: for whoever may look at it; not while a safety flag is set. */
    public void toHandOut(Caller caller, HouseholdId household, String operation) {
        var standing = standings.of(household);
        var purpose = own(caller, standing).orElseGet(ground::named);
        standing.ifPresent(Access::requireNoFlag);
        log.add(caller, household, operation, purpose);
    }

    /**
     * To let something out that is about a household, to a resident or anybody else: whatever makes a letter, a mail,
     * an entry of a calendar or a resident's view asks this first. The right of access gives way to the protection of
     * others (GDPR, art. 15(4), 23(1)(i); the Dutch rule, UAVG art. 41(1)(i), is still to be confirmed).
     */
    public static void requireNoFlag(Standing standing) {
        if (standing.flagged()) {
            throw new Refusal(Reason.SAFETY_FLAG);
        }
    }

    /** To change what there is. */
    public void toChange(Write write, HouseholdId household, String operation) {
        letIn(write, household, operation, standings.of(household));
    }

    /** To begin something: for a household that is registered and not erased, as soon as it was heard of. */
    public Standing toBegin(Write write, HouseholdId household, String operation) {
        var standing = patience.heard(() -> standings.of(household));
        if (standing.erased() && !isRepeat(write)) {
            throw new Refusal(Reason.HOUSEHOLD_ERASED);
        }
        letIn(write, household, operation, Optional.of(standing));
        return standing;
    }

    /** To change who answers for it: only whoever does now. A ground lets one look and act, and takes nothing over. */
    public void toDirect(Write write, HouseholdId household) {
        // A repeat gets its first answer: the caller may have handed the household over by it.
        if (own(write.caller(), standings.of(household)).isEmpty() && !isRepeat(write)) {
            throw new OwnTeamOnly();
        }
    }

    /** To decide what only whoever answers for it decides: its director, or who stands in their place. */
    public void toAnswer(Write write, HouseholdId household) {
        var standing = standings.of(household).orElseThrow(Absent::new);
        if (!standing.isDirectedBy(write.caller()) && !standing.isAnsweredForBy(write.caller()) && !isRepeat(write)) {
            throw new DirectorOnly();
        }
    }

    private void letIn(Write write, HouseholdId household, String operation, Optional<Standing> standing) {
        if (own(write.caller(), standing).isPresent()) {
            return;
        }
        // A repeat gets its first answer also when the caller handed the household over by it.
        if (!ground.isNamed() && isRepeat(write)) {
            return;
        }
        log.add(write.caller(), household, operation, ground.named());
    }

    private boolean isRepeat(Write write) {
        return commands.recorded(
                        write.caller().municipality(), write.commandId().toString())
                .isPresent();
    }

    /** By what a household is the caller's own; empty for what another team answers for. */
    private static Optional<String> own(Caller caller, Optional<Standing> standing) {
        if (standing.filter(known -> known.isOfTheTeam(caller)).isPresent()) {
            return Optional.of(OWN_TEAM);
        }
        return standing.filter(known -> known.isDirectedBy(caller) || known.isAnsweredForBy(caller))
                .map(_ -> OWN_HOUSEHOLD);
    }
}
