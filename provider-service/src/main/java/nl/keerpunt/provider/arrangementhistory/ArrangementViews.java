package nl.keerpunt.provider.arrangementhistory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.personalbudget.FormalDecision;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.NotCovered;
import nl.keerpunt.provider.agreement.Version;
import nl.keerpunt.provider.agreement.Version.Cover;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.ArrangementState;
import nl.keerpunt.provider.arrangement.ArrangementState.OnDay;
import nl.keerpunt.provider.arrangement.Commitment;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.AgreedVersion;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Basis;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Evaluation;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Holding;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.OpenProposal;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.ProposedExtent;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Remark;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.RestsOn;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.authority.ByLaw;
import nl.keerpunt.provider.vocabulary.ArrangementRefusal;
import nl.keerpunt.provider.vocabulary.ArrangementShortage;
import nl.keerpunt.provider.vocabulary.ArrangementStatus;
import org.jspecify.annotations.Nullable;

/** Makes the view of an arrangement out of what was known of it at a moment, whole: nothing is withheld yet. */
final class ArrangementViews {

    private final UUID id;
    private final AsOf asOf;
    private final List<Recorded<ArrangementEvent>> known;

    private ArrangementViews(UUID id, AsOf asOf, List<Recorded<ArrangementEvent>> known) {
        this.id = id;
        this.asOf = asOf;
        this.known = known;
    }

    /** Empty when nothing was known of it yet. */
    static Optional<ArrangementView> view(UUID id, AsOf asOf, List<Recorded<ArrangementEvent>> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var views = new ArrangementViews(id, asOf, known);
        return known.getFirst().fact() instanceof ArrangementRefused refused
                ? Optional.of(views.refused(refused))
                : Optional.of(views.agreed((ArrangementAgreed) known.getFirst().fact()));
    }

    private ArrangementView agreed(ArrangementAgreed opening) {
        var agreement = opening.agreement();
        var state = ArrangementState.of(known.stream().map(Recorded::fact).toList());
        var onDay = state.onDay(asOf.validOn()).orElseThrow();
        return new ArrangementView(
                id,
                asOf.told(),
                known.getLast().version(),
                agreement.household().uuid(),
                agreement.delivery(),
                agreement.provider(),
                BudgetView.of(opening, state.versions().getLast().terms()),
                formalDecision(agreement),
                opening.product(),
                plan(agreement),
                agreement.supportLine(),
                agreement.objective(),
                agreement.legalBasis(),
                agreement.taskField(),
                ArrangementStatus.of(onDay.status()),
                null,
                state.days().map(Period::from).orElse(null),
                state.days().map(Period::until).orElse(null),
                holding(onDay),
                onDay.committed(),
                months(),
                state.versions().stream()
                        .map(version -> version(version, state.refusalOf(version)))
                        .toList(),
                state.openProposal().map(this::proposal).orElse(null),
                facts(ArrangementEvaluated.class)
                        .map(evaluated -> new Evaluation(evaluated.on(), evaluated.usefulness()))
                        .toList(),
                remarks(),
                List.of());
    }

    private ArrangementView refused(ArrangementRefused refused) {
        var plan = refused.plan();
        return new ArrangementView(
                id,
                asOf.told(),
                known.getLast().version(),
                refused.household().uuid(),
                refused.provider() == null ? Delivery.PERSONAL_BUDGET : Delivery.IN_KIND,
                refused.provider(),
                null,
                null,
                refused.product(),
                plan == null ? null : plan.uuid(),
                refused.supportLine(),
                null,
                null,
                null,
                ArrangementStatus.REFUSED,
                ArrangementRefusal.valueOf(refused.reason()),
                null,
                null,
                null,
                Money.NOTHING,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** It is given by a decision of its own (Wmo 2015, art. 2.3.6; Jeugdwet, art. 8.1.1): none is taken here yet. */
    private static @Nullable FormalDecision formalDecision(Agreement agreement) {
        return switch (agreement.delivery()) {
            case IN_KIND -> null;
            case PERSONAL_BUDGET -> FormalDecision.REQUIRED_AND_MISSING;
        };
    }

    private static @Nullable UUID plan(Agreement agreement) {
        var plan = agreement.plan();
        return plan == null ? null : plan.uuid();
    }

    private static @Nullable Holding holding(OnDay day) {
        var version = day.version();
        var terms = day.terms();
        var cover = day.cover();
        return version == null || terms == null || cover == null
                ? null
                : new Holding(version, AgreedTerms.of(terms), cover);
    }

    private List<MonthAmount> months() {
        return known.stream()
                .map(Recorded::fact)
                .flatMap(event -> Commitment.of(event).stream())
                .reduce((_, later) -> later)
                .map(commitment -> MonthAmount.of(commitment.months()))
                .orElseThrow();
    }

    private AgreedVersion version(Version version, Optional<NotCovered> refusal) {
        var covered = facts(ArrangementCovered.class)
                .filter(answer -> answer.version() == version.number() && version.cover() == Cover.COVERED)
                .reduce((_, later) -> later);
        return new AgreedVersion(
                version.number(),
                version.appliesFrom(),
                AgreedTerms.of(version.terms()),
                version.committed(),
                version.restores(),
                version.ends(),
                version.cover(),
                covered.map(ArrangementCovered::overrunAuthority).orElse(null),
                refusal.map(NotCovered::reason).map(ArrangementShortage::of).orElse(null),
                refusal.map(NotCovered::lacking).orElse(null),
                refusal.map(NotCovered::year).orElse(null),
                authority(version).map(ArrangementViews::basis).orElse(null));
    }

    private Optional<Authority> authority(Version version) {
        return known.stream()
                .flatMap(recorded -> Commitment.of(recorded.fact()).stream())
                .filter(commitment -> commitment.version() == version.number())
                .flatMap(commitment -> Stream.ofNullable(commitment.authority()))
                .findFirst();
    }

    private static Basis basis(Authority authority) {
        var byLaw = Optional.ofNullable(authority.byLaw());
        return new Basis(
                authority.by(),
                authority.on(),
                authority.price(),
                Optional.ofNullable(authority.mandate()).map(RestsOn::of).orElse(null),
                byLaw.map(ByLaw::ground).orElse(null),
                byLaw.map(ByLaw::referrer).map(Personal::known).orElse(null),
                byLaw.map(ByLaw::document).map(Personal::known).orElse(null));
    }

    private OpenProposal proposal(UUID open) {
        return facts(ChangeProposed.class)
                .filter(proposed -> proposed.proposal().equals(open))
                .map(proposed -> new OpenProposal(open, ProposedExtent.of(proposed.extent())))
                .findFirst()
                .orElseThrow();
    }

    private List<Remark> remarks() {
        return known.stream()
                .flatMap(recorded -> Wrote.in(recorded.fact())
                        .map(wrote -> new Remark(
                                wrote.about(),
                                recorded.version(),
                                recorded.recordedAt(),
                                wrote.words().known()))
                        .stream())
                .toList();
    }

    private <E> Stream<E> facts(Class<E> kind) {
        return known.stream().map(Recorded::fact).filter(kind::isInstance).map(kind::cast);
    }
}
