package nl.keerpunt.plan.planview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.content.HomeRung;
import nl.keerpunt.plan.content.Load;
import nl.keerpunt.plan.content.Referral;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportStep;
import nl.keerpunt.platform.access.Disclosure.Part;
import org.jspecify.annotations.Nullable;

/**
 * How a line was thought through, as it is shown (afweging).
 *
 * @param step as it was said, or as who carries it out says by itself
 * @param home null at home
 * @param bundles null for one kind
 * @param skippedSteps those before it on which nothing in the plan works for its goals
 */
@Schema(name = "SupportLineThoughts")
public record LineThoughts(
        SupportStep step,
        Set<SupportStep> skippedSteps,
        @Nullable Words skipped,
        @Nullable HomeRung home,
        @Nullable Words lessAtHome,
        @Nullable Referral referral,
        @Nullable Set<Label> bundles,
        Set<UUID> after,
        @Nullable Load load,
        @Nullable LocalDate reviewOn) {

    static LineThoughts of(SupportLine content, Set<SupportStep> skippedSteps, Set<UUID> standing) {
        var considered = content.considered();
        return new LineThoughts(
                content.step(),
                skippedSteps,
                considered.skipped() == null ? null : considered.skipped().known(),
                considered.home(),
                considered.lessAtHome() == null ? null : considered.lessAtHome().known(),
                considered.referral(),
                considered.bundles().isEmpty() ? null : considered.bundles(),
                Copies.without(considered.after(), line -> !standing.contains(line)),
                considered.load(),
                considered.reviewOn());
    }

    /** Without what is not shown. */
    LineThoughts from(Withholding.Left left) {
        return new LineThoughts(
                step,
                skippedSteps,
                left.of(Part.WORDS, "thoughts.skipped", skipped),
                left.of(Part.CONTENT, "thoughts.home", home),
                left.of(Part.WORDS, "thoughts.lessAtHome", lessAtHome),
                left.of(Part.CONTENT, "thoughts.referral", referral),
                left.of(Part.CONTENT, "thoughts.bundles", bundles),
                after,
                left.of(Part.CONTENT, "thoughts.load", load),
                reviewOn);
    }
}
