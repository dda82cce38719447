package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static nl.keerpunt.testing.Eventually.eventually;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdDiedOutV1;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.contract.household.WhoMayAgreeV1;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.ArrangementRefusedV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.voice.VoicesEvent;
import nl.keerpunt.plan.voice.VoicesEvent.WhoMayAgreeHeardOf;
import nl.keerpunt.plan.voice.VoicesId;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.stored.Histories;
import org.jspecify.annotations.Nullable;

/** What household, provider and budget tell of a household's plan. */
interface OthersTell {

    MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");

    /** Of these days household-service has told who may agree: nobody lives there. */
    List<String> DAYS_OF_AGREEING = List.of("2026-01-20", "2026-01-21", "2026-02-20", "2026-09-16");

    PlanStory story();

    UUID line();

    HouseholdId householdId();

    ArrangementId arrangement();

    /** Household-service registers it, at a team. */
    default PlanStory registered(String team) {
        PlanStory.service(); // It makes the topics that it hears.
        Neighbours.tell(new HouseholdRegisteredV1(MUNICIPALITY, householdId(), team, null));
        eventually(() -> PlanStory.service().context().getBean(Standings.class).of(householdId()), Optional::isPresent);
        DAYS_OF_AGREEING.forEach(
                day -> mayAgree(new WhoMayAgreeV1(MUNICIPALITY, householdId(), parse(day), List.of(), List.of())));
        return story();
    }

    /** Household-service tells who may agree on a day. */
    default void mayAgree(WhoMayAgreeV1 told) {
        Neighbours.tell(told);
        eventually(
                () -> PlanStory.service()
                        .context()
                        .getBean(Histories.class)
                        .of(new VoicesId(householdId()), VoicesEvent.class),
                history -> history.stream()
                        .anyMatch(recorded -> recorded.fact() instanceof WhoMayAgreeHeardOf heard
                                && heard.told().on().equals(told.on())
                                && heard.told().forThemselves().equals(told.forThemselves())));
    }

    /** Household-service tells when the last of it died; null when that is not so after all. */
    default void diedOut(@Nullable LocalDate on) {
        Neighbours.tell(new HouseholdDiedOutV1(MUNICIPALITY, householdId(), on));
    }

    /** Household-service tells on which day it ends. */
    default void ending(LocalDate on) {
        Neighbours.tell(new HouseholdEndingV1(MUNICIPALITY, householdId(), on));
    }

    /** Household-service tells that its key is gone. */
    default void erased() {
        Neighbours.tell(new HouseholdErasedV1(MUNICIPALITY, householdId()));
        eventually(
                () -> PlanStory.service().context().getBean(Standings.class).of(householdId()),
                standing -> standing.filter(Standing::erased).isPresent());
    }

    /** Money that was committed outside the plan, or on another decision than that of the line. */
    default ArrangementId committed(@Nullable UUID mandate, @Nullable LawfulGround ground) {
        var arrangement = new ArrangementId(MUNICIPALITY, UUID.randomUUID());
        Neighbours.tell(new ArrangementCommittedV1(
                MUNICIPALITY,
                householdId(),
                arrangement,
                new AgbCode("01234567"),
                null,
                null,
                new LegalBasis("JEUGDWET"),
                new TaskField("6.72"),
                Objective.CHILDREN,
                "agree",
                1,
                parse("2026-02-01"),
                List.of(new MonthAmount(YearMonth.of(2026, 2), Money.euro(500))),
                null,
                new ProfessionalId("sam"),
                parse("2026-04-15"),
                mandate,
                ground));
        eventually(
                () -> PlanStory.service()
                        .context()
                        .getBean(Histories.class)
                        .of(PlanId.of(householdId()), PlanEvent.class),
                history -> history.stream()
                        .anyMatch(recorded -> recorded.fact() instanceof CommitmentRecorded committed
                                && committed.arrangement().equals(arrangement)));
        return arrangement;
    }

    default PlanStory directed() {
        PlanStory.service(); // It makes the topics that it hears.
        Neighbours.tell(new DirectorAssignedV1(
                MUNICIPALITY, householdId(), new ProfessionalId("noor"), "north", parse("2026-01-05"), null));
        eventually(
                () -> PlanStory.noor().get(story().path() + "/history").text(),
                history -> history.contains("director-recorded"));
        return story();
    }

    default PlanStory arranged(int version) {
        return arranged(
                version,
                List.of(
                        new MonthAmount(YearMonth.of(2026, 2), Money.euro(500)),
                        new MonthAmount(YearMonth.of(2026, 3), Money.euro(300))));
    }

    default PlanStory arranged(int version, List<MonthAmount> months) {
        Neighbours.tell(new ArrangementCommittedV1(
                MUNICIPALITY,
                householdId(),
                arrangement(),
                new AgbCode("01234567"),
                PlanId.of(householdId()),
                line(),
                new LegalBasis("JEUGDWET"),
                new TaskField("6.72"),
                Objective.CHILDREN,
                "agreed",
                version,
                parse("2026-02-01"),
                months,
                null,
                null,
                null,
                null,
                null));
        return story();
    }

    default void refusedByProvider() {
        refusedByProvider("NOT_OFFERED", null);
    }

    default void refusedByProvider(String reason, @Nullable List<ProfessionalId> mayDecide) {
        Neighbours.tell(new ArrangementRefusedV1(
                MUNICIPALITY, householdId(), arrangement(), PlanId.of(householdId()), line(), reason, mayDecide));
    }

    default void covered(int version) {
        Neighbours.tell(new ReservationMadeV1(
                MUNICIPALITY, householdId(), arrangement(), version, 2026, Money.euro(800), null));
    }

    default void notCovered(int version) {
        Neighbours.tell(new ReservationRefusedV1(
                MUNICIPALITY, householdId(), arrangement(), version, 2026, "NOT_ENOUGH_LEFT", Money.euro(90)));
    }
}
