package nl.keerpunt.provider.arrangementhistory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Commitment;

/**
 * What is said of an event in the history of an arrangement (kern): ids, days, amounts and choices, without anyone's
 * words.
 */
final class Essentials {

    private Essentials() {}

    static Map<String, Object> of(ArrangementEvent event) {
        return switch (event) {
            case ArrangementAgreed agreed -> agreed(agreed, agreed.terms());
            case ArrangementRefused refused -> Map.of("product", refused.product(), "reason", refused.reason());
            case ArrangementChanged changed -> changed(changed);
            case ArrangementRestored restored -> restored(restored);
            case ArrangementStarted started -> Map.of("on", started.on());
            case ArrangementPaused paused -> Map.of("on", paused.on());
            case ArrangementResumed resumed -> Map.of("on", resumed.on());
            case ArrangementStopped stopped -> Map.of("agreedVersion", stopped.version(), "lastDay", stopped.lastDay());
            case ArrangementWithdrawn withdrawn -> Map.of("agreedVersion", withdrawn.version());
            case ArrangementEnded ended -> Map.of("agreedVersion", ended.version(), "on", ended.on());
            case ArrangementEndedByDeath ended -> Map.of("agreedVersion", ended.version(), "on", ended.on());
            case DeathTakenBack back -> Map.of("agreedVersion", back.version(), "from", back.appliesFrom());
            case ArrangementEvaluated evaluated -> Map.of("on", evaluated.on(), "usefulness", evaluated.usefulness());
            case ChangeProposed proposed -> Map.of("proposal", proposed.proposal(), "extent", proposed.extent());
            case ProposalDeclined declined -> Map.of("proposal", declined.proposal());
            case CoverAskedAgain asked -> Map.of("agreedVersion", asked.version());
            case ArrangementCovered covered -> covered(covered);
            case ArrangementNotCovered notCovered ->
                Map.of(
                        "agreedVersion",
                        notCovered.version(),
                        "reason",
                        notCovered.reason(),
                        "lacking",
                        notCovered.lacking(),
                        "year",
                        notCovered.year());
        };
    }

    /** A version costs what the whole arrangement commits under it. */
    private static Map<String, Object> agreed(Commitment version, Terms terms) {
        var essentials = decided(version);
        essentials.putAll(
                Map.of("terms", AgreedTerms.of(terms).naming(null), "cost", MonthAmount.total(version.months())));
        return essentials;
    }

    private static Map<String, Object> restored(ArrangementRestored restored) {
        var essentials = decided(restored);
        essentials.putAll(Map.of("restores", restored.restoredVersion(), "from", restored.appliesFrom()));
        return essentials;
    }

    /** Which version, and on what it rests. */
    private static Map<String, Object> decided(Commitment version) {
        var essentials = new LinkedHashMap<String, Object>(Map.of("agreedVersion", version.version()));
        var authority = version.authority();
        if (authority != null) {
            essentials.put("decidedBy", authority.by());
            essentials.put("decidedOn", authority.on());
            Optional.ofNullable(authority.mandate()).ifPresent(mandate -> essentials.put("mandate", mandate));
            Optional.ofNullable(authority.byLaw()).ifPresent(byLaw -> essentials.put("ground", byLaw.ground()));
        }
        return essentials;
    }

    private static Map<String, Object> changed(ArrangementChanged changed) {
        var essentials = agreed(changed, changed.terms());
        var proposal = changed.proposal();
        if (proposal != null) {
            essentials.put("proposal", proposal.proposal());
            essentials.put("inPart", proposal.inPart());
        }
        return essentials;
    }

    private static Map<String, Object> covered(ArrangementCovered covered) {
        var authority = covered.overrunAuthority();
        return authority == null
                ? Map.of("agreedVersion", covered.version())
                : Map.of("agreedVersion", covered.version(), "overrunAuthority", authority);
    }
}
