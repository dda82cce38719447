package nl.keerpunt.budget.bookkeeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.Decided;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, flat: one row for whoever asks what happened to a budget.
 *
 * @param amount what it added or took away, allowed or lacked
 * @param reference the council's decision, the authority, the claim line or the refund
 */
record BudgetFact(
        Money amount,
        @Nullable LocalDate validFrom,
        @Nullable String reference,
        @Nullable About about,
        @Nullable Answered answered,
        Basis basis) {

    /** The arrangement it is about, and the version if it decides on one. */
    record About(Earmark earmark, @Nullable Integer version) {}

    /** What it answered to the arrangement: what it costs in total, or why it is not covered. */
    record Answered(@Nullable Money total, @Nullable String reason) {}

    /**
     * On what it rests: who decided, and when and on what. Something is newly committed on a ground of law only where
     * somebody decided so; what follows rests on it.
     */
    record Basis(
            @Nullable ProfessionalId decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable UUID mandate,
            @Nullable LawfulGround ground,
            @Nullable String authority) {

        static final Basis UNNAMED = new Basis(null, null, null, null, null);

        private static Basis of(@Nullable Decided decided, Earmark earmark) {
            return decided == null
                    ? of(earmark)
                    : new Basis(decided.by(), decided.on(), decided.mandate(), earmark.ground(), null);
        }

        private static Basis of(Earmark earmark) {
            return new Basis(null, null, null, earmark.ground(), null);
        }
    }

    static BudgetFact of(BudgetEvent event) {
        return switch (event) {
            case BudgetAnticipated given ->
                new BudgetFact(given.change(), given.on(), given.councilDecision(), null, null, Basis.UNNAMED);
            case BudgetAppropriated given ->
                new BudgetFact(given.amount(), given.on(), given.councilDecision(), null, null, Basis.UNNAMED);
            case BudgetAmended amended ->
                new BudgetFact(amended.change(), amended.on(), amended.councilDecision(), null, null, Basis.UNNAMED);
            case OverrunAllowed allowed ->
                new BudgetFact(
                        allowed.ceiling(),
                        null,
                        allowed.authority(),
                        null,
                        null,
                        new Basis(allowed.decidedBy(), null, null, null, allowed.authority()));
            case ReservationMade made -> made(made);
            case ReservationReleased released ->
                new BudgetFact(
                        MonthAmount.total(released.released()).negated(),
                        null,
                        null,
                        new About(released.earmark(), released.version()),
                        null,
                        Basis.of(released.earmark()));
            case ReservationLapsed lapsed ->
                new BudgetFact(
                        MonthAmount.total(lapsed.lapsed()).negated(),
                        lapsed.on(),
                        null,
                        new About(lapsed.earmark(), null),
                        null,
                        Basis.of(lapsed.earmark()));
            case ReservationRefused refused ->
                new BudgetFact(
                        refused.lacking(),
                        null,
                        null,
                        new About(refused.earmark(), refused.version()),
                        new Answered(null, refused.reason().name()),
                        Basis.of(refused.decided(), refused.earmark()));
            case ReservationRealised realised ->
                new BudgetFact(
                        realised.amount(),
                        realised.month().atDay(1),
                        realised.claimLine().toString(),
                        new About(realised.earmark(), null),
                        null,
                        new Basis(
                                realised.decidedBy(),
                                null,
                                null,
                                realised.earmark().ground(),
                                realised.authority()));
            case ClaimBackChanged changed ->
                new BudgetFact(
                        MonthAmount.total(changed.changes()),
                        null,
                        null,
                        new About(changed.earmark(), changed.version()),
                        null,
                        Basis.of(changed.earmark()));
            case RefundBooked refund ->
                new BudgetFact(
                        refund.amount(),
                        refund.on(),
                        refund.refund().toString(),
                        new About(refund.earmark(), null),
                        null,
                        new Basis(
                                refund.decidedBy(), null, null, refund.earmark().ground(), refund.authority()));
        };
    }

    private static BudgetFact made(ReservationMade made) {
        var answer = Optional.ofNullable(made.answer());
        return new BudgetFact(
                MonthAmount.total(made.changes()),
                made.appliesFrom(),
                answer.map(BudgetEvent.Covered::overrunAuthority).orElse(made.overrunAuthority()),
                new About(made.earmark(), made.version()),
                answer.map(told -> new Answered(told.total(), null)).orElse(null),
                Basis.of(made.decided(), made.earmark()));
    }
}
