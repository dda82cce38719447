package nl.keerpunt.plan.plan;

import nl.keerpunt.language.PlanId;
import nl.keerpunt.plan.plan.PlanCommand.ActivatePlan;
import nl.keerpunt.plan.plan.PlanCommand.AddGoal;
import nl.keerpunt.plan.plan.PlanCommand.AgreeVersion;
import nl.keerpunt.plan.plan.PlanCommand.ChangeSupportLine;
import nl.keerpunt.plan.plan.PlanCommand.ClosePlan;
import nl.keerpunt.plan.plan.PlanCommand.DecideSupportLine;
import nl.keerpunt.plan.plan.PlanCommand.DraftPlan;
import nl.keerpunt.plan.plan.PlanCommand.DropSupportLine;
import nl.keerpunt.plan.plan.PlanCommand.EndPlan;
import nl.keerpunt.plan.plan.PlanCommand.LinkCauses;
import nl.keerpunt.plan.plan.PlanCommand.NameCause;
import nl.keerpunt.plan.plan.PlanCommand.ProposeSupportLine;
import nl.keerpunt.plan.plan.PlanCommand.RecordArranged;
import nl.keerpunt.plan.plan.PlanCommand.RecordCommitment;
import nl.keerpunt.plan.plan.PlanCommand.RecordCovered;
import nl.keerpunt.plan.plan.PlanCommand.RecordDirector;
import nl.keerpunt.plan.plan.PlanCommand.RecordFollowUp;
import nl.keerpunt.plan.plan.PlanCommand.RecordLineRefused;
import nl.keerpunt.plan.plan.PlanCommand.RecordNotCovered;
import nl.keerpunt.plan.plan.PlanCommand.ReopenPlan;
import nl.keerpunt.plan.plan.PlanCommand.RephrasePurpose;
import nl.keerpunt.plan.plan.PlanCommand.ScoreGoal;
import nl.keerpunt.plan.plan.PlanCommand.TakeNote;
import nl.keerpunt.platform.store.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of a plan: load, decide, apply. The rules live in {@link Plan}. */
@Aggregate(type = "Plan", cache = "recentAggregates")
class PlanAggregate {

    @AggregateIdentifier
    private @Nullable PlanId id;

    private Plan current = Plan.NOTHING;

    PlanAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftPlan command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RephrasePurpose command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddGoal command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NameCause command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LinkCauses command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeSupportLine command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeSupportLine command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DropSupportLine command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AgreeVersion command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ActivatePlan command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DecideSupportLine command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScoreGoal command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClosePlan command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordFollowUp command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenPlan command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndPlan command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordDirector command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordArranged command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordLineRefused command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordCovered command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordNotCovered command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordCommitment command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeNote command) {
        decide(command);
    }

    private void decide(PlanCommand command) {
        Decision.apply(() -> Plan.decide(command, current));
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        id = event.plan();
        current = Plan.evolve(current, event);
    }
}
