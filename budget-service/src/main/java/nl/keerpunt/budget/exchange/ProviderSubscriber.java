package nl.keerpunt.budget.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Decided;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.Committed;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.platform.hearing.Heard;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears what arrangements cost; what the budget cannot bear or hold is refused by an event, which travels back. */
@Component
class ProviderSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(ArrangementCommittedV1.class, ProviderSubscriber::reserve)
                        .orElse((heard, _) -> refuse(heard)),
                Subscription.to(PersonalBudgetCommittedV1.class, ProviderSubscriber::reserve)
                        .orElse((heard, _) -> refuse(heard)));
    }

    static ReserveForArrangement reserve(ArrangementCommittedV1 committed) {
        return reserve(committed, committed.provider());
    }

    static ReserveForArrangement reserve(PersonalBudgetCommittedV1 committed) {
        return reserve(committed, null);
    }

    private static ReserveForArrangement reserve(Committed committed, @Nullable AgbCode provider) {
        var earmark = new Earmark(
                committed.household(),
                committed.arrangement(),
                provider,
                committed.legalBasis(),
                committed.taskField(),
                committed.objective(),
                committed.ground());
        return new ReserveForArrangement(
                earmark,
                committed.version(),
                committed.appliesFrom(),
                MonthAmount.byMonth(committed.months()),
                decided(committed.decidedBy(), committed.decidedOn(), committed.mandate()));
    }

    private static RefuseArrangement refuse(Heard heard) {
        var earmark = new Earmark(
                heard.the("household", HouseholdId.class),
                heard.the("arrangement", ArrangementId.class),
                heard.maybe("provider", AgbCode.class).orElse(null),
                heard.the("legalBasis", LegalBasis.class),
                heard.the("taskField", TaskField.class),
                heard.maybe("objective", Objective.class).orElse(null),
                heard.maybe("ground", LawfulGround.class).orElse(null));
        var year = LocalDate.parse(heard.the("appliesFrom", String.class)).getYear();
        return new RefuseArrangement(
                earmark,
                heard.the("version", Integer.class),
                BudgetId.nearest(heard.the("municipality", MunicipalityCode.class), year),
                decided(
                        heard.maybe("decidedBy", ProfessionalId.class).orElse(null),
                        heard.maybe("decidedOn", LocalDate.class).orElse(null),
                        heard.maybe("mandate", UUID.class).orElse(null)));
    }

    private static @Nullable Decided decided(
            @Nullable ProfessionalId by, @Nullable LocalDate on, @Nullable UUID mandate) {
        return by == null ? null : new Decided(by, on, mandate);
    }
}
