package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.Hired;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.provider.Offer;
import org.jspecify.annotations.Nullable;

/**
 * Everything a caller may ask of an arrangement (arrangement, afspraak). An offer is a fact that the caller looked up
 * at the provider's contract for the first day asked for; it is absent when the contract has none. Whatever commits
 * money says who decides that, and on what.
 */
public sealed interface ArrangementCommand extends Command {

    ArrangementId arrangement();

    @Override
    default String history() {
        return arrangement().key();
    }

    /** Who made the agreement (herkomst). A refusal is an answer to a professional, and a fact to a plan. */
    enum Origin {
        BY_PROFESSIONAL,
        BY_PLAN
    }

    /** A command that says why, in words that may describe the household. */
    interface Explained extends ConcernsHousehold {

        Personal<String> reason();

        @Override
        default HouseholdId household() {
            return reason().household();
        }
    }

    /** A command that ends something. It says why, unless the record of the household is going or has gone. */
    interface Closing extends WithoutWords {

        @Nullable
        Personal<String> reason();

        @Override
        default boolean isWithoutWords() {
            return reason() == null;
        }
    }

    /** A command that makes an agreement of an arrangement (afspreken). */
    interface Agree extends ConcernsHousehold {

        AgbCode provider();

        String product();

        Extent extent();

        @Nullable
        Offer offer();

        Decider decider();
    }

    /** Afspreken, door een professional die meteen handelt: under the law that the contract says. */
    record AgreeArrangement(
            ArrangementId arrangement,
            HouseholdId household,
            AgbCode provider,
            @Nullable Objective objective,
            String product,
            Extent extent,
            @Nullable Offer offer,
            Decider decider)
            implements ArrangementCommand, Agree {}

    /**
     * Afspreken als persoonsgebonden budget, door een professional die meteen handelt: the household buys this support
     * itself, under the law that is named.
     *
     * @param support at the tariff of the carer; no contract says it
     */
    record AgreePersonalBudget(
            ArrangementId arrangement,
            HouseholdId household,
            @Nullable Objective objective,
            PersonalBudget budget,
            Carer carer,
            Findings findings,
            Extent extent,
            Offer support,
            Decider decider)
            implements ArrangementCommand, ConcernsHousehold {}

    /** Afspreken wat een plan besloot: under the law by which the line was decided. */
    record AgreeSupportLine(
            ArrangementId arrangement,
            HouseholdId household,
            AgbCode provider,
            PlanId plan,
            UUID supportLine,
            Objective objective,
            LegalBasis legalBasis,
            String product,
            Extent extent,
            @Nullable Offer offer,
            Decider decider)
            implements ArrangementCommand, Agree {

        AgreeSupportLine by(Decider other) {
            return new AgreeSupportLine(
                    arrangement,
                    household,
                    provider,
                    plan,
                    supportLine,
                    objective,
                    legalBasis,
                    product,
                    extent,
                    offer,
                    other);
        }
    }

    /** Afspreken als persoonsgebonden budget wat een plan besloot. */
    record AgreeBudgetLine(PlanId plan, UUID supportLine, AgreePersonalBudget asked)
            implements ArrangementCommand, ConcernsHousehold {

        @Override
        public ArrangementId arrangement() {
            return asked.arrangement();
        }

        @Override
        public HouseholdId household() {
            return asked.household();
        }

        AgreeBudgetLine by(Decider other) {
            return new AgreeBudgetLine(
                    plan,
                    supportLine,
                    new AgreePersonalBudget(
                            asked.arrangement,
                            asked.household,
                            asked.objective,
                            asked.budget,
                            asked.carer,
                            asked.findings,
                            asked.extent,
                            asked.support,
                            other));
        }
    }

    /** Weigeren wat een plan besloot: het bericht zegt iets dat geen afspraak kan zijn. */
    record RefuseArrangement(
            ArrangementId arrangement,
            HouseholdId household,
            @Nullable AgbCode provider,
            PlanId plan,
            UUID supportLine,
            String product,
            String reason)
            implements ArrangementCommand, ConcernsHousehold, WithoutWords {}

    /** Wijzigen, door de gemeente; a personal budget stays with its carer, at the same tariff. */
    record ChangeArrangement(
            ArrangementId arrangement,
            Extent extent,
            @Nullable Offer offer,
            Decider decider,
            Personal<String> reason) implements ArrangementCommand, Explained {}

    /** Wijzigen van zorgverlener of tarief: the household buys from another, or pays another price. */
    record ChangeCarer(ArrangementId arrangement, Extent extent, Hired hired, Decider decider, Personal<String> reason)
            implements ArrangementCommand, Explained {}

    /** Wijziging voorstellen, door de aanbieder. */
    record ProposeChange(ArrangementId arrangement, UUID proposal, Extent extent, Personal<String> reason)
            implements ArrangementCommand, Explained {}

    /** Voorstel overnemen. */
    record AcceptProposal(
            ArrangementId arrangement,
            UUID proposal,
            @Nullable Offer offer,
            Decider decider) implements ArrangementCommand {}

    /** Voorstel gedeeltelijk overnemen. */
    record AcceptProposalInPart(
            ArrangementId arrangement,
            UUID proposal,
            Extent extent,
            @Nullable Offer offer,
            Decider decider,
            Personal<String> reason)
            implements ArrangementCommand, Explained {}

    /** Voorstel afwijzen. */
    record DeclineProposal(ArrangementId arrangement, UUID proposal, Personal<String> reason)
            implements ArrangementCommand, Explained {}

    /** Herstellen: terug naar een eerder afgesproken versie. */
    record RestoreArrangement(
            ArrangementId arrangement, int version, LocalDate from, Decider decider, Personal<String> reason)
            implements ArrangementCommand, Explained {}

    /** Starten. */
    record StartArrangement(ArrangementId arrangement, LocalDate on) implements ArrangementCommand {}

    /** Pauzeren, vanaf deze dag. */
    record PauseArrangement(ArrangementId arrangement, LocalDate on, Personal<String> reason)
            implements ArrangementCommand, Explained {}

    /** Hervatten, vanaf deze dag. */
    record ResumeArrangement(ArrangementId arrangement, LocalDate on) implements ArrangementCommand {}

    /** Stoppen, na deze laatste dag. */
    record StopArrangement(
            ArrangementId arrangement,
            LocalDate on,
            @Nullable Personal<String> reason) implements ArrangementCommand, Closing {}

    /** Intrekken voor de start. */
    record WithdrawArrangement(
            ArrangementId arrangement, @Nullable Personal<String> reason) implements ArrangementCommand, Closing {}

    /** Beëindigen, omdat het dossier van het huishouden gewist wordt: deze dag is de laatste. */
    record EndArrangement(ArrangementId arrangement, LocalDate on) implements ArrangementCommand, WithoutWords {}

    /** Beëindigen, omdat van het huishouden niemand meer leeft: deze dag is de laatste. */
    record EndByDeath(ArrangementId arrangement, LocalDate on) implements ArrangementCommand, WithoutWords {}

    /** Terugkomen van een beëindiging door overlijden: er leeft toch nog iemand. */
    record TakeDeathBack(ArrangementId arrangement, HouseholdId household)
            implements ArrangementCommand, ConcernsHousehold {}

    /** Evalueren met huishouden en aanbieder. */
    record EvaluateArrangement(ArrangementId arrangement, LocalDate on, Personal<String> findings, int usefulness)
            implements ArrangementCommand, ConcernsHousehold {

        @Override
        public HouseholdId household() {
            return findings.household();
        }
    }

    /** Opnieuw om dekking vragen, nadat het budget werd bijgesteld. */
    record AskCoverAgain(ArrangementId arrangement) implements ArrangementCommand {}

    /** Dekking vastleggen, zoals het budget op een vraag antwoordde. */
    record RecordCover(
            ArrangementId arrangement,
            int question,
            @Nullable String overrunAuthority) implements ArrangementCommand, WithoutWords {}

    /** Ontbrekende dekking vastleggen, zoals het budget antwoordde. */
    record RecordNoCover(ArrangementId arrangement, int question, String reason, Money lacking, int year)
            implements ArrangementCommand, WithoutWords {}
}
