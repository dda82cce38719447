package nl.keerpunt.plan.plan;

import static nl.keerpunt.plan.plan.Plan.Reason.CARRIED_WITHOUT_PROVIDER;
import static nl.keerpunt.plan.plan.Plan.Reason.GOAL_ALREADY_ADDED;
import static nl.keerpunt.plan.plan.Plan.Reason.LEGAL_BASIS_MISSING;
import static nl.keerpunt.plan.plan.Plan.Reason.LINE_WITHOUT_GOAL;
import static nl.keerpunt.plan.plan.Plan.Reason.NEEDS_NO_MONEY;
import static nl.keerpunt.plan.plan.Plan.Reason.NO_GOAL;
import static nl.keerpunt.plan.plan.Plan.Reason.NO_OBJECTIVE;
import static nl.keerpunt.plan.plan.Plan.Reason.NO_PURPOSE;
import static nl.keerpunt.plan.plan.Plan.Reason.NO_SUPPORT_LINE;
import static nl.keerpunt.plan.plan.Plan.Reason.PROVIDER_TERMS_MISSING;
import static nl.keerpunt.plan.plan.Plan.Reason.UNKNOWN_CAUSE;
import static nl.keerpunt.plan.plan.Plan.Reason.UNKNOWN_GOAL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.Words;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.jspecify.annotations.Nullable;

/** What a plan holds in each phase of its life, and the rules about it that are the same in each open phase. */
record Contents(
        PlanDrafted drafted,
        @Nullable Personal<Words> purpose,
        Told told,
        Map<UUID, GoalAdded> goals,
        CausalMap causes,
        SupportLines lines,
        Versions versions) {

    static Contents of(PlanDrafted drafted, Told told) {
        return new Contents(
                drafted, drafted.purpose(), told, Map.of(), CausalMap.EMPTY, SupportLines.NONE, Versions.NONE);
    }

    Directors directors() {
        return told.directors();
    }

    List<PlanEvent> rephrase(RephrasePurpose rephrase) {
        return rephrase.purpose().equals(purpose)
                ? List.of()
                : List.of(new PurposeRephrased(rephrase.plan(), rephrase.purpose()));
    }

    List<PlanEvent> addGoal(AddGoal add) {
        var added = new GoalAdded(add.plan(), add.goal(), add.words(), add.objectives(), add.scale(), add.baseline());
        var known = goals.get(add.goal());
        if (known != null && known.equals(added)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(GOAL_ALREADY_ADDED);
        }
        if (add.objectives().isEmpty()) {
            throw new Refusal(NO_OBJECTIVE);
        }
        Room.forOneMore(goals.size(), Room.GOALS);
        return List.of(added);
    }

    List<PlanEvent> propose(ProposeSupportLine propose) {
        check(propose.content());
        return lines.propose(propose);
    }

    List<PlanEvent> change(ChangeSupportLine change) {
        check(change.content());
        return lines.change(change);
    }

    private void check(SupportLine content) {
        if (content.goals().isEmpty()) {
            throw new Refusal(LINE_WITHOUT_GOAL);
        }
        if (!goals.keySet().containsAll(content.goals())) {
            throw new Refusal(UNKNOWN_GOAL);
        }
        if (!causes.causes().keySet().containsAll(content.causes())) {
            throw new Refusal(UNKNOWN_CAUSE);
        }
        checkWhoCarries(content);
    }

    private static void checkWhoCarries(SupportLine content) {
        if (content.needsMandate() && content.legalBasis() == null) {
            throw new Refusal(LEGAL_BASIS_MISSING);
        }
        switch (content.carriedBy()) {
            case PROVIDER -> {
                if (!content.namesWhatAProviderMustKnow()) {
                    throw new Refusal(PROVIDER_TERMS_MISSING);
                }
            }
            case PROFESSIONAL -> checkNoProvider(content);
            case HOUSEHOLD, NETWORK -> {
                checkNoProvider(content);
                if (content.estimatedCost().cents() > 0) {
                    throw new Refusal(NEEDS_NO_MONEY);
                }
            }
        }
    }

    private static void checkNoProvider(SupportLine content) {
        if (content.provider() != null) {
            throw new Refusal(CARRIED_WITHOUT_PROVIDER);
        }
    }

    List<PlanEvent> agree(AgreeVersion agree) {
        if (purpose == null) {
            throw new Refusal(NO_PURPOSE);
        }
        if (goals.isEmpty()) {
            throw new Refusal(NO_GOAL);
        }
        if (lines.standing().isEmpty()) {
            throw new Refusal(NO_SUPPORT_LINE);
        }
        return isAgreed(agree, purpose) ? List.of() : List.of(version(versions.last() + 1, agree, purpose));
    }

    /** A retry: the same voice on the same day about exactly what stands now. */
    private boolean isAgreed(AgreeVersion agree, Personal<Words> purpose) {
        return versions.present()
                .filter(agreed -> agreed.version().equals(version(versions.last(), agree, purpose)))
                .filter(agreed -> agreed.lines().equals(lines.standing()))
                .isPresent();
    }

    private VersionAgreed version(int number, AgreeVersion agree, Personal<Words> purpose) {
        return new VersionAgreed(
                agree.plan(),
                number,
                agree.householdVoice(),
                agree.on(),
                purpose,
                List.copyOf(goals.keySet()),
                List.copyOf(lines.standing().keySet()));
    }

    Contents with(PurposeRephrased rephrased) {
        return new Contents(drafted, rephrased.purpose(), told, goals, causes, lines, versions);
    }

    Contents with(GoalAdded added) {
        return new Contents(drafted, purpose, told, Copies.with(goals, added.goal(), added), causes, lines, versions);
    }

    Contents with(Told newlyTold) {
        return new Contents(drafted, purpose, newlyTold, goals, causes, lines, versions);
    }

    Contents with(CauseNamed named) {
        return with(causes.with(named));
    }

    Contents with(CausesLinked linked) {
        return with(causes.with(linked));
    }

    private Contents with(CausalMap newCauses) {
        return new Contents(drafted, purpose, told, goals, newCauses, lines, versions);
    }

    Contents with(SupportLines newLines) {
        return new Contents(drafted, purpose, told, goals, causes, newLines, versions);
    }

    Contents with(VersionAgreed agreed) {
        return with(versions.with(agreed, lines.standing()));
    }

    Contents reopened() {
        return with(versions.reopened());
    }

    private Contents with(Versions newVersions) {
        return new Contents(drafted, purpose, told, goals, causes, lines, newVersions);
    }
}
