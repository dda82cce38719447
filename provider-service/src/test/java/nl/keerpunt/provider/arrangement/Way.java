package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.AnyLife.HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.AnyLife.ID;
import static nl.keerpunt.provider.arrangement.AnyLife.REASON;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.provider.Offer;
import org.jspecify.annotations.Nullable;

/**
 * Every way to commit money, at a hundred euros a month: what went before, what it costs as a whole and how long it
 * is.
 */
enum Way {
    AGREE(300, 3),
    AGREE_BY_PLAN(300, 3),
    /** Two a month from March until June, after one in January and February. */
    CHANGE(1_000, 6),
    ACCEPT_A_PROPOSAL(1_000, 6),
    /** One a month until June. */
    ACCEPT_A_PROPOSAL_IN_PART(600, 6),
    RESTORE(300, 3);

    private static final UUID PROPOSAL = new UUID(0, 5);
    private static final UUID LINE = new UUID(0, 4);
    private static final AgbCode AGB = new AgbCode("22220001");
    private static final TaskField GUIDANCE = new TaskField("6.71");
    private static final Extent ONE = monthly(1, "2026-01-01", "2026-03-31");
    private static final Extent TWO = monthly(2, "2026-03-01", "2026-06-30");
    private static final Extent LONGER = monthly(1, "2026-03-01", "2026-06-30");

    final Money price;
    final int months;

    Way(long euros, int months) {
        this.price = Money.euro(euros);
        this.months = months;
    }

    ArrangementCommand command(LegalBasis law, Decider decider) {
        var offer = offer(law);
        return switch (this) {
            case AGREE -> agree(Origin.BY_PROFESSIONAL, offer, decider);
            case AGREE_BY_PLAN -> agree(Origin.BY_PLAN, offer, decider);
            case CHANGE -> new ChangeArrangement(ID, TWO, offer, decider, REASON);
            case ACCEPT_A_PROPOSAL -> new AcceptProposal(ID, PROPOSAL, offer, decider);
            case ACCEPT_A_PROPOSAL_IN_PART -> new AcceptProposalInPart(ID, PROPOSAL, LONGER, offer, decider, REASON);
            case RESTORE -> new RestoreArrangement(ID, 1, parse("2026-02-01"), decider, REASON);
        };
    }

    Arrangement past(LegalBasis law) {
        var past = new ArrayList<ArrangementEvent>();
        if (this != AGREE && this != AGREE_BY_PLAN) {
            past.add(agreed(law));
            past.add(new ArrangementStarted(ID, HOUSEHOLD, ONE.period().from()));
            past.addAll(since(agreed(law).agreement()));
        }
        return AnyLife.replayed(past);
    }

    private List<ArrangementEvent> since(Agreement agreement) {
        return switch (this) {
            case AGREE, AGREE_BY_PLAN, CHANGE -> List.of();
            case ACCEPT_A_PROPOSAL, ACCEPT_A_PROPOSAL_IN_PART ->
                List.of(new ChangeProposed(ID, HOUSEHOLD, PROPOSAL, TWO, REASON));
            case RESTORE -> {
                var left = ONE.at(offer(agreement.legalBasis()))
                        .months(ONE.period().until(parse("2026-01-31")), List.of(ONE.period()));
                yield List.of(new ArrangementStopped(ID, agreement, 2, 2, parse("2026-01-31"), left, REASON));
            }
        };
    }

    static ArrangementAgreed agreed(LegalBasis law) {
        var terms = ONE.at(offer(law));
        return new ArrangementAgreed(
                ID,
                Origin.BY_PROFESSIONAL,
                new Agreement(HOUSEHOLD, AGB, null, null, null, law, GUIDANCE),
                1,
                1,
                ONE.period().from(),
                terms,
                terms.months(ONE.period(), List.of(ONE.period())),
                null);
    }

    /** As it goes back to the plan. */
    static ArrangementRefused refused(String reason, @Nullable List<ProfessionalId> mayDecide) {
        return new ArrangementRefused(ID, HOUSEHOLD, AGB, PlanId.of(HOUSEHOLD), LINE, "02A05", reason, mayDecide);
    }

    private static ArrangementCommand agree(Origin origin, Offer offer, Decider decider) {
        return switch (origin) {
            case BY_PROFESSIONAL -> new AgreeArrangement(ID, HOUSEHOLD, AGB, null, "02A05", ONE, offer, decider);
            case BY_PLAN ->
                new AgreeSupportLine(
                        ID,
                        HOUSEHOLD,
                        AGB,
                        PlanId.of(HOUSEHOLD),
                        LINE,
                        Objective.CHILDREN,
                        offer.legalBasis(),
                        "02A05",
                        ONE,
                        offer,
                        decider);
        };
    }

    static Offer offer(LegalBasis law) {
        return new Offer("02A05", law, GUIDANCE, ProductUnit.PIECE, BrokenMonth.BY_DAYS, Money.euro(100));
    }

    private static Extent monthly(long volume, String from, String until) {
        return new Extent(volume, Frequency.PER_MONTH, new Period(parse(from), parse(until)));
    }
}
