package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_AGREED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_CURRENT;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_ENDED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ALREADY_WITHDRAWN;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.AMOUNT_TOO_LARGE;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ENDS_BEFORE_START;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_OFFERED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OTHER_LEGAL_BASIS;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OTHER_PRODUCT;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OUTSIDE_PERIOD;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.PERIOD_TOO_LONG;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.VERSION_UNKNOWN;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.VOLUME_NOT_POSITIVE;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.VOLUME_TOO_LARGE;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.WAS_REFUSED;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PLAN;
import static nl.keerpunt.provider.arrangement.ArrangementCommand.Origin.BY_PROFESSIONAL;

import java.util.List;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.Arrangement.Refused;
import nl.keerpunt.provider.arrangement.Arrangement.Unknown;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AgreeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ChangeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RestoreArrangement;
import nl.keerpunt.provider.arrangement.ArrangementEvent.AcceptedProposal;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementAgreed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementChanged;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRefused;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRestored;
import nl.keerpunt.provider.provider.Offer;
import org.jspecify.annotations.Nullable;

/** The rules of arrange, change and restore: what municipality and provider may agree on. */
final class Agreeing {

    /** Far beyond any agreement. */
    private static final long MOST_UNITS = 100_000;

    /** Longer than any agreement; it bounds the months that one event can carry. */
    private static final int LONGEST_YEARS = 25;

    private Agreeing() {}

    static List<ArrangementEvent> agree(AgreeArrangement agree, Arrangement current) {
        return switch (current) {
            case Unknown _ -> agreeFirst(agree);
            case Known _, Refused _ when agree.origin() == BY_PLAN -> List.of(); // Kafka delivers at least once.
            case Known known when isSame(agree, known) -> List.of();
            case Known _ -> throw new Refusal(ALREADY_AGREED);
            case Refused _ -> throw new Refusal(WAS_REFUSED);
        };
    }

    static List<ArrangementEvent> change(ChangeArrangement change, Known known) {
        var terms = newTerms(known, change.extent(), change.offer());
        if (known.versions().current().appliesFrom(terms.period().from(), terms)) {
            return List.of();
        }
        return List.of(changed(change.arrangement(), known, terms, null, change.reason()));
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
                restore.reason()));
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
            @Nullable Personal<String> reason) {
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
                reason);
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

    private static List<ArrangementEvent> agreeFirst(AgreeArrangement agree) {
        try {
            return List.of(agreed(agree));
        } catch (Refusal refusal) {
            if (agree.origin() == BY_PROFESSIONAL) {
                throw refusal;
            }
            // To a plan a refusal is a fact, so that it travels back to the director.
            return List.of(new ArrangementRefused(
                    agree.arrangement(),
                    agree.household(),
                    agree.provider(),
                    agree.plan(),
                    agree.supportLine(),
                    agree.product(),
                    refusal.reason().name()));
        }
    }

    private static ArrangementAgreed agreed(AgreeArrangement agree) {
        refuseExcess(agree.extent());
        var offer = offered(agree.product(), agree.offer());
        refuseAnotherLaw(agree, offer);
        var terms = agree.extent().at(offer);
        var agreement = agreement(agree, offer);
        var first = affordable(
                terms, Known.of(agreement).agreed(terms, terms.period().from()));
        return new ArrangementAgreed(
                agree.arrangement(),
                agree.origin(),
                agreement,
                first.versions().current().number(),
                Versions.NONE.nextQuestion(),
                terms.period().from(),
                terms,
                first.months());
    }

    private static Agreement agreement(AgreeArrangement agree, Offer offer) {
        return new Agreement(
                agree.household(),
                agree.provider(),
                agree.plan(),
                agree.supportLine(),
                agree.objective(),
                offer.legalBasis(),
                offer.taskField());
    }

    /** The offer is left out: a tariff that was agreed since does not make a repeat into another agreement. */
    private static boolean isSame(AgreeArrangement agree, Known known) {
        return agree.household().equals(known.household())
                && agree.provider().equals(known.agreement().provider())
                && agree.product().equals(known.versions().product())
                && agree.extent().equals(known.versions().firstTerms().extent());
    }

    private static Offer offered(String product, @Nullable Offer offer) {
        if (offer == null) {
            throw new Refusal(NOT_OFFERED);
        }
        if (!offer.product().equals(product)) {
            throw new Refusal(OTHER_PRODUCT);
        }
        return offer;
    }

    /** A mandate is given per law: what rests on it is not paid and accounted for under another. */
    private static void refuseAnotherLaw(AgreeArrangement agree, Offer offer) {
        var law = agree.legalBasis();
        if (law != null && !law.equals(offer.legalBasis())) {
            throw new Refusal(OTHER_LEGAL_BASIS);
        }
    }

    private static void refuseExcess(Extent extent) {
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
    private static Known affordable(Terms terms, Known after) {
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
