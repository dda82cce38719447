package nl.keerpunt.provider.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.ArrangementRefusedV1;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Commitment;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.authority.Authority.UnderMandate;
import nl.keerpunt.provider.authority.ByLaw;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the others what an arrangement asks of the budget, and what could not be arranged. */
@Component
class ArrangementPublisher implements Publication<ArrangementEvent> {

    @Override
    public Class<ArrangementEvent> vocabulary() {
        return ArrangementEvent.class;
    }

    @Override
    public Optional<ContractMessage> toContract(ArrangementEvent event) {
        return switch (event) {
            case ArrangementAgreed agreed -> committed(agreed, "agreed");
            case ArrangementChanged changed -> committed(changed, "changed");
            case ArrangementRestored restored -> committed(restored, "restored");
            case ArrangementStopped stopped -> committed(stopped, "stopped");
            case ArrangementWithdrawn withdrawn -> committed(withdrawn, "withdrawn");
            case ArrangementEnded ended -> committed(ended, ended.withdrawn() ? "withdrawn" : "stopped");
            case ArrangementEndedByDeath ended -> committed(ended, ended.withdrawn() ? "withdrawn" : "stopped");
            case DeathTakenBack back -> committed(back, "restored");
            case CoverAskedAgain asked -> committed(asked, "cover-asked-again");
            case ArrangementPaused paused -> committed(paused, "paused");
            case ArrangementResumed resumed -> committed(resumed, "resumed");
            case ArrangementRefused refused -> refused(refused);
            case ArrangementStarted _,
                    ArrangementEvaluated _,
                    ChangeProposed _,
                    ProposalDeclined _,
                    ArrangementCovered _,
                    ArrangementNotCovered _ -> Optional.empty(); // Nobody outside asked for these.
        };
    }

    private static Optional<ContractMessage> committed(ArrangementEvent event, String verb) {
        return Commitment.of(event).map(commitment -> committed(event, verb, commitment));
    }

    /** What others call a version is the number of the question: whoever gets a higher one has a newer one. */
    private static ContractMessage committed(ArrangementEvent event, String verb, Commitment commitment) {
        var arrangement = event.arrangement();
        var agreement = commitment.agreement();
        var authority = Optional.ofNullable(commitment.authority());
        var provider = agreement.provider();
        if (provider == null) {
            return new PersonalBudgetCommittedV1(
                    arrangement.municipality(),
                    agreement.household(),
                    arrangement,
                    agreement.plan(),
                    agreement.supportLine(),
                    agreement.legalBasis(),
                    agreement.taskField(),
                    agreement.objective(),
                    verb,
                    commitment.question(),
                    validFrom(commitment),
                    MonthAmount.of(commitment.months()),
                    lastDay(event),
                    authority.map(Authority::by).orElse(null),
                    authority.map(Authority::on).orElse(null),
                    authority.map(Authority::mandate).map(UnderMandate::mandate).orElse(null),
                    authority.map(Authority::byLaw).map(ByLaw::ground).orElse(null));
        }
        return new ArrangementCommittedV1(
                arrangement.municipality(),
                agreement.household(),
                arrangement,
                provider,
                agreement.plan(),
                agreement.supportLine(),
                agreement.legalBasis(),
                agreement.taskField(),
                agreement.objective(),
                verb,
                commitment.question(),
                validFrom(commitment),
                MonthAmount.of(commitment.months()),
                lastDay(event),
                authority.map(Authority::by).orElse(null),
                authority.map(Authority::on).orElse(null),
                authority.map(Authority::mandate).map(UnderMandate::mandate).orElse(null),
                authority.map(Authority::byLaw).map(ByLaw::ground).orElse(null));
    }

    /** What stops on the last day of all has no day after it. */
    private static LocalDate validFrom(Commitment commitment) {
        var from = commitment.appliesFrom();
        return from.isAfter(Days.LAST) ? Days.LAST : from;
    }

    private static @Nullable LocalDate lastDay(ArrangementEvent event) {
        return switch (event) {
            case ArrangementAgreed agreed -> agreed.terms().period().until();
            case ArrangementChanged changed -> changed.terms().period().until();
            case ArrangementRestored restored -> restored.terms().period().until();
            case ArrangementEvent _ -> null;
        };
    }

    private static Optional<ContractMessage> refused(ArrangementRefused refused) {
        return Optional.of(new ArrangementRefusedV1(
                refused.arrangement().municipality(),
                refused.household(),
                refused.arrangement(),
                requireNonNull(refused.plan()),
                requireNonNull(refused.supportLine()),
                refused.reason(),
                refused.mayDecide()));
    }
}
