package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.platform.question.KnownAt;
import org.jspecify.annotations.Nullable;

/** The versions that a household agreed to, the first one first (versies). */
@Schema(name = "PlanVersions")
record PlanVersions(List<Version> items, KnownAt.Told asOf) {

    static PlanVersions of(List<AgreedVersion> versions, KnownAt.Told asOf) {
        return new PlanVersions(versions.stream().map(Version::of).toList(), asOf);
    }

    /**
     * One of them, without anyone's words.
     *
     * @param recordedAt when it became known here
     * @param agreements who agreed to which line, by ids, where somebody was named
     */
    @Schema(name = "PlanVersion")
    record Version(
            int version,
            LocalDate on,
            Instant recordedAt,
            List<LineAgreement> agreements,
            List<StandingStill> stopped) {

        private static Version of(AgreedVersion agreed) {
            var agreement = agreed.agreement();
            return new Version(
                    agreement.version(),
                    agreement.on(),
                    agreed.recordedAt(),
                    agreement.agreements(),
                    agreed.standingStill());
        }
    }

    /** The plan as it was agreed (plan zoals afgesproken). */
    @Schema(name = "AgreedPlan")
    record Whole(
            int version,
            LocalDate on,
            Instant recordedAt,
            @Nullable Words householdVoice,
            @Nullable Words purpose,
            List<AgreedGoal> goals,
            List<AgreedLine> lines,
            List<LineAgreement> agreements,
            List<StandingStill> stopped,
            KnownAt.Told asOf) {

        static Whole of(AgreedVersion agreed, KnownAt.Told asOf) {
            var agreement = agreed.agreement();
            var content = agreed.content();
            return new Whole(
                    agreement.version(),
                    agreement.on(),
                    agreed.recordedAt(),
                    agreement.householdVoice(),
                    content.purpose(),
                    List.copyOf(content.goals().values()),
                    List.copyOf(content.lines().values()),
                    agreement.agreements(),
                    agreed.standingStill(),
                    asOf);
        }
    }
}
