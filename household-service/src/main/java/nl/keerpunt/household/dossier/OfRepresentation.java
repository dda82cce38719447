package nl.keerpunt.household.dossier;

import java.util.HashMap;
import java.util.Map;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RepresentationEvent.*;
import nl.keerpunt.household.representation.Validity;

/** What a household's history tells of who may speak for a member: ids, days and choices. */
final class OfRepresentation {

    private OfRepresentation() {}

    static Map<String, Object> of(RepresentationEvent event) {
        return switch (event) {
            case OutsiderNamed it -> Map.of("outsider", it.outsider());
            case SpeakerRecorded it -> {
                var speaker = it.outsider() ? "outsider" : "speaker";
                yield with(it, it.valid(), Map.of("role", it.role(), speaker, it.speaker(), "laws", it.laws()));
            }
            case IncapacityFound it -> with(it, it.valid(), Map.of("laws", it.laws()));
            case EarlierWishRecorded it -> with(it, it.valid(), Map.of("refused", it.refused()));
            case MeasureRecorded it -> with(it, it.valid(), Map.of("measure", it.measure()));
            case CapacityCorrected it -> with(it, it.valid(), Map.of());
            case CapacityTakenBack it -> Map.of("member", it.member(), "fact", it.fact());
            case WhoMayAgreeTold it -> Map.of("on", it.on());
        };
    }

    private static Map<String, Object> with(OfMember known, Validity valid, Map<String, Object> own) {
        var essentials = new HashMap<>(own);
        essentials.put("member", known.member());
        essentials.put("fact", known.fact());
        if (valid.from() != null) {
            essentials.put("from", valid.from());
        }
        if (valid.until() != null) {
            essentials.put("until", valid.until());
        }
        return essentials;
    }
}
