package nl.keerpunt.household.staffing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.accessteam.TeamEvent.*;
import nl.keerpunt.household.professional.Absence;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.household.professional.ProfessionalEvent.*;

/** What a history of the register tells of each event: ids, days and codes, as the register itself has them. */
final class RegisterEssentials {

    private RegisterEssentials() {}

    static Map<String, Object> of(ProfessionalEvent event) {
        return new TreeMap<>(
                switch (event) {
                    case ProfessionalRegistered it -> Map.of("from", it.from(), "source", it.source());
                    case TeamClaimed it -> Map.of("team", it.team(), "on", it.on());
                    case TeamJoined it -> Map.of("team", it.team(), "from", it.from());
                    case ProfessionalAppointed it -> appointed(it.post(), it);
                    case AbsenceRecorded it -> away(it.absence(), it.days());
                    case AbsenceCorrected it -> away(it.absence(), it.days());
                    case ReturnRecorded it -> Map.of("absence", it.absence(), "on", it.on());
                    case AbsenceTakenBack it -> Map.of("absence", it.absence());
                    case ProfessionalLeft it -> Map.of("lastDay", it.lastDay());
                    case LeavingTakenBack _ -> Map.of();
                });
    }

    static Map<String, Object> of(TeamEvent event) {
        return new TreeMap<>(
                switch (event) {
                    case TeamFormed it -> Map.of("team", it.team());
                    case TeamNeedsSet it -> Map.of("from", it.from(), "needs", it.needs());
                });
    }

    private static Map<String, Object> appointed(Post post, ProfessionalAppointed appointed) {
        return Map.of(
                "from", appointed.from(),
                "functions", post.functions(),
                "competences", post.competences(),
                "fte", post.fte());
    }

    private static Map<String, Object> away(UUID absence, Absence days) {
        var essentials = new HashMap<String, Object>(Map.of("absence", absence, "from", days.from()));
        Optional.ofNullable(days.until()).ifPresent(until -> essentials.put("until", until));
        Optional.ofNullable(days.substitute()).ifPresent(substitute -> essentials.put("substitute", substitute));
        return essentials;
    }
}
