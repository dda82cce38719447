package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.plan.planview.PlanView.CoverState;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;

/** A plan with one line, as it is shown on a day. */
final class ShownPlan {

    static final HouseholdId HOUSEHOLD = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    static final ProfessionalId NOOR = new ProfessionalId("noor");
    static final ProfessionalId SAM = new ProfessionalId("sam");
    static final UUID LINE = new UUID(0, 2);
    static final UUID GOAL = new UUID(0, 3);
    static final UUID MANDATE = new UUID(0, 4);
    static final ArrangementId ARRANGEMENT = new ArrangementId(new MunicipalityCode("0307"), new UUID(0, 5));
    static final Personal<Words> WORDS = Personal.of(HOUSEHOLD, new Words("words"));
    static final PlanEvent drafted = new PlanDrafted(PLAN, WORDS, new Team("north"), parse("2026-01-10"));
    static final PlanEvent proposed = new SupportLineProposed(PLAN, LINE, line(CarriedBy.PROVIDER));
    static final PlanEvent agreed = agreed(1, "2026-01-20");
    static final PlanEvent active = new PlanActivated(PLAN, 1, NOOR, parse("2026-01-21"), null, null);
    static final PlanEvent decided = new SupportLineDecided(
            PLAN, LINE, NOOR, parse("2026-01-25"), MANDATE, ARRANGEMENT, line(CarriedBy.PROVIDER), 1, null);
    static final PlanEvent covered = new SupportLineCovered(PLAN, LINE, ARRANGEMENT, 1, null);

    private ShownPlan() {}

    static CoverState coverState(PlanEvent... events) {
        return Objects.requireNonNull(line("2026-03-01", events).cover()).state();
    }

    static Line line(String day, PlanEvent... events) {
        return shown(day, events).lines().getFirst();
    }

    static PlanView shown(String day, PlanEvent... events) {
        return PlanFold.view(history(events), on(day)).orElseThrow();
    }

    static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), null);
    }

    static PlanHistory history(PlanEvent... events) {
        var recorded = new ArrayList<Recorded<PlanEvent>>();
        for (var event : events) {
            recorded.add(
                    new Recorded<>(event, "name", recorded.size(), recorded.size() + 1, Instant.EPOCH, "noor", "id"));
        }
        return new PlanHistory(recorded);
    }

    static PlanEvent agreed(int version, String on) {
        return new VersionAgreed(PLAN, version, WORDS, parse(on), WORDS, List.of(GOAL), List.of(LINE), null, null);
    }

    static PlanEvent covered(int version) {
        return new SupportLineCovered(PLAN, LINE, ARRANGEMENT, version, null);
    }

    static PlanEvent arranged(int version) {
        return new SupportLineArranged(
                PLAN, LINE, ARRANGEMENT, version, Money.euro(800), new Label("agreed"), parse("2026-02-01"));
    }

    static SupportLine line(CarriedBy carriedBy) {
        return new SupportLine(
                carriedBy,
                WORDS,
                carriedBy == CarriedBy.PROVIDER ? new AgbCode("01234567") : null,
                carriedBy == CarriedBy.PROVIDER ? new Label("45A48") : null,
                10,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                new LegalBasis("JEUGDWET"),
                new Amount(0),
                Set.of(GOAL),
                Set.of(),
                Objective.CHILDREN,
                null,
                null);
    }
}
