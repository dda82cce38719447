package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static nl.keerpunt.plan.planlife.OwnRoom.byLaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.CauseContent;
import nl.keerpunt.plan.content.Condition;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.Referral;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import org.jspecify.annotations.Nullable;

/** Commands drawn at random: well formed, and often refused. */
final class AnyCommand {

    private AnyCommand() {}

    static PlanCommand anyCommand(Random random) {
        return switch (random.nextInt(29)) {
            case 0 -> draft(random);
            case 1 -> rephrase(random);
            case 2 -> goal(random);
            case 3 -> new NameCause(PLAN, cause(random), causeContent(random));
            case 4 -> new LinkCauses(PLAN, cause(random), cause(random));
            case 5 -> propose(random);
            case 6 -> new ChangeSupportLine(PLAN, line(random), content(random));
            case 7 -> new DropSupportLine(PLAN, line(random), words(random));
            case 8 -> agree(random);
            case 9 -> activate(random);
            case 10 -> decide(random);
            case 11 -> score(random);
            case 12 -> close(random);
            case 13 -> followUp(random);
            case 14 -> reopen(random);
            case 15 -> note(random);
            case 16 -> new ChangeGoal(PLAN, goalId(random), goalContent(random));
            case 17 -> new WithdrawGoal(PLAN, goalId(random), words(random));
            case 18 -> new ChangeCause(PLAN, cause(random), causeContent(random));
            case 19 -> new WithdrawCause(PLAN, cause(random), words(random));
            case 20 -> new UnlinkCauses(PLAN, cause(random), cause(random));
            case 21 -> scoreBack(random);
            case 22 -> followUpBack(random);
            case 23 -> condition(random);
            case 24 -> new MeetCondition(PLAN, conditionId(random), day(random));
            case 25 -> new DropCondition(PLAN, conditionId(random), words(random));
            case 26 -> review(random);
            case 27 -> new RecordCapacity(PLAN, new Load(random.nextInt(4), 60), day(random));
            default -> anyMessage(random);
        };
    }

    static PlanCommand anyMessage(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> director(random);
            case 2, 3 -> commitment(random);
            case 4 -> new RecordDyingOut(PLAN, maybe(random, day(random).plusDays(10)));
            case 5 -> weigh(random);
            default -> message(random, line(random), arrangement(random));
        };
    }

    static PlanCommand note(Random random) {
        return random.nextInt(3) == 0
                ? note(random, line(random), null)
                : note(random, arrangement(random).uuid(), 1 + random.nextInt(3));
    }

    static PlanCommand note(Random random, UUID subject, @Nullable Integer version) {
        var by = new ProfessionalId("noor" + random.nextInt(3));
        return new TakeNote(PLAN, subject, version, by, random.nextBoolean(), day(random), today(random));
    }

    static PlanCommand commitment(Random random) {
        var byMandate = random.nextBoolean();
        return new RecordCommitment(
                PLAN,
                arrangement(random),
                1 + random.nextInt(3),
                YOUTH,
                DIRECTOR,
                day(random),
                byMandate ? mandate.uuid() : null,
                byMandate ? null : LawfulGround.YOUTH_DOCTOR);
    }

    static PlanCommand message(Random random, UUID line, ArrangementId arrangement) {
        var version = 1 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> new RecordArranged(PLAN, line, arrangement, version, Money.euro(10), verb(random), day(random));
            case 1 ->
                new RecordLineRefused(
                        PLAN, line, arrangement, new Label("NOT_OFFERED"), maybe(random, List.of(COLLEAGUE)));
            case 2 -> new RecordCovered(PLAN, arrangement, version, null);
            default ->
                new RecordNotCovered(PLAN, arrangement, version, new Label("NOT_ENOUGH_LEFT"), Money.euro(1), 2026);
        };
    }

    static Label verb(Random random) {
        return new Label(
                switch (random.nextInt(5)) {
                    case 0 -> "withdrawn";
                    case 1 -> "cover-asked-again";
                    case 2 -> "stopped";
                    default -> "changed";
                });
    }

    static PlanCommand draft(Random random) {
        return new DraftPlan(PLAN, maybe(random, words(random)), new Team("north"), day(random));
    }

    static PlanCommand rephrase(Random random) {
        return new RephrasePurpose(PLAN, words(random));
    }

    static PlanCommand goal(Random random) {
        return new AddGoal(PLAN, goalId(random), goalContent(random));
    }

    static GoalContent goalContent(Random random) {
        var objectives = random.nextInt(8) == 0 ? Set.<Objective>of() : Set.of(Objective.HOME, Objective.INCOME);
        var causes = random.nextInt(8) == 0 ? Set.of(cause(random)) : Set.<UUID>of();
        return new GoalContent(words(random), objectives, SCALE, -random.nextInt(2), causes);
    }

    static CauseContent causeContent(Random random) {
        return new CauseContent(words(random), random.nextBoolean() ? Objective.HOME : Objective.FINANCES);
    }

    static UUID goalId(Random random) {
        return uuid(10 + random.nextInt(3));
    }

    static UUID cause(Random random) {
        return uuid(20 + random.nextInt(3));
    }

    static PlanCommand condition(Random random) {
        return new SetCondition(
                PLAN, conditionId(random), new Condition(line(random), words(random), words(random), day(random)));
    }

    static UUID conditionId(Random random) {
        return uuid(60 + random.nextInt(2));
    }

    static PlanCommand review(Random random) {
        return new ReviewSupportLine(PLAN, line(random), day(random), words(random), maybe(random, today(random)));
    }

    static PlanCommand propose(Random random) {
        return new ProposeSupportLine(PLAN, line(random), content(random));
    }

    static PlanCommand agree(Random random) {
        var day = day(random);
        var heard = random.nextBoolean() ? adults(day) : withKai(day);
        return new AgreeVersion(PLAN, words(random), day, agreements(random, day), List.of(heard));
    }

    static PlanCommand weigh(Random random) {
        var day = day(random);
        return new WeighAgreements(PLAN, List.of(random.nextBoolean() ? adults(day) : withKai(day)));
    }

    private static List<LineAgreement> agreements(Random random, LocalDate day) {
        if (random.nextBoolean()) {
            return List.of();
        }
        var answers = List.of(
                new LineAgreement.Answered(random.nextInt(8) == 0 ? STRANGER : ANNE, true, day),
                new LineAgreement.Answered(random.nextInt(8) == 0 ? ANNE : BRAM, random.nextInt(3) > 0, day));
        var without = random.nextInt(4) == 0 ? WayOut.SERIOUS_HARM : null;
        return List.of(new LineAgreement(line(random), KAI, random.nextInt(4) == 0, answers, without));
    }

    static PlanCommand activate(Random random) {
        var review = maybe(random, day(random));
        return new ActivatePlan(PLAN, day(random), random.nextInt(4) == 0 ? words(random) : null, review);
    }

    static PlanCommand decide(Random random) {
        var by = random.nextInt(4) == 0 ? COLLEAGUE : DIRECTOR;
        return new DecideSupportLine(
                PLAN,
                line(random),
                by,
                day(random),
                arrangement(random),
                List.of(random.nextInt(4) == 0 ? new Held(mandate.until(day(random)), 2) : new Held(mandate, 1)),
                List.of(COLLEAGUE),
                maybe(random, Money.euro(random.nextInt(1_000))),
                random.nextInt(8) == 0 ? byLaw(LawfulGround.COURT_ORDER) : null,
                today(random));
    }

    static PlanCommand score(Random random) {
        return new ScoreGoal(PLAN, goalId(random), random.nextInt(5) - 2, day(random), words(random));
    }

    static PlanCommand scoreBack(Random random) {
        return new TakeScoreBack(PLAN, goalId(random), day(random), words(random));
    }

    static PlanCommand followUpBack(Random random) {
        return new TakeFollowUpBack(PLAN, day(random), words(random));
    }

    static PlanCommand close(Random random) {
        return new ClosePlan(PLAN, day(random));
    }

    static PlanCommand followUp(Random random) {
        return new RecordFollowUp(PLAN, day(random), random.nextBoolean(), words(random));
    }

    static PlanCommand reopen(Random random) {
        return new ReopenPlan(PLAN, words(random), day(random));
    }

    static PlanCommand director(Random random) {
        return new RecordDirector(PLAN, new ProfessionalId("noor" + random.nextInt(3)), day(random));
    }

    static SupportLine content(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> byNetwork(CarriedBy.HOUSEHOLD, null, euros(0));
            case 1 -> byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(random.nextInt(1_000)));
            default -> byProvider(random.nextInt(10), euros(random.nextInt(1_000)), thoughts(random));
        };
    }

    private static Considerations thoughts(Random random) {
        var after = random.nextInt(4) == 0 ? Set.of(line(random)) : Set.<UUID>of();
        return new Considerations(
                null,
                words(random),
                null,
                null,
                random.nextInt(8) == 0 ? null : Referral.EXPERTISE,
                Set.of(),
                after,
                maybe(random, new Load(1, 60)),
                maybe(random, day(random).plusMonths(3)));
    }

    static UUID line(Random random) {
        return uuid(30 + random.nextInt(2));
    }

    static ArrangementId arrangement(Random random) {
        return new ArrangementId(MUNICIPALITY, uuid(40 + random.nextInt(6)));
    }

    static LocalDate day(Random random) {
        return parse("2026-01-01").plusDays(random.nextInt(40));
    }

    static LocalDate today(Random random) {
        return day(random).plusDays(20);
    }

    static Personal<Words> words(Random random) {
        return said("words " + random.nextInt(2));
    }

    static <T> @Nullable T maybe(Random random, T value) {
        return random.nextBoolean() ? value : null;
    }

    static PlanCommand oneOf(Random random, List<PlanCommand> commands) {
        return commands.get(random.nextInt(commands.size()));
    }
}
