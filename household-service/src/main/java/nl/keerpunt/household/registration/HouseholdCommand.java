package nl.keerpunt.household.registration;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Everything a caller may ask of a household (huishouden). */
public sealed interface HouseholdCommand extends Command, ConcernsHousehold {

    @Override
    HouseholdId household();

    @Override
    default String history() {
        return household().key();
    }

    /** @param teamKnown whether somebody of that team works here, as the door found */
    record RegisterHousehold(HouseholdId household, Team team, LocalDate on, boolean teamKnown)
            implements HouseholdCommand {}

    /**
     * Someone lives in the household from that day.
     *
     * @param bsnKey the keyed hash of the BSN, made by the door
     * @param lastDay null unless they are known to have left, as when an earlier stay is recorded afterwards
     */
    record AddMember(
            HouseholdId household,
            UUID member,
            Personal<Person> person,
            String bsnKey,
            LocalDate from,
            @Nullable LocalDate lastDay)
            implements HouseholdCommand {

        public AddMember {
            requireOwnKey(household, person);
        }
    }

    record MoveMemberOut(HouseholdId household, UUID member, LocalDate lastDay) implements HouseholdCommand {}

    /** @param lastDay null when they do not move out after all */
    record CorrectMoveOut(
            HouseholdId household, UUID member, @Nullable LocalDate lastDay) implements HouseholdCommand {}

    /** A question put to the access team (melding), with the laws in play. */
    record RecordRequest(
            HouseholdId household,
            UUID request,
            Personal<Words> words,
            Set<LegalBasis> laws,
            LocalDate on,
            Channel channel)
            implements HouseholdCommand {

        public RecordRequest {
            requireOwnKey(household, words);
            if (laws.isEmpty()) {
                throw new IllegalArgumentException("a request names at least one law");
            }
            if (words.law() != null && !laws.equals(Set.of(words.law()))) {
                throw new IllegalArgumentException(
                        "words under the key of a law are of a request under that law alone");
            }
            laws = inOrderOfCode(laws);
        }

        // Set.copyOf iterates in another order in each run; a stored event must read the same each time.
        private static Set<LegalBasis> inOrderOfCode(Set<LegalBasis> laws) {
            var ordered = new LinkedHashSet<LegalBasis>();
            laws.stream().sorted(comparing(LegalBasis::code)).forEach(ordered::add);
            return Collections.unmodifiableSet(ordered);
        }
    }

    record AnswerRequest(HouseholdId household, UUID request, RequestAnswer answer, LocalDate on)
            implements HouseholdCommand {}

    /**
     * @param known whether the director works here, as the door found
     * @param directorsTeam in which team the director was seen; null when in none
     */
    record AssignDirector(
            HouseholdId household,
            ProfessionalId director,
            Team team,
            LocalDate from,
            boolean known,
            @Nullable Team directorsTeam)
            implements HouseholdCommand {}

    /**
     * One director relieves another in one step, so that no day is without one.
     *
     * @param known whether the new director works here, as the door found
     * @param directorsTeam in which team the new director was seen; null when in none
     */
    record TransferDirector(
            HouseholdId household,
            ProfessionalId relieved,
            ProfessionalId director,
            Team team,
            LocalDate from,
            Personal<Words> reason,
            boolean known,
            @Nullable Team directorsTeam)
            implements HouseholdCommand {

        public TransferDirector {
            requireOwnKey(household, reason);
        }
    }

    /**
     * A professional leaves or is away: after the last day the successor directs, in the same team. Never refused: what
     * somebody else transferred meanwhile is not handed over.
     */
    record HandDirectionOver(
            HouseholdId household,
            ProfessionalId leaving,
            ProfessionalId successor,
            LocalDate lastDay,
            Personal<Words> reason)
            implements HouseholdCommand {

        public HandDirectionOver {
            requireOwnKey(household, reason);
        }
    }

    /** A message of plan-service: the plan is active under this director. Never refused. */
    record RecordPlanActive(HouseholdId household, ProfessionalId director, LocalDate on) implements HouseholdCommand {}

    /** A message of plan-service: the plan is closed. Never refused. */
    record RecordPlanClosed(HouseholdId household, LocalDate on) implements HouseholdCommand {}

    /** What has to do with the keeping and the destruction of the record (bewaren en vernietigen). */
    sealed interface KeepingCommand extends HouseholdCommand {}

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

    /** What happened to a request under one of its laws, as far as legal terms ask for it; {@code fact} is its id. */
    sealed interface TermCommand extends HouseholdCommand {}

    record ReachMilestone(HouseholdId household, UUID request, UUID fact, LegalBasis law, Reached reached)
            implements TermCommand {}

    record AskForData(HouseholdId household, UUID request, UUID fact, LegalBasis law, DataAsked asked)
            implements TermCommand {}

    record TakeTermFactBack(HouseholdId household, UUID request, UUID fact) implements TermCommand {}

    // Encrypted with another household's key, it would stay readable after this household is erased.
    private static void requireOwnKey(HouseholdId household, Personal<?> personal) {
        if (!personal.household().equals(household)) {
            throw new IllegalArgumentException("what is personal is protected by the key of its own household");
        }
    }
}
