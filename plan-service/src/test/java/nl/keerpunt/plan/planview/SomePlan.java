package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;

/** A plan with one goal and one line, for whatever is made of a plan as it is shown. */
public final class SomePlan {

    public static final HouseholdId HOUSEHOLD = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    public static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    public static final ProfessionalId NOOR = new ProfessionalId("noor");
    public static final UUID LINE = new UUID(0, 2);
    public static final UUID GOAL = new UUID(0, 3);
    public static final Personal<Words> WORDS = words("Een secret.");
    public static final PlanEvent drafted =
            new PlanDrafted(PLAN, words("Rust in huis."), new Team("north"), parse("2026-01-10"));
    public static final PlanEvent goal = new GoalAdded(
            PLAN,
            GOAL,
            words("Elke avond huiswerk."),
            Set.of(Objective.CHILDREN, Objective.HOME),
            Personal.of(
                    HOUSEHOLD,
                    new GoalScale(
                            new Words("nooit"),
                            new Words("soms"),
                            new Words("elke avond"),
                            new Words("ook in het weekend"),
                            new Words("uit zichzelf"))),
            -2,
            Set.of());
    public static final PlanEvent proposed = new SupportLineProposed(PLAN, LINE, line("2026-07-31"));
    public static final PlanEvent agreed = agreed(1);
    public static final PlanEvent active = new PlanActivated(PLAN, 1, NOOR, parse("2026-01-21"), null, null);
    public static final PlanEvent directed = new DirectorRecorded(PLAN, NOOR, parse("2026-01-05"));
    public static final PlanEvent decided = new SupportLineDecided(
            PLAN, LINE, NOOR, parse("2026-01-25"), new UUID(0, 4), arrangement(), line("2026-07-31"), 1, null);

    private SomePlan() {}

    public static PlanEvent[] running(PlanEvent... further) {
        return Stream.concat(Stream.of(drafted, directed, goal, proposed, agreed, active, decided), Stream.of(further))
                .toArray(PlanEvent[]::new);
    }

    public static PlanEvent agreed(int version) {
        return new VersionAgreed(
                PLAN,
                version,
                words("Zo willen wij het."),
                parse("2026-01-20"),
                words("Rust in huis."),
                List.of(GOAL),
                List.of(LINE),
                null,
                null);
    }

    public static PlanEvent changed(String until) {
        return new SupportLineChanged(PLAN, LINE, line(until));
    }

    public static PlanEvent arranged(String verb) {
        return new SupportLineArranged(
                PLAN, LINE, arrangement(), 1, Money.euro(800), new Label(verb), parse("2026-02-01"));
    }

    public static PlanView shown(LocalDate day, PlanEvent... events) {
        return PlanFold.view(history(events), new AsOf(day, null)).orElseThrow();
    }

    public static PlanHistory history(PlanEvent... events) {
        var recorded = new ArrayList<Recorded<PlanEvent>>();
        for (var event : events) {
            recorded.add(
                    new Recorded<>(event, "name", recorded.size(), recorded.size() + 1, Instant.EPOCH, "noor", "id"));
        }
        return new PlanHistory(recorded);
    }

    private static ArrangementId arrangement() {
        return new ArrangementId(HOUSEHOLD.municipality(), new UUID(0, 5));
    }

    private static SupportLine line(String until) {
        return new SupportLine(
                CarriedBy.PROVIDER,
                words("Hulp bij huiswerk."),
                new AgbCode("01234567"),
                new Label("45A48"),
                10,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse(until)),
                new LegalBasis("JEUGDWET"),
                new Amount(80_000),
                Set.of(GOAL),
                Set.of(),
                Objective.CHILDREN,
                null,
                null);
    }

    private static Personal<Words> words(String said) {
        return Personal.of(HOUSEHOLD, new Words(said));
    }
}
