package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.planview.PlanView;

/** A line that was asked about and is no part of the version, while the rest is (stilstaande regel). */
@Schema(name = "LineStandingStill")
record StandingStill(
        UUID line, StoppedLine.Cause cause, List<UUID> refusedBy, List<UUID> awaited, List<WayOut> waysOut) {

    static Stream<StandingStill> of(PlanView.Line line) {
        return Stream.ofNullable(line.stopped())
                .map(stopped -> new StandingStill(
                        line.id(), stopped.cause(), stopped.refusedBy(), stopped.awaited(), stopped.waysOut()));
    }
}
