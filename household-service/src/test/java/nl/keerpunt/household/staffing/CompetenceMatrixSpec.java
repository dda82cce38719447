package nl.keerpunt.household.staffing;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.keerpunt.household.accessteam.Need;
import nl.keerpunt.household.professional.Absence;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.Presence.Away;
import nl.keerpunt.household.staffing.CompetenceMatrix.AbsentMember;
import nl.keerpunt.household.staffing.CompetenceMatrix.OfCompetence;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.question.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompetenceMatrixSpec {

    private static final Team NOORD = new Team("noord");
    private static final Team ZUID = new Team("zuid");
    private static final Competence DEBT = new Competence("DEBT_HELP");
    private static final Competence YOUTH = new Competence("YOUTH_SAFETY");
    private static final ProfessionalId ANNA = new ProfessionalId("anna");
    private static final ProfessionalId BRAM = new ProfessionalId("bram");
    private static final ProfessionalId CLARA = new ProfessionalId("clara");

    @Test
    void whoever_is_there_with_it_counts() {
        var row = only(List.of(new Need(DEBT, 2, 100)), Map.of(ANNA, able(NOORD, 60, DEBT)));

        assertThat(row.there()).containsExactly(ANNA);
        assertThat(row.thereFte()).isEqualTo(60);
        assertThat(row.lackingPeople()).isEqualTo(1);
        assertThat(row.lackingFte()).isEqualTo(40);
    }

    @Test
    void nothing_lacks_where_more_is_there_than_is_needed() {
        var row = only(
                List.of(new Need(DEBT, 1, null)), Map.of(ANNA, able(NOORD, 60, DEBT), BRAM, able(NOORD, 100, DEBT)));

        assertThat(row.lackingPeople()).isZero();
        assertThat(row.lackingFte()).isZero();
        assertThat(row.neededFte()).isNull();
    }

    @Test
    void whoever_is_away_does_not_count_and_is_named_with_who_stands_in() {
        var everybody = Map.of(
                ANNA, away(able(NOORD, 60, DEBT), BRAM),
                BRAM, away(able(ZUID, 100, DEBT), CLARA),
                CLARA, able(ZUID, 100, DEBT));
        var matrix = matrix(List.of(new Need(DEBT, 1, null)), everybody);

        assertThat(matrix.competences().getFirst().there()).isEmpty();
        assertThat(matrix.competences().getFirst().absent()).containsExactly(ANNA);
        assertThat(matrix.competences().getFirst().lackingPeople()).isEqualTo(1);
        assertThat(matrix.absent()).containsExactly(new AbsentMember(ANNA, parse("2026-03-01"), null, CLARA));
    }

    @Test
    void whoever_is_of_another_team_does_not_count() {
        var row = only(List.of(new Need(DEBT, 1, null)), Map.of(BRAM, able(ZUID, 100, DEBT)));

        assertThat(row.there()).isEmpty();
    }

    @Test
    void what_is_there_and_not_needed_is_shown_after_what_is_needed() {
        var matrix = matrix(List.of(new Need(YOUTH, 1, null)), Map.of(ANNA, able(NOORD, 60, DEBT)));

        assertThat(matrix.competences().stream().map(OfCompetence::competence)).containsExactly(YOUTH, DEBT);
        assertThat(matrix.competences().getLast().neededPeople()).isNull();
    }

    @Test
    void whoever_has_no_post_is_there_without_competences() {
        var matrix = matrix(List.of(), Map.of(ANNA, new Presence(NOORD, null, null)));

        assertThat(matrix.there()).containsExactly(ANNA);
        assertThat(matrix.competences()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_matrix_counts_everybody_once(long seed) {
        var random = new Random(seed);
        var everybody = new LinkedHashMap<ProfessionalId, Presence>();
        for (var number = 0; number < random.nextInt(12); number++) {
            everybody.put(new ProfessionalId("p" + number), any(random));
        }
        var needs =
                List.of(new Need(DEBT, 1 + random.nextInt(5), null), new Need(YOUTH, null, 1 + random.nextInt(300)));

        var matrix = matrix(needs, everybody);

        var members = everybody.entrySet().stream()
                .filter(each -> NOORD.equals(each.getValue().team()))
                .map(Map.Entry::getKey);
        assertThat(Stream.concat(
                        matrix.there().stream(), matrix.absent().stream().map(AbsentMember::professional)))
                .containsExactlyInAnyOrderElementsOf(members.toList());
        assertThat(matrix.competences()).allSatisfy(row -> {
            assertThat(matrix.there()).containsAll(row.there());
            assertThat(matrix.absent().stream().map(AbsentMember::professional)).containsAll(row.absent());
            assertThat(row.thereFte())
                    .isEqualTo(those(everybody, row.there())
                            .mapToInt(CompetenceMatrixSpec::fte)
                            .sum());
            assertThat(row.lackingPeople())
                    .isEqualTo(
                            row.neededPeople() == null
                                    ? 0
                                    : Math.max(
                                            0, row.neededPeople() - row.there().size()));
            assertThat(row.lackingFte())
                    .isEqualTo(row.neededFte() == null ? 0 : Math.max(0, row.neededFte() - row.thereFte()));
        });
        assertThat(matrix.absent()).allSatisfy(absent -> {
            assertThat(absent.standIn()).isNotEqualTo(absent.professional());
            assertThat(those(everybody, Stream.ofNullable(absent.standIn()).toList()))
                    .allSatisfy(standIn -> assertThat(standIn.absence()).isNull());
        });
    }

    private static Stream<Presence> those(Map<ProfessionalId, Presence> everybody, List<ProfessionalId> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(everybody.get(id)));
    }

    private static int fte(Presence there) {
        return there.post() == null ? 0 : there.post().fte().hundredths();
    }

    private static Presence any(Random random) {
        var competences =
                Stream.of(DEBT, YOUTH).filter(_ -> random.nextBoolean()).toArray(Competence[]::new);
        var there = able(random.nextInt(3) == 0 ? ZUID : NOORD, 1 + random.nextInt(Fte.MOST_HUNDREDTHS), competences);
        return random.nextInt(3) == 0 ? away(there, new ProfessionalId("p" + random.nextInt(12))) : there;
    }

    private static OfCompetence only(List<Need> needs, Map<ProfessionalId, Presence> everybody) {
        return matrix(needs, everybody).competences().getFirst();
    }

    private static CompetenceMatrix matrix(List<Need> needs, Map<ProfessionalId, Presence> everybody) {
        return CompetenceMatrix.of(new UUID(0, 1), NOORD, new AsOf(parse("2026-03-10"), null), needs, everybody);
    }

    private static Presence able(Team team, int fte, Competence... competences) {
        return new Presence(team, new Post(List.of(), List.of(competences), new Fte(fte)), null);
    }

    private static Presence away(Presence there, @Nullable ProfessionalId substitute) {
        var days = new Absence(parse("2026-03-01"), null, substitute);
        return new Presence(there.team(), there.post(), new Away(new UUID(0, 1), days));
    }
}
