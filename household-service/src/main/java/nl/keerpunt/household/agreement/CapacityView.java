package nl.keerpunt.household.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.agreement.SpokenFor.Capacity;
import nl.keerpunt.household.registration.RepresentationEvent.*;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of who may speak for a member (vertegenwoordiging).
 *
 * @param fact by which it is corrected and taken back
 * @param role as what somebody speaks, if it is about somebody
 * @param speaker who does
 * @param laws for the lines of which it holds, where it is for some
 * @param words what the member wrote down
 * @param from absent: of old
 * @param until absent: until it is said otherwise
 */
@Schema(name = "MemberCapacity")
record CapacityView(
        UUID fact,
        Kind kind,
        @Nullable SpeakerRole role,
        @Nullable UUID speaker,
        @Nullable Measure measure,
        List<LineLaw> laws,
        @Nullable Words words,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** What it says. */
    @Schema(name = "CapacityKind")
    enum Kind {
        SPEAKER,
        INCAPACITY,
        EARLIER_WISH,
        MEASURE
    }

    CapacityView {
        laws = List.copyOf(laws);
    }

    static CapacityView of(Capacity known) {
        var from = known.valid().from();
        var until = known.valid().until();
        var fact = known.recorded().fact();
        return switch (known.recorded()) {
            case SpeakerRecorded it ->
                new CapacityView(fact, Kind.SPEAKER, it.role(), it.speaker(), null, it.laws(), null, from, until);
            case IncapacityFound it ->
                new CapacityView(fact, Kind.INCAPACITY, null, null, null, it.laws(), null, from, until);
            case EarlierWishRecorded it ->
                new CapacityView(
                        fact,
                        Kind.EARLIER_WISH,
                        null,
                        null,
                        null,
                        it.refused(),
                        it.words().known(),
                        from,
                        until);
            case MeasureRecorded it ->
                new CapacityView(fact, Kind.MEASURE, null, null, it.measure(), List.of(), null, from, until);
        };
    }
}
