package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.direction.Assigning;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.keeping.KeepingRule;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.keeping.Start;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.Proceeding;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.registration.DirectionCommand;
import nl.keerpunt.household.registration.DirectionCommand.*;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdCommand.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingCommand;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.LifeCommand;
import nl.keerpunt.household.registration.LifeCommand.*;
import nl.keerpunt.household.registration.MemberCommand;
import nl.keerpunt.household.registration.MemberCommand.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RequestCommand.*;
import nl.keerpunt.household.registration.SafetyCommand;
import nl.keerpunt.household.registration.SafetyCommand.*;
import nl.keerpunt.household.registration.TermCommand;
import nl.keerpunt.household.registration.TermCommand.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.household.vocabulary.ResidenceOutcome;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.place.HouseNumber;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.place.Postcode;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Households to which anything happened that the rules allow. */
public final class HouseholdLives {

    public static final HouseholdId ID =
            new HouseholdId(new MunicipalityCode("0307"), UUID.fromString("7b0f4a0c-92a1-4a64-8a36-7c1f0f3f0a11"));
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    public static final int DAYS = 60;
    /** After whatever they tell, so that one fact of a request follows on another. */
    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(DAYS);

    static final int STEPS = 60;

    private static final KeepingRules RULES = new KeepingRules(List.of(new KeepingRule(
            "WMO-5.3.4",
            new LegalBasis("WMO"),
            "dossier",
            15,
            Start.LAST_CHANGE,
            "Wmo",
            Grade.TO_BE_CONFIRMED,
            LocalDate.of(2015, 1, 1))));

    private HouseholdLives() {}

    record Life(List<HouseholdEvent> history, Household current) {}

    /** What happened to a household of that seed; the same seed gives the same history again. */
    public static List<HouseholdEvent> history(long seed) {
        return live(seed, "Noor").history();
    }

    static Life live(long seed, String name) {
        var random = new Random(seed);
        var history = new ArrayList<HouseholdEvent>();
        Household current = new Household.Unregistered();
        for (var step = 0; step < STEPS; step++) {
            var decided = decideOrNull(anyCommand(random, name), current);
            if (decided != null) {
                history.addAll(decided);
                current = evolve(current, decided);
            }
        }
        return new Life(history, current);
    }

    static @Nullable List<HouseholdEvent> decideOrNull(HouseholdCommand command, Household current) {
        try {
            return Household.decide(command, current);
        } catch (Refusal _) { // A refusal leaves the state as it was; that is the point.
            return null;
        }
    }

    static Household evolve(Household current, List<HouseholdEvent> events) {
        var next = current;
        for (var event : events) {
            next = Household.evolve(next, event);
        }
        return next;
    }

    static HouseholdCommand anyCommand(Random random, String name) {
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var kind = random.nextInt(140);
        return switch (kind) {
            case 0 -> anyErasure(random, day);
            case 1, 2, 3, 4, 5, 6, 7, 8, 9 ->
                new RegisterHousehold(ID, anyTeam(random), day, anyProfessional(random), true);
            case 10, 11, 12, 13, 14, 15, 16 -> anyMember(random, name, day);
            case 17 -> anyPutRight(random, name);
            case 18, 19, 20, 21 -> new MoveMemberOut(ID, anyId(random), day);
            case 22, 23 -> new CorrectMoveOut(ID, anyId(random), random.nextInt(4) == 0 ? null : day);
            case 24, 25, 26, 27, 28, 29 -> anyRequest(random, name, day);
            case 30 -> new CorrectRequestDay(ID, anyId(random), day);
            case 31 -> new TakeAnswerBack(ID, anyId(random));
            case 32, 33, 34, 35 -> new AnswerRequest(ID, anyId(random), any(random, RequestAnswer.values()), day);
            case 36, 37, 38, 39 -> anyAssignment(random, day);
            case 40, 41, 42 -> new RecordPlanActive(ID, anyProfessional(random), day);
            case 43, 44, 45 -> new RecordPlanClosed(ID, day);
            case 46, 47, 48 ->
                new HandDirectionOver(
                        ID,
                        anyProfessional(random),
                        anyProfessional(random),
                        day,
                        Personal.of(ID, new Words("Overgedragen: afwezig.")));
            case 55, 56, 57 -> anySafety(random, name, day);
            case 50, 51, 52, 53, 54 -> anyAnswerToAssignment(random, name, day);
            case 49 -> new EraseAgain(ID, day, RULES);
            case 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84 ->
                anyKeeping(random, day);
            case 132, 133, 134, 135, 136, 137, 138, 139 -> AnySuccessor.of(random, name, day);
            case 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131 -> anyLifeFact(random);
            case 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98 -> anyTermFact(random, day);
            default -> kind < 100 ? anyTransfer(random, name, day) : AnyRepresentation.of(random, name, day);
        };
    }

    private static KeepingCommand anyKeeping(Random random, LocalDate day) {
        return switch (random.nextInt(18)) {
            case 0, 1, 2, 3 -> new HearQuiet(ID, any(random, QuietService.values()));
            case 4, 5, 6 -> anySupport(random, day);
            case 7, 8 -> new PlaceHold(ID, anyId(random), any(random, HoldKind.values()), day);
            case 9, 10 -> new LiftHold(ID, anyId(random), day);
            case 11, 12 -> new RequestErasure(ID, anyId(random), day);
            case 13 -> new GrantErasure(ID, anyId(random), day);
            case 14 -> new RefuseErasure(ID, anyId(random), day, any(random, KeepingGround.values()));
            case 15, 16 -> anyPlanChange(random, day);
            default -> new EraseLawRecord(ID, anyLaw(random), any(random, Ground.values()), day, day, RULES);
        };
    }

    /** Most of them of one request, so that one follows on another. */
    private static TermCommand anyTermFact(Random random, LocalDate day) {
        return switch (random.nextInt(17)) {
            case 0, 1 ->
                new ReachMilestone(
                        ID,
                        new UUID(0, 0),
                        anyFact(random),
                        anyLaw(random),
                        new Reached(any(random, Milestone.values()), day));
            case 2, 3 ->
                new AskForData(
                        ID, new UUID(0, 0), anyFact(random), anyLaw(random), new DataAsked(day, day.plusDays(14)));
            case 4, 8, 9 ->
                new LodgeObjection(ID, new UUID(0, 0), anyFact(random), anyLaw(random), day, day, random.nextBoolean());
            case 5, 12, 13 ->
                new PlanHearing(ID, new UUID(0, 0), anyFact(random), anyLaw(random), LAST_DAY, LAST_DAY.plusDays(21));
            case 6, 14 ->
                new AdjournDecision(
                        ID,
                        new UUID(0, 0),
                        anyFact(random),
                        anyLaw(random),
                        new Adjourned(Proceeding.OBJECTION, LAST_DAY, 1 + random.nextInt(6)));
            case 7, 10, 11 ->
                new DelayDecision(
                        ID,
                        new UUID(0, 0),
                        anyFact(random),
                        anyLaw(random),
                        new Delayed(
                                Proceeding.OBJECTION,
                                Cause.DELAY_AGREED,
                                LAST_DAY,
                                new Period(LAST_DAY, LAST_DAY.plusDays(30))));
            default -> new TakeTermFactBack(ID, new UUID(0, 0), anyFact(random));
        };
    }

    private static UUID anyFact(Random random) {
        return new UUID(0, random.nextInt(6));
    }

    /** On few days, so that a withdrawal often names the day of what it withdraws. */
    private static LifeCommand anyLifeFact(Random random) {
        var day = FIRST_DAY.plusDays(20 * random.nextInt(2));
        return switch (random.nextInt(12)) {
            case 0, 4, 5 -> new TakeLifeFactBack(ID, anyId(random), anyId(random), new UUID(3, random.nextInt(5)), day);
            case 1, 2, 3 ->
                new DecideResidence(
                        ID,
                        anyId(random),
                        any(random, ResidenceOutcome.values()),
                        Personal.of(ID, new Words("Zo is het.")),
                        day);
            default -> {
                var insteadOf = random.nextInt(4) == 0 ? anyId(random) : null;
                yield new RecordLifeFact(ID, anyId(random), anyId(random), anyFactOfLife(random, day), insteadOf);
            }
        };
    }

    private static LifeFact anyFactOfLife(Random random, LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> new LifeFact.Died(day);
            case 1, 2 -> new LifeFact.Left(day, null);
            default ->
                new LifeFact.Lives(
                        Personal.of(
                                ID,
                                new Address(
                                        new Label("Voorbeeldstraat"),
                                        new HouseNumber(String.valueOf(1 + random.nextInt(2))),
                                        new Postcode("3811AB"),
                                        new Label("Amersfoort"))),
                        random.nextBoolean(),
                        new NeighbourhoodCode("BU0307010" + random.nextInt(2)),
                        day);
        };
    }

    private static HearSupport anySupport(Random random, LocalDate day) {
        var lastDay = random.nextInt(4) == 0 ? null : day;
        return new HearSupport(ID, anyId(random), anyLaw(random), random.nextInt(9), lastDay, day);
    }

    private static HearPlanChange anyPlanChange(Random random, LocalDate day) {
        var line = random.nextInt(4) == 0 ? null : anyId(random);
        return new HearPlanChange(ID, day, line, line == null || random.nextInt(4) == 0 ? null : anyLaw(random));
    }

    private static EraseHousehold anyErasure(Random random, LocalDate day) {
        return new EraseHousehold(ID, any(random, Ground.values()), day, day, random.nextBoolean(), RULES);
    }

    private static LegalBasis anyLaw(Random random) {
        return new LegalBasis(random.nextBoolean() ? "WMO" : "WGS");
    }

    private static AddMember anyMember(Random random, String name, LocalDate day) {
        var born = random.nextBoolean() ? LocalDate.of(1990, 5, 1) : LocalDate.of(2010, 1, 20);
        var person = new Person(new Bsn("999900006"), new Label(name), born);
        var lastDay = random.nextInt(4) == 0 ? day.plusDays(random.nextInt(30)) : null;
        return new AddMember(ID, anyId(random), Personal.of(ID, person), "key of " + name, day, lastDay);
    }

    private static MemberCommand anyPutRight(Random random, String name) {
        if (random.nextInt(3) == 0) {
            return new TakeMemberBack(ID, anyId(random));
        }
        var born = random.nextBoolean() ? LocalDate.of(1991, 5, 1) : FIRST_DAY.plusDays(20);
        var person = new Person(new Bsn("999900018"), new Label(name), born);
        return new CorrectPerson(ID, anyId(random), Personal.of(ID, person), "other key of " + name);
    }

    private static RecordRequest anyRequest(Random random, String name, LocalDate day) {
        var laws = random.nextBoolean()
                ? Set.of(new LegalBasis("WMO"))
                : Set.of(new LegalBasis("WMO"), new LegalBasis("WGS"));
        return new RecordRequest(
                ID,
                anyId(random),
                Personal.of(ID, new Words(name + " vraagt")),
                laws,
                day,
                any(random, Channel.values()));
    }

    /** Directors bring a team along. */
    private static AssignDirector anyAssignment(Random random, LocalDate day) {
        var team = anyTeam(random);
        return new AssignDirector(ID, anyProfessional(random), team, day, anyAssigning(random, day), true, team);
    }

    private static DirectionCommand anyAnswerToAssignment(Random random, String name, LocalDate day) {
        return random.nextBoolean()
                ? new AcceptDirection(ID, anyProfessional(random), day)
                : new DeclineDirection(
                        ID, anyProfessional(random), day, Personal.of(ID, new Words(name + " is familie")));
    }

    private static SafetyCommand anySafety(Random random, String name, LocalDate day) {
        var reason = Personal.of(ID, new Words(name + " wordt bedreigd"));
        return random.nextBoolean() ? new SetSafetyFlag(ID, day, reason) : new LiftSafetyFlag(ID, day, reason);
    }

    private static Assigning anyAssigning(Random random, LocalDate day) {
        return new Assigning(anyProfessional(random), day);
    }

    private static TransferDirector anyTransfer(Random random, String name, LocalDate day) {
        var team = anyTeam(random);
        return new TransferDirector(
                ID,
                anyProfessional(random),
                anyProfessional(random),
                team,
                day.plusDays(random.nextBoolean() ? 0 : random.nextInt(20)),
                Personal.of(ID, new Words("op verzoek van " + name)),
                anyAssigning(random, day),
                true,
                team);
    }

    static UUID anyId(Random random) {
        return new UUID(0, random.nextInt(3));
    }

    private static ProfessionalId anyProfessional(Random random) {
        return new ProfessionalId("professional-" + random.nextInt(3));
    }

    private static Team anyTeam(Random random) {
        return new Team(random.nextBoolean() ? "noord" : "zuid");
    }

    static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
