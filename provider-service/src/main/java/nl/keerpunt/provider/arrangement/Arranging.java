package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PLAN;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PROFESSIONAL;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_AGREED;
import static nl.keerpunt.provider.arrangement.Reason.CONDITIONS_MISSING;
import static nl.keerpunt.provider.arrangement.Reason.LAW_WITHOUT_PERSONAL_BUDGET;
import static nl.keerpunt.provider.arrangement.Reason.OTHER_LEGAL_BASIS;
import static nl.keerpunt.provider.arrangement.Reason.OUTSIDE_MANDATE;
import static nl.keerpunt.provider.arrangement.Reason.WAS_REFUSED;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.agreement.Versions;
import nl.keerpunt.provider.arrangement.Arrangement.Refused;
import nl.keerpunt.provider.arrangement.Arrangement.Unknown;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.authority.Decider.BoundByLaw;
import nl.keerpunt.provider.authority.Decider.Mandated;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.Hired;
import nl.keerpunt.provider.provider.Offer;
import org.jspecify.annotations.Nullable;

/** The rules of arrange: a first agreement, or a refusal that goes back to the plan. */
final class Arranging {

    private Arranging() {}

    /** At once, by a professional: a refusal is an answer. */
    static List<ArrangementEvent> agree(AgreeArrangement agree, Arrangement current) {
        return switch (current) {
            case Unknown _ -> List.of(agreed(agree));
            case Agreed arrangement when isSame(agree, arrangement) -> List.of();
            case Agreed _ -> throw new Refusal(ALREADY_AGREED);
            case Refused _ -> throw new Refusal(WAS_REFUSED);
        };
    }

    /** The same, of support that the household buys itself. */
    static List<ArrangementEvent> agree(AgreePersonalBudget agree, Arrangement current) {
        return switch (current) {
            case Unknown _ -> List.of(budgeted(agree, BY_PROFESSIONAL, null, null));
            case Agreed arrangement when isSame(agree, arrangement) -> List.of();
            case Agreed _ -> throw new Refusal(ALREADY_AGREED);
            case Refused _ -> throw new Refusal(WAS_REFUSED);
        };
    }

    /** By plan: a refusal is a fact, so that it travels back to the director. */
    static List<ArrangementEvent> agree(AgreeSupportLine agree, Arrangement current) {
        return switch (current) {
            case Unknown _ -> List.of(agreedOrRefused(agree));
            case Agreed _, Refused _ -> List.of(); // Kafka delivers at least once.
        };
    }

    /** The same, of what the household buys itself. */
    static List<ArrangementEvent> agree(AgreeBudgetLine agree, Arrangement current) {
        return switch (current) {
            case Unknown _ -> List.of(agreedOrRefused(agree));
            case Agreed _, Refused _ -> List.of();
        };
    }

    /** What a plan decided and nobody can agree on goes back to it; what was arranged or refused before stays so. */
    static List<ArrangementEvent> refuse(RefuseArrangement refuse, Arrangement current) {
        return switch (current) {
            case Unknown _ ->
                List.of(new ArrangementRefused(
                        refuse.arrangement(),
                        refuse.household(),
                        refuse.provider(),
                        refuse.plan(),
                        refuse.supportLine(),
                        refuse.product(),
                        refuse.reason(),
                        null));
            case Agreed _, Refused _ -> List.of();
        };
    }

    private static ArrangementEvent agreedOrRefused(AgreeSupportLine agree) {
        try {
            return agreed(agree);
        } catch (Refusal refusal) {
            return new ArrangementRefused(
                    agree.arrangement(),
                    agree.household(),
                    agree.provider(),
                    agree.plan(),
                    agree.supportLine(),
                    agree.product(),
                    refusal.reason().name(),
                    whoMayInstead(agree.decider(), refusal));
        }
    }

    private static ArrangementEvent agreedOrRefused(AgreeBudgetLine agree) {
        try {
            return agreed(agree);
        } catch (Refusal refusal) {
            return new ArrangementRefused(
                    agree.arrangement(),
                    agree.household(),
                    null,
                    agree.plan(),
                    agree.supportLine(),
                    agree.asked().support().product(),
                    refusal.reason().name(),
                    whoMayInstead(agree.asked().decider(), refusal));
        }
    }

    /** What is bought by plan, or why it cannot be. */
    static ArrangementAgreed agreed(AgreeBudgetLine agree) {
        return budgeted(agree.asked(), BY_PLAN, agree.plan(), agree.supportLine());
    }

    private static ArrangementAgreed agreed(AgreeArrangement agree) {
        var offer = offered(agree);
        var agreement = new Agreement(
                agree.household(),
                agree.provider(),
                null,
                null,
                agree.objective(),
                offer.legalBasis(),
                offer.taskField());
        return agreed(agree.arrangement(), BY_PROFESSIONAL, agree, agreement, offer);
    }

    /** What is agreed by plan, or why it cannot be. */
    static ArrangementAgreed agreed(AgreeSupportLine agree) {
        var offer = offered(agree);
        // A mandate is given per law: what rests on it is not paid and accounted for under another.
        if (!agree.legalBasis().equals(offer.legalBasis())) {
            throw new Refusal(OTHER_LEGAL_BASIS);
        }
        var agreement = new Agreement(
                agree.household(),
                agree.provider(),
                agree.plan(),
                agree.supportLine(),
                agree.objective(),
                offer.legalBasis(),
                offer.taskField());
        return agreed(agree.arrangement(), BY_PLAN, agree, agreement, offer);
    }

    /**
     * A law that knows no personal budget gives none, and one that does gives none without all it asks for (Wmo 2015,
     * art. 2.3.6, second paragraph; Jeugdwet, art. 8.1.1, second paragraph).
     */
    private static ArrangementAgreed budgeted(
            AgreePersonalBudget agree, Origin origin, @Nullable PlanId plan, @Nullable UUID line) {
        var support = agree.support();
        if (!BudgetCondition.isAskedBy(support.legalBasis())) {
            throw new Refusal(LAW_WITHOUT_PERSONAL_BUDGET);
        }
        if (!agree.findings().missing().isEmpty()) {
            throw new Refusal(
                    CONDITIONS_MISSING, Map.of("conditions", agree.findings().missing()));
        }
        Agreeing.refuseExcess(agree.extent());
        Agreeing.refuseNothing(support.tariff());
        var agreement = new Agreement(
                agree.household(),
                null,
                plan,
                line,
                agree.objective(),
                support.legalBasis(),
                support.taskField(),
                agree.budget());
        return first(agree.arrangement(), origin, agreement, terms(agree), agree.findings(), agree.decider());
    }

    private static Terms terms(AgreePersonalBudget agree) {
        var support = agree.support();
        return agree.extent().at(support).bought(agree.extent(), new Hired(agree.carer(), support.tariff()));
    }

    private static Offer offered(Agree agree) {
        Agreeing.refuseExcess(agree.extent());
        return Agreeing.offered(agree.product(), agree.offer());
    }

    private static ArrangementAgreed agreed(
            ArrangementId id, Origin origin, Agree agree, Agreement agreement, Offer offer) {
        return first(id, origin, agreement, agree.extent().at(offer), null, agree.decider());
    }

    private static ArrangementAgreed first(
            ArrangementId id,
            Origin origin,
            Agreement agreement,
            Terms terms,
            @Nullable Findings findings,
            Decider decider) {
        var first = Agreeing.affordable(
                terms, Agreed.of(agreement).agreed(terms, terms.period().from()));
        return new ArrangementAgreed(
                id,
                origin,
                agreement,
                first.versions().current().number(),
                Versions.NONE.nextQuestion(),
                terms.period().from(),
                terms,
                first.months(),
                Judging.authority(decider, first),
                findings);
    }

    private static @Nullable List<ProfessionalId> whoMayInstead(Decider decider, Refusal refusal) {
        return switch (decider) {
            case Mandated mandated when refusal.reason() == OUTSIDE_MANDATE -> mandated.othersWhoMay();
            case Mandated _, BoundByLaw _ -> null;
        };
    }

    /** The offer is left out: a tariff that was agreed since does not make a repeat into another agreement. */
    private static boolean isSame(AgreeArrangement agree, Agreed arrangement) {
        return agree.household().equals(arrangement.household())
                && Objects.equals(agree.provider(), arrangement.agreement().provider())
                && agree.product().equals(arrangement.versions().product())
                && agree.extent().equals(arrangement.versions().firstTerms().extent());
    }

    /** Here nobody but the caller names the tariff. */
    private static boolean isSame(AgreePersonalBudget agree, Agreed arrangement) {
        return agree.household().equals(arrangement.household())
                && agree.budget().equals(arrangement.agreement().personalBudget())
                && terms(agree).equals(arrangement.versions().firstTerms());
    }
}
