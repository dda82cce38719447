package nl.keerpunt.household.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.keerpunt.household.handover.HandOverEvent.*;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.stored.Recorded;

/**
 * One hand-over (overdracht) as the administrator sees it.
 *
 * @param total how many households the leaving professional directed when it began
 * @param left how many of them still wait for their transfer
 */
@Schema(name = "HandOver")
record HandOverView(
        UUID id,
        ProfessionalId successor,
        LocalDate lastDay,
        Cause reason,
        Instant begunAt,
        String begunBy,
        int total,
        int done,
        int left) {

    /** @param left how many of these the leaving professional still directs */
    static List<HandOverView> of(List<Recorded<HandOverEvent>> history, ToIntFunction<List<UUID>> left) {
        var completed = new HashSet<UUID>();
        history.forEach(recorded -> {
            if (recorded.fact() instanceof HandOverCompleted done) {
                completed.add(done.handOver());
            }
        });
        return history.stream()
                .flatMap(recorded -> recorded.fact() instanceof HandOverBegun begun
                        ? Stream.of(view(recorded, begun, completed.contains(begun.handOver()) ? _ -> 0 : left))
                        : Stream.empty())
                .toList();
    }

    private static HandOverView view(
            Recorded<HandOverEvent> recorded, HandOverBegun begun, ToIntFunction<List<UUID>> left) {
        var total = begun.households().size();
        var waiting = left.applyAsInt(begun.households());
        return new HandOverView(
                begun.handOver(),
                begun.successor(),
                begun.lastDay(),
                begun.cause(),
                recorded.recordedAt(),
                recorded.actor(),
                total,
                total - waiting,
                waiting);
    }
}
