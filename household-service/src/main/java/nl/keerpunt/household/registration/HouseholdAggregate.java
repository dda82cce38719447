package nl.keerpunt.household.registration;

import nl.keerpunt.household.registration.HouseholdCommand.AddMember;
import nl.keerpunt.household.registration.HouseholdCommand.AnswerRequest;
import nl.keerpunt.household.registration.HouseholdCommand.AssignDirector;
import nl.keerpunt.household.registration.HouseholdCommand.CorrectMoveOut;
import nl.keerpunt.household.registration.HouseholdCommand.EraseAgain;
import nl.keerpunt.household.registration.HouseholdCommand.EraseHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.EraseLawRecord;
import nl.keerpunt.household.registration.HouseholdCommand.GrantErasure;
import nl.keerpunt.household.registration.HouseholdCommand.HandDirectionOver;
import nl.keerpunt.household.registration.HouseholdCommand.HearPlanChange;
import nl.keerpunt.household.registration.HouseholdCommand.HearQuiet;
import nl.keerpunt.household.registration.HouseholdCommand.HearSupport;
import nl.keerpunt.household.registration.HouseholdCommand.LiftHold;
import nl.keerpunt.household.registration.HouseholdCommand.MoveMemberOut;
import nl.keerpunt.household.registration.HouseholdCommand.PlaceHold;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanActive;
import nl.keerpunt.household.registration.HouseholdCommand.RecordPlanClosed;
import nl.keerpunt.household.registration.HouseholdCommand.RecordRequest;
import nl.keerpunt.household.registration.HouseholdCommand.RefuseErasure;
import nl.keerpunt.household.registration.HouseholdCommand.RegisterHousehold;
import nl.keerpunt.household.registration.HouseholdCommand.RequestErasure;
import nl.keerpunt.household.registration.HouseholdCommand.TransferDirector;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.store.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a household: load, decide, apply. The rules live in {@link Household}. */
@Aggregate(type = "Household", cache = "recentAggregates")
class HouseholdAggregate {

    @AggregateIdentifier
    private @Nullable HouseholdId id;

    private Household current = new Household.Unregistered();

    HouseholdAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterHousehold command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddMember command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MoveMemberOut command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectMoveOut command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordRequest command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnswerRequest command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AssignDirector command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TransferDirector command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HandDirectionOver command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordPlanActive command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordPlanClosed command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EraseHousehold command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EraseAgain command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EraseLawRecord command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HearQuiet command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HearSupport command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HearPlanChange command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlaceHold command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LiftHold command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestErasure command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GrantErasure command, Alongside alongside) {
        decide(command, alongside);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefuseErasure command, Alongside alongside) {
        decide(command, alongside);
    }

    private void decide(HouseholdCommand command, Alongside alongside) {
        Decision.apply(() -> alongside.with(Household.decide(command, current)));
    }

    @EventSourcingHandler
    void on(HouseholdEvent event) {
        id = event.household();
        current = Household.evolve(current, event);
    }
}
