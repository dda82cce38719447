package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What has to do with the keeping and the destruction of the record (bewaren en vernietigen). */
public sealed interface KeepingCommand extends HouseholdCommand {

    /**
     * Begins the destruction of the whole record.
     *
     * @param on the day of the decision
     * @param today of the door, in the Netherlands
     * @param endFirst whether what still runs is to be ended
     * @param rules by which records are kept today
     */
    record EraseHousehold(
            HouseholdId household, Ground ground, LocalDate on, LocalDate today, boolean endFirst, KeepingRules rules)
            implements KeepingCommand {}

    /** Destroys what belongs to one law alone, at once. */
    record EraseLawRecord(
            HouseholdId household, LegalBasis law, Ground ground, LocalDate on, LocalDate today, KeepingRules rules)
            implements KeepingCommand {}

    /**
     * What was destroyed came back with a restore, without its keys: it goes again, whatever held it then. Never
     * refused.
     *
     * @param today in the Netherlands
     */
    record EraseAgain(HouseholdId household, LocalDate today, KeepingRules rules) implements KeepingCommand {}

    /** A message of another service: it has ended all it had of the household. Never refused. */
    record HearQuiet(HouseholdId household, QuietService by) implements KeepingCommand {}

    /**
     * A message of provider-service about an arrangement. Never refused.
     *
     * @param version whoever tells a higher one tells something newer
     * @param lastDay of the support as far as is known; null when there never was any
     * @param lastChange of the file on it: the last day, or the day of the decision when that is later
     */
    record HearSupport(
            HouseholdId household,
            UUID arrangement,
            LegalBasis law,
            int version,
            @Nullable LocalDate lastDay,
            LocalDate lastChange)
            implements KeepingCommand {}

    /**
     * A message of plan-service: something changed in the plan. Never refused.
     *
     * @param line the support line that it is about, if it is about one
     * @param law on which that line rests from then on; null once the line is dropped
     */
    record HearPlanChange(
            HouseholdId household,
            LocalDate on,
            @Nullable UUID line,
            @Nullable LegalBasis law) implements KeepingCommand {}

    record PlaceHold(HouseholdId household, UUID hold, HoldKind kind, LocalDate on) implements KeepingCommand {}

    record LiftHold(HouseholdId household, UUID hold, LocalDate on) implements KeepingCommand {}

    record RequestErasure(HouseholdId household, UUID request, LocalDate on) implements KeepingCommand {}

    record GrantErasure(HouseholdId household, UUID request, LocalDate on) implements KeepingCommand {}

    record RefuseErasure(HouseholdId household, UUID request, LocalDate on, KeepingGround ground)
            implements KeepingCommand {}
}
