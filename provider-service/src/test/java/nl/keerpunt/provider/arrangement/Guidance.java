package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.language.money.Frequency.IN_TOTAL;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PLAN;
import static nl.keerpunt.provider.arrangement.Reason.*;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;

/** Guidance by the hour that a plan decided, as it is agreed, changed, carried out and answered by the budget. */
final class Guidance {

    private Guidance() {}

    static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    static final ArrangementId ID = new ArrangementId(MUNICIPALITY, new UUID(0, 1));
    static final HouseholdId HOUSEHOLD = new HouseholdId(MUNICIPALITY, new UUID(0, 2));
    static final HouseholdId NEIGHBOURS = new HouseholdId(MUNICIPALITY, new UUID(0, 3));
    static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    static final UUID LINE = new UUID(0, 4);
    static final UUID PROPOSAL = new UUID(0, 5);
    static final UUID OTHER_PROPOSAL = new UUID(0, 6);
    static final AgbCode AGB = new AgbCode("22220001");
    static final LegalBasis WMO = new LegalBasis("WMO");
    static final TaskField GUIDANCE = new TaskField("6.71");
    static final Personal<String> REASON = Personal.of(HOUSEHOLD, "The children sleep better.");

    static final Offer OFFER =
            new Offer("02A05", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, Money.euro(100));
    static final Offer OTHER_OFFER =
            new Offer("45A04", WMO, GUIDANCE, ProductUnit.HOUR, BrokenMonth.BY_DAYS, Money.euro(100));
    static final Period QUARTER = new Period(parse("2026-01-01"), parse("2026-03-31"));
    static final Extent TEN_HOURS = extent(10, "2026-01-15", "2026-03-14");
    static final Extent SIX_HOURS = extent(6, "2026-02-15", "2026-03-31");
    static final Terms TEN = TEN_HOURS.at(OFFER);
    static final Terms SIX = SIX_HOURS.at(OFFER);
    static final SortedMap<YearMonth, Money> WHOLE = months(28_814, 47_457, 23_729);
    static final SortedMap<YearMonth, Money> AFTER_CHANGE = months(28_814, 23_728 + 18_667, 41_333);

    static final Agreement AGREEMENT = new Agreement(HOUSEHOLD, AGB, PLAN, LINE, Objective.CHILDREN, WMO, GUIDANCE);

    static final ArrangementAgreed agreed =
            new ArrangementAgreed(ID, BY_PLAN, AGREEMENT, 1, 1, parse("2026-01-15"), TEN, WHOLE, at(WHOLE));
    static final ArrangementRefused refused =
            new ArrangementRefused(ID, HOUSEHOLD, AGB, PLAN, LINE, "02A05", "NOT_OFFERED", null);
    static final ArrangementCovered covered = new ArrangementCovered(ID, HOUSEHOLD, 1, 1, null);
    static final ArrangementNotCovered notCovered =
            new ArrangementNotCovered(ID, HOUSEHOLD, 1, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026);
    static final ArrangementStarted started = new ArrangementStarted(ID, HOUSEHOLD, parse("2026-01-15"));
    static final ArrangementPaused paused = new ArrangementPaused(ID, HOUSEHOLD, parse("2026-01-20"), REASON, null);
    static final ArrangementResumed resumed = new ArrangementResumed(ID, HOUSEHOLD, parse("2026-01-25"), null);
    static final ArrangementChanged changed = new ArrangementChanged(
            ID, AGREEMENT, 2, 2, parse("2026-02-15"), SIX, AFTER_CHANGE, null, REASON, at(AFTER_CHANGE));
    static final ArrangementStopped stopped =
            new ArrangementStopped(ID, AGREEMENT, 2, 2, parse("2026-01-31"), months(28_814), REASON);
    static final ArrangementWithdrawn withdrawn =
            new ArrangementWithdrawn(ID, AGREEMENT, 2, 2, parse("2026-01-15"), months(), REASON);
    static final ChangeProposed proposed = new ChangeProposed(ID, HOUSEHOLD, PROPOSAL, SIX_HOURS, REASON);
    static final ProposalDeclined declined = new ProposalDeclined(ID, HOUSEHOLD, PROPOSAL, REASON);
    static final ArrangementChanged accepted = new ArrangementChanged(
            ID,
            AGREEMENT,
            2,
            2,
            parse("2026-02-15"),
            SIX,
            AFTER_CHANGE,
            new AcceptedProposal(PROPOSAL, false),
            null,
            at(AFTER_CHANGE));
    static final ArrangementEvaluated evaluated =
            new ArrangementEvaluated(ID, HOUSEHOLD, parse("2026-02-01"), REASON, 4);

    static final Spec<ArrangementCommand, ArrangementEvent, Arrangement> unknown =
            new Spec<>(Arrangement::decide, Arrangement::evolve, new Arrangement.Unknown());
    static final Spec<ArrangementCommand, ArrangementEvent, Arrangement> waiting = unknown.given(agreed);
    static final Spec<ArrangementCommand, ArrangementEvent, Arrangement> running =
            unknown.given(agreed, covered, started);

    static AgreeArrangement agree(Extent extent, @Nullable Offer offer) {
        return new AgreeArrangement(ID, HOUSEHOLD, AGB, Objective.CHILDREN, "02A05", extent, offer, DECIDES);
    }

    static AgreeSupportLine byPlan(Extent extent, @Nullable Offer offer) {
        return byPlanUnder(WMO, extent, offer);
    }

    static AgreeSupportLine byPlanUnder(LegalBasis law, Extent extent, @Nullable Offer offer) {
        return new AgreeSupportLine(
                ID, HOUSEHOLD, AGB, PLAN, LINE, Objective.CHILDREN, law, "02A05", extent, offer, DECIDES);
    }

    static Extent extent(long volume, String from, String until) {
        return new Extent(volume, IN_TOTAL, new Period(parse(from), parse(until)));
    }

    /** Cents of January 2026 and the months after it. */
    static SortedMap<YearMonth, Money> months(long... cents) {
        var months = new TreeMap<YearMonth, Money>();
        for (var month = 0; month < cents.length; month++) {
            months.put(YearMonth.of(2026, month + 1), new Money(cents[month]));
        }
        return months;
    }
}
