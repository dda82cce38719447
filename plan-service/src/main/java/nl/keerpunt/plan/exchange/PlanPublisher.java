package nl.keerpunt.plan.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.plan.PersonalBudgetDecidedV1;
import nl.keerpunt.contract.plan.PlanActivatedV1;
import nl.keerpunt.contract.plan.PlanChangedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.contract.plan.SupportLineDecidedV1;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.plan.content.BoughtSupport;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.OfCause;
import nl.keerpunt.plan.plan.OfGoal;
import nl.keerpunt.plan.plan.OfSurroundings;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the others hear of a plan: that it is active or closed, and which line asks a provider for an arrangement. */
@Component
class PlanPublisher implements Publication<PlanEvent> {

    @Override
    public Class<PlanEvent> vocabulary() {
        return PlanEvent.class;
    }

    @Override
    public Optional<ContractMessage> toContract(PlanEvent event) {
        return switch (event) {
            case PlanActivated activated ->
                Optional.of(new PlanActivatedV1(
                        activated.plan().municipality(),
                        activated.household(),
                        activated.plan(),
                        activated.version(),
                        activated.director(),
                        activated.on()));
            case PlanClosed closed -> Optional.of(closed(closed.plan(), closed.on()));
            case PlanEnded ended ->
                ended.wasActive() ? Optional.of(closed(ended.plan(), ended.on())) : Optional.empty();
            case SupportLineDecided decided ->
                Optional.ofNullable(decided.arrangement()).map(arrangement -> asked(decided, arrangement));
            case PlanDrafted _,
                    PurposeRephrased _,
                    OfGoal _,
                    GoalScored _,
                    ScoreTakenBack _,
                    OfCause _,
                    SupportLineProposed _,
                    SupportLineChanged _,
                    SupportLineDropped _,
                    OfSurroundings _,
                    VersionAgreed _,
                    AgreementsWeighed _,
                    FollowUpRecorded _,
                    FollowUpTakenBack _,
                    NoteTaken _,
                    PlanReopened _ -> Optional.empty(); // Between the household and its professionals.
            case DirectorRecorded _,
                    DyingOutRecorded _,
                    CommitmentRecorded _,
                    SupportLineArranged _,
                    SupportLineRefused _,
                    SupportLineCovered _,
                    SupportLineNotCovered _ -> Optional.empty(); // Heard from others, who know it already.
        };
    }

    /** What stays between the household and its professionals tells that the record changed, and of a line its law. */
    @Override
    public Optional<ContractMessage> toContract(Recorded<? extends PlanEvent> recorded) {
        return toContract(recorded.fact()).or(() -> changed(recorded.fact(), recorded.recordedAt()));
    }

    private static Optional<ContractMessage> changed(PlanEvent event, Instant at) {
        return switch (event) {
            case SupportLineProposed proposed ->
                changed(event, at, proposed.line(), proposed.content().legalBasis());
            case SupportLineChanged changed ->
                changed(event, at, changed.line(), changed.content().legalBasis());
            case SupportLineDropped dropped -> changed(event, at, dropped.line(), null);
            case PlanDrafted _,
                    PurposeRephrased _,
                    OfGoal _,
                    GoalScored _,
                    ScoreTakenBack _,
                    OfCause _,
                    OfSurroundings _,
                    VersionAgreed _,
                    AgreementsWeighed _,
                    FollowUpRecorded _,
                    FollowUpTakenBack _,
                    NoteTaken _,
                    PlanReopened _,
                    SupportLineDecided _ -> changed(event, at, null, null);
            case PlanActivated _,
                    PlanClosed _,
                    PlanEnded _,
                    DirectorRecorded _,
                    DyingOutRecorded _,
                    CommitmentRecorded _,
                    SupportLineArranged _,
                    SupportLineRefused _,
                    SupportLineCovered _,
                    SupportLineNotCovered _ -> Optional.empty();
        };
    }

    private static Optional<ContractMessage> changed(
            PlanEvent event, Instant at, @Nullable UUID line, @Nullable LegalBasis law) {
        var on = LocalDate.ofInstant(at, DutchCalendar.ZONE);
        return Optional.of(new PlanChangedV1(event.plan().municipality(), event.household(), on, line, law));
    }

    private static ContractMessage closed(PlanId plan, LocalDate on) {
        return new PlanClosedV1(plan.municipality(), plan.household(), plan, on);
    }

    private static ContractMessage asked(SupportLineDecided decided, ArrangementId arrangement) {
        var line = decided.content();
        var bought = line.personalBudget();
        if (bought != null) {
            return bought(decided, arrangement, bought);
        }
        return new SupportLineDecidedV1(
                decided.plan().municipality(),
                decided.household(),
                decided.plan(),
                decided.line(),
                arrangement,
                known(line.provider()),
                known(line.product()).value(),
                line.volume(),
                known(line.frequency()).name(),
                line.period().from(),
                line.period().until(),
                known(line.legalBasis()),
                line.objective(),
                decided.by(),
                decided.mandate(),
                decided.on(),
                decided.byLaw() == null ? null : decided.byLaw().ground());
    }

    private static ContractMessage bought(SupportLineDecided decided, ArrangementId arrangement, BoughtSupport bought) {
        var line = decided.content();
        return new PersonalBudgetDecidedV1(
                decided.plan().municipality(),
                decided.household(),
                decided.plan(),
                decided.line(),
                arrangement,
                bought.holder(),
                bought.representative(),
                carer(line.carriedBy()).name(),
                known(line.product()).value(),
                bought.unit().name(),
                bought.tariff(),
                line.volume(),
                known(line.frequency()).name(),
                line.period().from(),
                line.period().until(),
                line.law(),
                bought.taskField(),
                line.objective(),
                List.copyOf(bought.conditions()),
                decided.by(),
                decided.on(),
                decided.mandate(),
                decided.byLaw() == null ? null : decided.byLaw().ground());
    }

    private static CarerKind carer(CarriedBy carriedBy) {
        return switch (carriedBy) {
            case NETWORK -> CarerKind.OWN_NETWORK;
            case PROFESSIONAL -> CarerKind.PROFESSIONAL;
            case PROVIDER, HOUSEHOLD -> throw new IllegalStateException("nobody buys from " + carriedBy);
        };
    }

    private static <T> T known(@Nullable T term) {
        return Objects.requireNonNull(term, "a line carried by a provider was proposed with its terms");
    }
}
