package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_CURRENT;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_ENDED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_WITHDRAWN;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.AMOUNT_TOO_LARGE;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ENDS_BEFORE_START;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_OFFERED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OTHER_PRODUCT;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OUTSIDE_PERIOD;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.PERIOD_TOO_LONG;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.VERSION_UNKNOWN;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.VOLUME_NOT_POSITIVE;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.VOLUME_TOO_LARGE;

import java.util.List;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.provider.Offer;
import org.jspecify.annotations.Nullable;

/** The rules of change and restore, and what any agreement must be. */
final class Agreeing {

    /** Far beyond any agreement. */
    private static final long MOST_UNITS = 100_000;

    /** Longer than any agreement; it bounds the months that one event can carry. */
    private static final int LONGEST_YEARS = 25;

    private Agreeing() {}

    static List<ArrangementEvent> change(ChangeArrangement change, Known known) {
        var terms = newTerms(known, change.extent(), change.offer());
        if (known.versions().current().appliesFrom(terms.period().from(), terms)) {
            return List.of();
        }
        return List.of(changed(change.arrangement(), known, terms, null, change.reason(), change.decider()));
    }

    static List<ArrangementEvent> restore(RestoreArrangement restore, Known known) {
        var versions = known.versions();
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
        refuseAnEndBeforeTheStart(known, restored.terms().extent());
        var terms = restored.terms().again();
        var after = affordable(terms, known.restored(restored.number(), terms, restore.from()));
        return List.of(new ArrangementRestored(
                restore.arrangement(),
                known.agreement(),
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
    static Terms newTerms(Known known, Extent extent, @Nullable Offer offer) {
        refuseUnfitting(known, extent);
        return extent.at(offered(known.versions().product(), offer));
    }

    static ArrangementChanged changed(
            ArrangementId arrangement,
            Known known,
            Terms terms,
            @Nullable AcceptedProposal proposal,
            @Nullable Personal<String> reason,
            Decider decider) {
        var after = affordable(terms, known.agreed(terms, terms.period().from()));
        return new ArrangementChanged(
                arrangement,
                known.agreement(),
                after.versions().current().number(),
                known.versions().nextQuestion(),
                terms.period().from(),
                terms,
                after.months(),
                proposal,
                reason,
                Judging.authority(decider, after));
    }

    /** A change follows on what was agreed: it leaves no gap, and what has started keeps its beginning. */
    static void refuseUnfitting(Known known, Extent extent) {
        refuseWhatIsOver(known);
        refuseExcess(extent);
        var from = extent.period().from();
        var timeline = known.versions().timeline();
        var started = known.course().startedOn().isPresent();
        if (from.isAfter(timeline.lastDay().plusDays(1)) || (started && from.isBefore(timeline.firstDay()))) {
            throw new Refusal(OUTSIDE_PERIOD);
        }
        refuseAnEndBeforeTheStart(known, extent);
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
    static Known affordable(Terms terms, Known after) {
        if (terms.exceedsAnAmount() || after.most().cents() > Amount.MOST_CENTS) {
            throw new Refusal(AMOUNT_TOO_LARGE);
        }
        return after;
    }

    private static void refuseWhatIsOver(Known known) {
        switch (known.course().status()) {
            case AGREED, RUNNING, PAUSED -> {}
            case ENDED -> throw new Refusal(ALREADY_ENDED);
            case WITHDRAWN -> throw new Refusal(ALREADY_WITHDRAWN);
        }
    }

    private static void refuseAnEndBeforeTheStart(Known known, Extent extent) {
        if (known.course().startedOn().filter(extent.period().until()::isBefore).isPresent()) {
            throw new Refusal(ENDS_BEFORE_START);
        }
    }
}
