package nl.keerpunt.provider.arrangement;

import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.platform.store.Decision;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AcceptProposal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AcceptProposalInPart;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AgreeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AskCoverAgain;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ChangeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.DeclineProposal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.EndArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.EvaluateArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.PauseArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ProposeChange;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordCover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordNoCover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RefuseArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RestoreArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ResumeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.StartArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.StopArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.WithdrawArrangement;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's view of an arrangement: load, decide, apply. The rules live in {@link Arrangement}. */
@Aggregate(type = "Arrangement", cache = "recentAggregates")
class ArrangementAggregate {

    @AggregateIdentifier
    private @Nullable ArrangementId id;

    private Arrangement current = new Arrangement.Unknown();

    ArrangementAggregate() {} // Axon creates an empty aggregate before replaying its events.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AgreeArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefuseArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeChange command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptProposal command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptProposalInPart command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclineProposal command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RestoreArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PauseArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResumeArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StopArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EvaluateArrangement command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskCoverAgain command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordCover command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordNoCover command) {
        decide(command);
    }

    private void decide(ArrangementCommand command) {
        Decision.apply(() -> Arrangement.decide(command, current));
    }

    @EventSourcingHandler
    void on(ArrangementEvent event) {
        id = event.arrangement();
        current = Arrangement.evolve(current, event);
    }
}
