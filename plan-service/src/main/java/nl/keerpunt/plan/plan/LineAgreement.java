package nl.keerpunt.plan.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.agreement.WayOut;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to a line and who did not, for one member (instemming); by ids, never by name.
 *
 * @param member for whom the line is
 * @param withinMeasure whether the help is part of a judge's measure
 * @param answers in the order in which they were given
 * @param without the way out that was taken to go on without whoever did not agree, on the day of the version
 */
public record LineAgreement(
        UUID line,
        UUID member,
        boolean withinMeasure,
        List<Answered> answers,
        @Nullable WayOut without) {

    /** @param by a member, or somebody outside the household */
    @Schema(name = "LineAnswered")
    public record Answered(UUID by, boolean agrees, LocalDate on) {}

    public LineAgreement {
        answers = List.copyOf(answers);
    }

    /** By another way out, or by none. */
    public LineAgreement going(@Nullable WayOut way) {
        return new LineAgreement(line, member, withinMeasure, answers, way);
    }

    public LineAgreement with(List<Answered> others) {
        return new LineAgreement(line, member, withinMeasure, others, without);
    }
}
