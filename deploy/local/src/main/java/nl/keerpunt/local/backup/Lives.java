package nl.keerpunt.local.backup;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the data went through, restore by restore. A moment is what was so at that moment, whatever was restored
 * since: also one that a later restore undid can be had again.
 *
 * @param restored the lives that began with a restore, in their order
 */
record Lives(List<Life> restored) {

    Lives {
        restored = List.copyOf(restored);
    }

    /** In which life a moment was. */
    Life at(Instant moment) {
        return restored.reversed().stream()
                .filter(life -> !life.since().isAfter(moment))
                .findFirst()
                .orElse(Life.FIRST);
    }

    /** The newest copy that leads to this moment: of its own life, or of those that it came from. */
    Optional<BaseBackup> base(Instant moment, Collection<BaseBackup> copies) {
        var life = at(moment);
        return copies.stream()
                .filter(copy ->
                        !copy.complete().isAfter(moment) && !copy.complete().isBefore(life.since()))
                .max(Comparator.comparing(BaseBackup::complete))
                .or(() -> before(life.from(), copies));
    }

    private Optional<BaseBackup> before(@Nullable Instant from, Collection<BaseBackup> copies) {
        return from == null ? Optional.empty() : base(from, copies);
    }
}
