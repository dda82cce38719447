package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Anna.DECIDES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Version.Cover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.Hired;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** Random lives of one arrangement: anything anybody may ask of it, at any moment. */
public record AnyLife(ArrangementId arrangement, HouseholdId household) {

    static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    static final ArrangementId ID = new ArrangementId(MUNICIPALITY, new UUID(0, 1));
    static final HouseholdId HOUSEHOLD = new HouseholdId(MUNICIPALITY, new UUID(0, 2));
    static final Personal<String> REASON = Personal.of(HOUSEHOLD, "The children sleep better.");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final AnyLife ONE = new AnyLife(ID, HOUSEHOLD);

    /** Lives fifty steps and shows each event with the state it met. */
    static void live(long seed, BiConsumer<Arrangement, ArrangementEvent> law) {
        var random = new Random(seed);
        Arrangement current = new Arrangement.Unknown();
        for (var step = 0; step < 50; step++) {
            for (var event : decided(next(random, current), current)) {
                law.accept(current, event);
                current = Arrangement.evolve(current, event);
            }
        }
    }

    /** Left to chance few lives are ever covered, and none that started is paused and resumed. */
    static ArrangementCommand next(Random random, Arrangement current) {
        return current instanceof Agreed agreed ? onwards(random, agreed) : anyCommand(random);
    }

    private static ArrangementCommand onwards(Random random, Agreed agreed) {
        var status = agreed.course().status();
        var version = agreed.versions().current();
        if (status == Status.AGREED && version.cover() == Cover.AWAITED && random.nextInt(4) == 0) {
            return new RecordCover(ID, version.question(), null);
        }
        if (status == Status.AGREED && version.cover() == Cover.COVERED && random.nextBoolean()) {
            var start = agreed.versions().timeline().firstDay().plusDays(random.nextInt(20));
            return new StartArrangement(ID, start);
        }
        return status == Status.PAUSED && random.nextBoolean()
                ? new ResumeArrangement(ID, anyDay(random))
                : anyCommand(random);
    }

    static List<ArrangementEvent> decided(ArrangementCommand command, Arrangement current) {
        try {
            return Arrangement.decide(command, current);
        } catch (Refusal _) {
            return List.of();
        }
    }

    static Arrangement replayed(List<ArrangementEvent> history) {
        Arrangement state = new Arrangement.Unknown();
        for (var event : history) {
            state = Arrangement.evolve(state, event);
        }
        return state;
    }

    static ArrangementCommand anyCommand(Random random) {
        return ONE.command(random);
    }

    public ArrangementCommand command(Random random) {
        var reason = Personal.of(household, "The children sleep better.");
        return switch (random.nextInt(20)) {
            case 0, 1 -> anyAgreement(random);
            case 2, 3 -> anyChange(random, reason);
            case 4 -> new ProposeChange(arrangement, anyProposal(random), anyExtent(random), reason);
            case 5 -> new AcceptProposal(arrangement, anyProposal(random), anyOffer(random), DECIDES);
            case 6 ->
                new AcceptProposalInPart(
                        arrangement, anyProposal(random), anyExtent(random), anyOffer(random), DECIDES, reason);
            case 7 -> new DeclineProposal(arrangement, anyProposal(random), reason);
            case 8, 9, 10 ->
                new RestoreArrangement(arrangement, 1 + random.nextInt(5), anyDay(random), DECIDES, reason);
            case 11, 12 -> new StartArrangement(arrangement, anyDay(random));
            case 13 -> new PauseArrangement(arrangement, anyDay(random), reason);
            case 14 -> new ResumeArrangement(arrangement, anyDay(random));
            case 15 -> new StopArrangement(arrangement, anyDay(random), reason);
            case 16 ->
                random.nextInt(4) == 0 ? new WithdrawArrangement(arrangement, reason) : new AskCoverAgain(arrangement);
            case 17 -> anyEnding(random, reason);
            case 18 -> new RecordCover(arrangement, 1 + random.nextInt(8), null);
            default -> new RecordNoCover(arrangement, 1 + random.nextInt(8), "NOT_ENOUGH_LEFT", Money.euro(1), 2026);
        };
    }

    private ArrangementCommand anyEnding(Random random, Personal<String> reason) {
        return switch (random.nextInt(8)) {
            case 0 -> new EndArrangement(arrangement, anyDay(random));
            case 1 -> new EndByDeath(arrangement, anyDay(random));
            case 2, 3 -> new TakeDeathBack(arrangement, household);
            default -> new EvaluateArrangement(arrangement, anyDay(random), reason, random.nextInt(7));
        };
    }

    private ArrangementCommand anyChange(Random random, Personal<String> reason) {
        return random.nextInt(4) == 0
                ? new ChangeCarer(arrangement, anyExtent(random), anyHired(random), DECIDES, reason)
                : new ChangeArrangement(arrangement, anyExtent(random), anyOffer(random), DECIDES, reason);
    }

    private ArrangementCommand anyAgreement(Random random) {
        return random.nextInt(6) == 0 ? anyBudget(random) : anyAgreementInKind(random);
    }

    private ArrangementCommand anyBudget(Random random) {
        var budget = anyPersonalBudget(random);
        return random.nextInt(4) == 0 ? new AgreeBudgetLine(PlanId.of(household), new UUID(0, 9), budget) : budget;
    }

    /** Now and then without a condition, under a law that knows none, or for nothing. */
    private AgreePersonalBudget anyPersonalBudget(Random random) {
        var hired = anyHired(random);
        return new AgreePersonalBudget(
                arrangement,
                household,
                null,
                new PersonalBudget(new UUID(0, 10), null),
                hired.carer(),
                new Findings(
                        Arrays.stream(BudgetCondition.values())
                                .filter(_ -> random.nextInt(10) > 0)
                                .map(condition -> new Findings.Met(condition, null))
                                .toList(),
                        null),
                anyExtent(random),
                new Offer(
                        "02A05",
                        new LegalBasis(random.nextInt(10) == 0 ? "WGS" : "WMO"),
                        new TaskField("6.71"),
                        ProductUnit.HOUR,
                        BrokenMonth.BY_DAYS,
                        hired.tariff()),
                DECIDES);
    }

    private Hired anyHired(Random random) {
        var name = Personal.of(household, "Carer " + random.nextInt(3));
        var cents = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(10_000);
        return new Hired(new Carer(CarerKind.values()[random.nextInt(2)], name), new Money(cents));
    }

    private ArrangementCommand anyAgreementInKind(Random random) {
        var provider = new AgbCode("22220001");
        return random.nextInt(10) == 0
                ? new AgreeSupportLine(
                        arrangement,
                        household,
                        provider,
                        PlanId.of(household),
                        new UUID(0, 9),
                        Objective.CHILDREN,
                        new LegalBasis("WMO"),
                        "02A05",
                        anyExtent(random),
                        anyOffer(random),
                        DECIDES)
                : new AgreeArrangement(
                        arrangement, household, provider, null, "02A05", anyExtent(random), anyOffer(random), DECIDES);
    }

    private static Extent anyExtent(Random random) {
        var from = anyDay(random);
        var frequency = Frequency.values()[random.nextInt(3)];
        return new Extent(random.nextInt(12), frequency, new Period(from, from.plusDays(random.nextInt(400))));
    }

    private static @Nullable Offer anyOffer(Random random) {
        return random.nextInt(10) == 0
                ? null
                : new Offer(
                        "02A05",
                        new LegalBasis("WMO"),
                        new TaskField("6.71"),
                        ProductUnit.HOUR,
                        BrokenMonth.values()[random.nextInt(3)],
                        new Money(1 + random.nextInt(10_000)));
    }

    private static UUID anyProposal(Random random) {
        return new UUID(1, random.nextInt(4));
    }

    public static LocalDate anyDay(Random random) {
        return FIRST.plusDays(random.nextInt(300));
    }
}
