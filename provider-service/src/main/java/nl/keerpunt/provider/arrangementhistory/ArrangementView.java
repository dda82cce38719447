package nl.keerpunt.provider.arrangementhistory;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.personalbudget.FormalDecision;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Version.Cover;
import nl.keerpunt.provider.authority.Authority.UnderMandate;
import nl.keerpunt.provider.vocabulary.ArrangementRefusal;
import nl.keerpunt.provider.vocabulary.ArrangementShortage;
import nl.keerpunt.provider.vocabulary.ArrangementStatus;
import org.jspecify.annotations.Nullable;

/**
 * One arrangement on a day, as it was known at a moment (arrangement, geldig op en bekend op), as far as it is for who
 * looks at it.
 *
 * @param version of the last fact that this answer rests on, counted from 0
 * @param provider null when the household buys the support itself
 * @param personalBudget null when a provider carries the support out
 * @param formalDecision null when none is required
 * @param from its first day; null when it has none, because it was refused or withdrawn
 * @param until its last day
 * @param holds the terms of that day; null when none hold
 * @param months what the whole arrangement asks of the budget
 * @param remarks what people wrote
 * @param withheld what is left out, because it is not for who looks
 */
@Schema(name = "Arrangement")
record ArrangementView(
        UUID id,
        AsOf.Told asOf,
        long version,
        UUID household,
        Delivery delivery,
        @Nullable AgbCode provider,
        @Nullable BudgetView personalBudget,
        @Nullable FormalDecision formalDecision,
        @Nullable String product,
        @Nullable UUID plan,
        @Nullable UUID supportLine,
        @Nullable Objective objective,
        @Nullable LegalBasis legalBasis,
        @Nullable TaskField taskField,
        ArrangementStatus status,
        @Nullable ArrangementRefusal refusedFor,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Holding holds,
        @Nullable Money committed,
        @Nullable List<MonthAmount> months,
        List<AgreedVersion> versions,
        @Nullable OpenProposal openProposal,
        List<Evaluation> evaluations,
        List<Remark> remarks,
        List<String> withheld) {

    /** The terms that hold on the day (voorwaarden). */
    @Schema(name = "ArrangementHolding")
    record Holding(int agreedVersion, @Nullable AgreedTerms terms, Cover cover) {}

    /**
     * A version with the budget's answer (versie en dekking).
     *
     * @param restores the earlier version whose terms it brought back
     * @param cost what the whole arrangement commits under this version
     * @param ends whether it stopped or withdrew the arrangement
     * @param cover null when it asks for nothing: a withdrawn arrangement needs no cover
     * @param noCoverFor why the budget did not cover it, also when it was overtaken by then
     * @param decided null when it only ended the arrangement, or was decided until 26 November 2026
     */
    @Schema(name = "ArrangementVersion")
    record AgreedVersion(
            int agreedVersion,
            LocalDate appliesFrom,
            @Nullable AgreedTerms terms,
            @Nullable Money cost,
            @Nullable Integer restores,
            boolean ends,
            @Nullable Cover cover,
            @Nullable String overrunAuthority,
            @Nullable ArrangementShortage noCoverFor,
            @Nullable Money lacking,
            @Nullable Integer year,
            @Nullable Basis decided) {}

    /**
     * On what a version rests (bevoegdheid).
     *
     * @param price at which it was judged: what the whole arrangement can come to
     * @param mandate null when the law itself bound the college
     */
    @Schema(name = "ArrangementBasis")
    record Basis(
            ProfessionalId by,
            LocalDate on,
            @Nullable Money price,
            @Nullable RestsOn mandate,
            @Nullable LawfulGround ground,
            @Nullable String referrer,
            @Nullable String document) {}

    /**
     * The mandate as it was heard (mandaat).
     *
     * @param version 1 as it was granted, and one more for each withdrawal
     * @param heardAt the position at which the register of mandates stood
     */
    @Schema(name = "ArrangementMandate")
    record RestsOn(UUID mandate, int version, long heardAt) {

        static RestsOn of(UnderMandate mandate) {
            return new RestsOn(mandate.mandate(), mandate.version(), mandate.heardAt());
        }
    }

    /** A change that the provider asked for and that awaits an answer (openstaand voorstel). */
    @Schema(name = "ArrangementProposal")
    record OpenProposal(UUID proposal, @Nullable ProposedExtent extent) {}

    /** How much was asked for, and from when to when (omvang). */
    @Schema(name = "ProposedExtent")
    record ProposedExtent(long volume, Frequency frequency, Period period) {

        static ProposedExtent of(Extent extent) {
            return new ProposedExtent(extent.volume(), extent.frequency(), extent.period());
        }
    }

    /** What came of it (evaluatie); the findings stand among the remarks. */
    @Schema(name = "ArrangementEvaluation")
    record Evaluation(LocalDate on, @Nullable Integer usefulness) {}

    /**
     * What somebody wrote (toelichting).
     *
     * @param text null once the household, or the record of the arrangement's law, was erased
     */
    @Schema(name = "ArrangementRemark")
    record Remark(
            Wrote.About about,
            long version,
            Instant recordedAt,
            @Nullable String text) {}

    ArrangementView {
        months = months == null ? null : List.copyOf(months);
        versions = List.copyOf(versions);
        evaluations = List.copyOf(evaluations);
        remarks = List.copyOf(remarks);
        withheld = List.copyOf(withheld);
    }
}
