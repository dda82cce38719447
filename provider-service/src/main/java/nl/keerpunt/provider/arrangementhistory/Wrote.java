package nl.keerpunt.provider.arrangementhistory;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.jspecify.annotations.Nullable;

/** What somebody wrote of an arrangement (toelichting), and about what of it. */
record Wrote(About about, Personal<String> words) {

    /** What a remark is about (onderwerp), by the name under which it is recorded. */
    @Schema(name = "ArrangementRemarkSubject")
    enum About {
        ARRANGEMENT_CHANGED,
        ARRANGEMENT_RESTORED,
        ARRANGEMENT_PAUSED,
        ARRANGEMENT_STOPPED,
        ARRANGEMENT_WITHDRAWN,
        ARRANGEMENT_EVALUATED,
        CHANGE_PROPOSED,
        PROPOSAL_DECLINED;

        @JsonValue
        String recorded() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Optional<Wrote> in(ArrangementEvent event) {
        return switch (event) {
            case ArrangementChanged changed -> about(About.ARRANGEMENT_CHANGED, changed.reason());
            case ArrangementRestored restored -> about(About.ARRANGEMENT_RESTORED, restored.reason());
            case ArrangementPaused paused -> about(About.ARRANGEMENT_PAUSED, paused.reason());
            case ArrangementStopped stopped -> about(About.ARRANGEMENT_STOPPED, stopped.reason());
            case ArrangementWithdrawn withdrawn -> about(About.ARRANGEMENT_WITHDRAWN, withdrawn.reason());
            case ChangeProposed proposed -> about(About.CHANGE_PROPOSED, proposed.reason());
            case ProposalDeclined declined -> about(About.PROPOSAL_DECLINED, declined.reason());
            case ArrangementEvaluated evaluated -> about(About.ARRANGEMENT_EVALUATED, evaluated.findings());
            case ArrangementAgreed _,
                    ArrangementRefused _,
                    ArrangementStarted _,
                    ArrangementResumed _,
                    ArrangementEnded _,
                    ArrangementEndedByDeath _,
                    DeathTakenBack _,
                    CoverAskedAgain _,
                    ArrangementCovered _,
                    ArrangementNotCovered _ -> Optional.empty();
        };
    }

    private static Optional<Wrote> about(About about, @Nullable Personal<String> words) {
        return Optional.ofNullable(words).map(said -> new Wrote(about, said));
    }

    /** What a provider proposed, and the answer to it. */
    static boolean isMeantForTheProvider(ArrangementEvent event) {
        return event instanceof ChangeProposed
                || event instanceof ProposalDeclined
                || event instanceof ArrangementChanged changed && changed.proposal() != null;
    }
}
