package nl.keerpunt.provider.arrangementhistory;

import static nl.keerpunt.platform.access.Disclosure.Part.CONTENT;
import static nl.keerpunt.platform.access.Disclosure.Part.WORDS;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.access.Disclosure.Part;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.question.HistoryEntry;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Commitment;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.AgreedVersion;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Basis;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Evaluation;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Holding;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.OpenProposal;
import nl.keerpunt.provider.arrangementhistory.ArrangementView.Remark;
import nl.keerpunt.provider.disclosure.Left;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;

/** Leaves out of an arrangement what is not for who looks at it, and names what it left out. */
final class Withholding {

    private static final Set<String> FRAME = Set.of(
            "agreedVersion",
            "decidedBy",
            "decidedOn",
            "mandate",
            "ground",
            "restores",
            "from",
            "on",
            "lastDay",
            "proposal",
            "inPart",
            "overrunAuthority",
            "reason",
            "year");

    private final Viewer viewer;
    private final @Nullable LegalBasis law;
    private final boolean ownWork;
    private final Set<Long> ownWords = new HashSet<>();

    /** @param history all of it: what somebody decided or wrote they know, whatever day or moment they look back on */
    Withholding(Viewer viewer, List<Recorded<ArrangementEvent>> history) {
        this.viewer = viewer;
        this.law = history.getFirst().fact() instanceof ArrangementAgreed agreed
                ? agreed.agreement().legalBasis()
                : null;
        this.ownWork = history.stream().anyMatch(recorded -> isDecidedBy(viewer, recorded.fact()));
        history.stream()
                .filter(this::isOwnOrMeantForThem)
                .map(Recorded::version)
                .forEach(ownWords::add);
    }

    private static boolean isDecidedBy(Viewer viewer, ArrangementEvent event) {
        return Commitment.of(event)
                .map(Commitment::authority)
                .filter(authority -> authority.by().value().equals(viewer.subject()))
                .isPresent();
    }

    private boolean isOwnOrMeantForThem(Recorded<ArrangementEvent> recorded) {
        return recorded.actor().equals(viewer.subject())
                || viewer.roles().contains(Role.PROVIDER) && Wrote.isMeantForTheProvider(recorded.fact());
    }

    private Left left() {
        return new Left(viewer, law, ownWork);
    }

    ArrangementView from(ArrangementView whole) {
        var left = left();
        return new ArrangementView(
                whole.id(),
                whole.asOf(),
                whole.version(),
                whole.household(),
                whole.delivery(),
                whole.provider(),
                from(whole.personalBudget(), left),
                whole.formalDecision(),
                left.of(CONTENT, "product", whole.product()),
                whole.plan(),
                whole.supportLine(),
                whole.objective(),
                whole.legalBasis(),
                left.of(CONTENT, "taskField", whole.taskField()),
                whole.status(),
                whole.refusedFor(),
                whole.from(),
                whole.until(),
                from(whole.holds(), left),
                left.amount("committed", whole.committed()),
                left.amount("months", whole.months()),
                whole.versions().stream().map(version -> from(version, left)).toList(),
                from(whole.openProposal(), left),
                whole.evaluations().stream()
                        .map(evaluation -> new Evaluation(
                                evaluation.on(), left.of(CONTENT, "evaluations.usefulness", evaluation.usefulness())))
                        .toList(),
                whole.remarks().stream().filter(remark -> isFor(remark, left)).toList(),
                left.withheld());
    }

    private static @Nullable Holding from(@Nullable Holding holds, Left left) {
        return holds == null
                ? null
                : new Holding(holds.agreedVersion(), from(holds.terms(), "holds.terms", left), holds.cover());
    }

    private static @Nullable AgreedTerms from(@Nullable AgreedTerms terms, String field, Left left) {
        var shown = left.of(CONTENT, field, terms);
        return shown == null
                ? null
                : shown.at(left.amount(field + ".tariff", shown.tariff()))
                        .naming(left.of(WORDS, field + ".carer.name", shown.carersName()));
    }

    private static @Nullable BudgetView from(@Nullable BudgetView budget, Left left) {
        var shown = left.of(CONTENT, "personalBudget", budget);
        return shown == null ? null : shown.left(left);
    }

    private static AgreedVersion from(AgreedVersion version, Left left) {
        return new AgreedVersion(
                version.agreedVersion(),
                version.appliesFrom(),
                from(version.terms(), "versions.terms", left),
                left.amount("versions.cost", version.cost()),
                version.restores(),
                version.ends(),
                version.cover(),
                version.overrunAuthority(),
                version.noCoverFor(),
                left.amount("versions.lacking", version.lacking()),
                version.year(),
                from(version.decided(), left));
    }

    private static @Nullable Basis from(@Nullable Basis decided, Left left) {
        if (decided == null) {
            return null;
        }
        var ground = decided.ground();
        var referral = ground == null ? WORDS : Part.referralBy(ground);
        return new Basis(
                decided.by(),
                decided.on(),
                left.amount("versions.decided.price", decided.price()),
                decided.mandate(),
                ground,
                left.of(referral, "versions.decided.referrer", decided.referrer()),
                left.of(referral, "versions.decided.document", decided.document()));
    }

    private static @Nullable OpenProposal from(@Nullable OpenProposal open, Left left) {
        return open == null
                ? null
                : new OpenProposal(open.proposal(), left.of(CONTENT, "openProposal.extent", open.extent()));
    }

    private boolean isFor(Remark remark, Left left) {
        var shown = left.shows(WORDS, ownWork || ownWords.contains(remark.version()));
        if (!shown) {
            left.withhold("remarks");
        }
        return shown;
    }

    /** What is left of what was recorded. */
    HistoryEntry from(Recorded<ArrangementEvent> recorded) {
        var left = left();
        var shown = new LinkedHashMap<String, Object>();
        Essentials.of(recorded.fact()).forEach((name, value) -> {
            var kept = essential(name, value, left);
            if (kept != null) {
                shown.put(name, kept);
            }
        });
        return HistoryEntry.of(recorded, shown, left.withheld());
    }

    /** Whatever is not named here is content. */
    private static @Nullable Object essential(String name, Object value, Left left) {
        return switch (name) {
            case "terms" -> from((AgreedTerms) value, name, left);
            case "cost", "lacking" -> left.amount(name, value);
            default -> FRAME.contains(name) ? value : left.of(CONTENT, name, value);
        };
    }
}
