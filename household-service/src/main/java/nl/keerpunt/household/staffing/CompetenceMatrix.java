package nl.keerpunt.household.staffing;

import static java.util.Comparator.comparing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.keerpunt.household.accessteam.Need;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.StandIns;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.question.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The competences of a team on a day beside those that it needs (competentiematrix). Who is away counts for nothing and
 * is named, with whoever stands in; a substitute of another team does not count here either.
 *
 * @param there the ids of those of the team who are there
 */
@Schema(name = "CompetenceMatrix")
record CompetenceMatrix(
        UUID id,
        Team team,
        LocalDate validOn,
        List<OfCompetence> competences,
        List<ProfessionalId> there,
        List<AbsentMember> absent,
        AsOf.Told asOf) {

    /**
     * One competence: what the team needs of it, then what is there.
     *
     * @param neededPeople null: it needs no number of people
     * @param lackingFte in hundredths of full time; 0 when nothing lacks or none is needed
     */
    @Schema(name = "CompetenceOfTeam")
    record OfCompetence(
            Competence competence,
            @Nullable Integer neededPeople,
            @Nullable Integer neededFte,
            List<ProfessionalId> there,
            int thereFte,
            int lackingPeople,
            int lackingFte,
            List<ProfessionalId> absent) {

        OfCompetence {
            there = List.copyOf(there);
            absent = List.copyOf(absent);
        }
    }

    /**
     * @param until null: until further notice
     * @param standIn who does the work meanwhile; null: nobody
     */
    @Schema(name = "AbsentMember")
    record AbsentMember(
            ProfessionalId professional,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ProfessionalId standIn) {}

    CompetenceMatrix {
        competences = List.copyOf(competences);
        there = List.copyOf(there);
        absent = List.copyOf(absent);
    }

    /** @param everybody who works for the municipality that day: whoever stands in may be of another team */
    static CompetenceMatrix of(
            UUID id, Team team, AsOf asOf, List<Need> needs, Map<ProfessionalId, Presence> everybody) {
        var members = new LinkedHashMap<>(everybody);
        members.values().removeIf(presence -> !team.equals(presence.team()));
        var needed = new LinkedHashMap<Competence, Need>();
        needs.forEach(need -> needed.put(need.competence(), need));
        var competences = new LinkedHashSet<>(needed.keySet());
        var others = new TreeSet<>(comparing(Competence::code));
        members.values().forEach(presence -> others.addAll(competencesOf(presence)));
        competences.addAll(others);
        return new CompetenceMatrix(
                id,
                team,
                asOf.validOn(),
                competences.stream()
                        .map(competence -> row(competence, Optional.ofNullable(needed.get(competence)), members))
                        .toList(),
                those(members, false),
                absent(members, everybody),
                asOf.told());
    }

    private static OfCompetence row(Competence competence, Optional<Need> need, Map<ProfessionalId, Presence> members) {
        var able = new LinkedHashMap<>(members);
        able.values().removeIf(presence -> !competencesOf(presence).contains(competence));
        var there = those(able, false);
        var fte = there.stream().mapToInt(each -> fteOf(able.get(each))).sum();
        var neededPeople = need.map(Need::people).orElse(null);
        var neededFte = need.map(Need::fte).orElse(null);
        return new OfCompetence(
                competence,
                neededPeople,
                neededFte,
                there,
                fte,
                lacking(neededPeople, there.size()),
                lacking(neededFte, fte),
                those(able, true));
    }

    private static int lacking(@Nullable Integer needed, int there) {
        return needed == null ? 0 : Math.max(0, needed - there);
    }

    private static List<ProfessionalId> those(Map<ProfessionalId, Presence> members, boolean absent) {
        var those = new ArrayList<ProfessionalId>();
        members.forEach((professional, presence) -> {
            if (absent == (presence.absence() != null)) {
                those.add(professional);
            }
        });
        return those;
    }

    private static List<AbsentMember> absent(
            Map<ProfessionalId, Presence> members, Map<ProfessionalId, Presence> everybody) {
        var absent = new ArrayList<AbsentMember>();
        members.forEach((professional, presence) -> {
            if (presence.absence() != null) {
                var days = presence.absence().days();
                var standIn = StandIns.whoActsFor(professional, each -> Optional.ofNullable(everybody.get(each)));
                absent.add(new AbsentMember(professional, days.from(), days.until(), standIn.orElse(null)));
            }
        });
        return absent;
    }

    private static List<Competence> competencesOf(Presence presence) {
        return presence.post() == null ? List.of() : presence.post().competences();
    }

    private static int fteOf(@Nullable Presence presence) {
        return Optional.ofNullable(presence)
                .map(Presence::post)
                .map(Post::fte)
                .map(Fte::hundredths)
                .orElse(0);
    }
}
