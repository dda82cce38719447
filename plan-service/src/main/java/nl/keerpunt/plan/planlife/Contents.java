package nl.keerpunt.plan.planlife;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.goal.CausalMap;
import nl.keerpunt.plan.goal.Goals;
import nl.keerpunt.plan.plan.Directors;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.supportline.SupportLines;
import nl.keerpunt.plan.supportline.Surroundings;
import nl.keerpunt.plan.version.Versions;
import org.jspecify.annotations.Nullable;

/** What a plan holds in each phase of its life, and the rules about it that are the same in each open phase. */
record Contents(
        PlanDrafted drafted,
        @Nullable Personal<Words> purpose,
        Told told,
        Goals goals,
        CausalMap causes,
        SupportLines lines,
        Surroundings surroundings,
        Versions versions) {

    static Contents of(PlanDrafted drafted, Told told) {
        return new Contents(
                drafted,
                drafted.purpose(),
                told,
                Goals.NONE,
                CausalMap.EMPTY,
                SupportLines.NONE,
                Surroundings.NONE,
                Versions.NONE);
    }

    Directors directors() {
        return told.directors();
    }

    List<PlanEvent> rephrase(RephrasePurpose rephrase) {
        return rephrase.purpose().equals(purpose)
                ? List.of()
                : List.of(new PurposeRephrased(rephrase.plan(), rephrase.purpose()));
    }

    List<PlanEvent> propose(ProposeSupportLine propose) {
        return lines.propose(propose, goals, causes);
    }

    List<PlanEvent> change(ChangeSupportLine change) {
        return lines.change(change, goals, causes);
    }

    List<PlanEvent> agree(AgreeVersion agree) {
        return versions.agree(agree, purpose, goals.standing(), lines.standing());
    }

    List<PlanEvent> add(AddGoal add) {
        return goals.add(add, causes);
    }

    List<PlanEvent> change(ChangeGoal change, Set<UUID> scored) {
        return goals.change(change, causes, scored);
    }

    List<PlanEvent> withdraw(WithdrawGoal withdraw) {
        return goals.withdraw(withdraw, lines.standing());
    }

    List<PlanEvent> withdraw(WithdrawCause withdraw) {
        return causes.withdraw(withdraw, goals, lines.standing());
    }

    /** The goals that must be measured: those of the agreed version that still stand, or all in an emergency. */
    Set<UUID> fixedGoals() {
        return versions.fixedGoals(goals.ids());
    }

    Contents with(PurposeRephrased rephrased) {
        return new Contents(drafted, rephrased.purpose(), told, goals, causes, lines, surroundings, versions);
    }

    Contents with(Goals newGoals) {
        return new Contents(drafted, purpose, told, newGoals, causes, lines, surroundings, versions);
    }

    Contents with(Told newlyTold) {
        return new Contents(drafted, purpose, newlyTold, goals, causes, lines, surroundings, versions);
    }

    Contents with(CausalMap newCauses) {
        return new Contents(drafted, purpose, told, goals, newCauses, lines, surroundings, versions);
    }

    Contents with(SupportLines newLines) {
        return new Contents(drafted, purpose, told, goals, causes, newLines, surroundings, versions);
    }

    Contents with(Surroundings others) {
        return new Contents(drafted, purpose, told, goals, causes, lines, others, versions);
    }

    Contents with(VersionAgreed agreed) {
        return with(versions.with(agreed, goals.standing(), lines.standing()));
    }

    Contents with(AgreementsWeighed weighed) {
        return with(versions.with(weighed));
    }

    Contents reopened() {
        return with(versions.reopened());
    }

    private Contents with(Versions newVersions) {
        return new Contents(drafted, purpose, told, goals, causes, lines, surroundings, newVersions);
    }
}
