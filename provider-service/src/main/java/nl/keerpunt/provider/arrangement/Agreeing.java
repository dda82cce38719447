package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Reason.ALREADY_CURRENT;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_ENDED;
import static nl.keerpunt.provider.arrangement.Reason.ALREADY_WITHDRAWN;
import static nl.keerpunt.provider.arrangement.Reason.AMOUNT_TOO_LARGE;
import static nl.keerpunt.provider.arrangement.Reason.ENDS_BEFORE_START;
import static nl.keerpunt.provider.arrangement.Reason.NOT_OFFERED;
import static nl.keerpunt.provider.arrangement.Reason.NO_PERSONAL_BUDGET;
import static nl.keerpunt.provider.arrangement.Reason.OTHER_PRODUCT;
import static nl.keerpunt.provider.arrangement.Reason.OUTSIDE_PERIOD;
import static nl.keerpunt.provider.arrangement.Reason.PERIOD_TOO_LONG;
import static nl.keerpunt.provider.arrangement.Reason.TARIFF_NOT_POSITIVE;
import static nl.keerpunt.provider.arrangement.Reason.VERSION_UNKNOWN;
import static nl.keerpunt.provider.arrangement.Reason.VOLUME_NOT_POSITIVE;
import static nl.keerpunt.provider.arrangement.Reason.VOLUME_TOO_LARGE;

import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.provider.Offer;
import org.jspecify.annotations.Nullable;

/** The rules of change and restore, and what any agreement must be. */
final class Agreeing {

    /** Far beyond any agreement. */
    private static final long MOST_UNITS = 100_000;

    /** Longer than any agreement; it bounds the months that one event can carry. */
    private static final int LONGEST_YEARS = 25;

    private Agreeing() {}

    static List<ArrangementEvent> change(ChangeArrangement change, Agreed arrangement) {
        var terms = terms(change, arrangement);
        if (isCurrent(terms, arrangement)) {
            return List.of();
        }
        return List.of(changed(change.arrangement(), arrangement, terms, null, change.reason(), change.decider()));
    }

    static List<ArrangementEvent> change(ChangeCarer change, Agreed arrangement) {
        if (arrangement.agreement().delivery() == Delivery.IN_KIND) {
            throw new Refusal(NO_PERSONAL_BUDGET);
        }
        refuseUnfitting(arrangement, change.extent());
        refuseNothing(change.hired().tariff());
        var terms = arrangement.versions().current().terms().bought(change.extent(), change.hired());
        if (isCurrent(terms, arrangement)) {
            return List.of();
        }
        return List.of(changed(change.arrangement(), arrangement, terms, null, change.reason(), change.decider()));
    }

    /** At the contract's tariff; of what the household buys itself, at the one it pays. */
    private static Terms terms(ChangeArrangement change, Agreed arrangement) {
        return switch (arrangement.agreement().delivery()) {
            case IN_KIND -> newTerms(arrangement, change.extent(), change.offer());
            case PERSONAL_BUDGET -> {
                refuseUnfitting(arrangement, change.extent());
                yield arrangement.versions().current().terms().asked(change.extent());
            }
        };
    }

    private static boolean isCurrent(Terms terms, Agreed arrangement) {
        return arrangement.versions().current().appliesFrom(terms.period().from(), terms);
    }

    static void refuseNothing(Money tariff) {
        if (!tariff.isPositive()) {
            throw new Refusal(TARIFF_NOT_POSITIVE);
        }
    }

    static List<ArrangementEvent> restore(RestoreArrangement restore, Agreed arrangement) {
        var versions = arrangement.versions();
        if (versions.current().restoresFrom(restore.version(), restore.from())) {
            return List.of();
        }
        var restored = versions.agreement(restore.version()).orElseThrow(() -> new Refusal(VERSION_UNKNOWN));
        if (restored.number() == versions.current().number()) {
            throw new Refusal(ALREADY_CURRENT);
        }
        if (!restored.terms().holdsOn(restore.from())) {
            throw new Refusal(OUTSIDE_PERIOD);
        }
        refuseAnEndBeforeTheStart(arrangement, restored.terms().extent());
        var terms = restored.terms().again();
        var after = affordable(terms, arrangement.restored(restored.number(), terms, restore.from()));
        return List.of(new ArrangementRestored(
                restore.arrangement(),
                arrangement.agreement(),
                after.versions().current().number(),
                versions.nextQuestion(),
                restored.number(),
                restore.from(),
                terms,
                after.months(),
                restore.reason(),
                Judging.authority(restore.decider(), after)));
    }

    /** The terms that a change leads to, once the change itself is allowed. */
    static Terms newTerms(Agreed arrangement, Extent extent, @Nullable Offer offer) {
        refuseUnfitting(arrangement, extent);
        return extent.at(offered(arrangement.versions().product(), offer));
    }

    static ArrangementChanged changed(
            ArrangementId id,
            Agreed arrangement,
            Terms terms,
            @Nullable AcceptedProposal proposal,
            @Nullable Personal<String> reason,
            Decider decider) {
        var after = affordable(terms, arrangement.agreed(terms, terms.period().from()));
        return new ArrangementChanged(
                id,
                arrangement.agreement(),
                after.versions().current().number(),
                arrangement.versions().nextQuestion(),
                terms.period().from(),
                terms,
                after.months(),
                proposal,
                reason,
                Judging.authority(decider, after));
    }

    /** A change follows on what was agreed: it leaves no gap, and what has started keeps its beginning. */
    static void refuseUnfitting(Agreed arrangement, Extent extent) {
        refuseWhatIsOver(arrangement);
        refuseExcess(extent);
        var from = extent.period().from();
        var timeline = arrangement.versions().timeline();
        var started = arrangement.course().startedOn().isPresent();
        if (from.isAfter(timeline.lastDay().plusDays(1)) || (started && from.isBefore(timeline.firstDay()))) {
            throw new Refusal(OUTSIDE_PERIOD);
        }
        refuseAnEndBeforeTheStart(arrangement, extent);
    }

    static Offer offered(String product, @Nullable Offer offer) {
        if (offer == null) {
            throw new Refusal(NOT_OFFERED);
        }
        if (!offer.product().equals(product)) {
            throw new Refusal(OTHER_PRODUCT);
        }
        return offer;
    }

    static void refuseExcess(Extent extent) {
        if (extent.volume() <= 0) {
            throw new Refusal(VOLUME_NOT_POSITIVE);
        }
        if (extent.volume() > MOST_UNITS) {
            throw new Refusal(VOLUME_TOO_LARGE);
        }
        if (extent.period()
                .from()
                .plusYears(LONGEST_YEARS)
                .isBefore(extent.period().until())) {
            throw new Refusal(PERIOD_TOO_LONG);
        }
    }

    /** Far beyond any agreement, and so small that every sum of it stays an exact number. */
    static Agreed affordable(Terms terms, Agreed after) {
        if (terms.exceedsAnAmount() || after.most().cents() > Amount.MOST_CENTS) {
            throw new Refusal(AMOUNT_TOO_LARGE);
        }
        return after;
    }

    private static void refuseWhatIsOver(Agreed arrangement) {
        switch (arrangement.course().status()) {
            case AGREED, RUNNING, PAUSED -> {}
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        }
    }

    private static void refuseAnEndBeforeTheStart(Agreed arrangement, Extent extent) {
        if (arrangement
                .course()
                .startedOn()
                .filter(extent.period().until()::isBefore)
                .isPresent()) {
            throw new Refusal(ENDS_BEFORE_START);
        }
    }
}
