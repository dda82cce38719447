package nl.keerpunt.household.staffing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.household.professional.Absence;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.Presence.Away;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rows of the register of one municipality on one day. */
@Component
class RegisterRows {

    private static final String ON_DAY = """
            select * from professional_register
             where municipality = :municipality and :day between from_day and until_day
               and (cast(:team as text) is null or team = :team)
               and entry > cast(:after as uuid)
             order by entry
             limit :rows""";
    private static final String ENTRIES =
            "select distinct entry from professional_register where municipality = :municipality";
    private static final UUID FIRST = new UUID(0, 0);

    private static final String GONE = """
            select professional, max(until_day) + 1 as since from professional_register
             where municipality = :municipality and from_day <= :day
             group by professional
            having max(until_day) < :day""";

    private final MunicipalReads reads;
    private final Parked parked;

    RegisterRows(MunicipalReads reads, Parked parked) {
        this.reads = reads;
        this.parked = parked;
    }

    /** The entries of which a later fact waits. */
    Set<String> parked(MunicipalityCode municipality) {
        return parked.of(RegisterProjection.NAME, municipality);
    }

    List<RegisterRow> page(MunicipalityCode municipality, @Nullable Team team, LocalDate day, Paging<UUID> paging) {
        return rows(municipality, team, day, paging.afterOr(FIRST), paging.rows());
    }

    /** Everybody who works here on the day, in the order of their ids. */
    List<RegisterRow> all(MunicipalityCode municipality, LocalDate day) {
        return rows(municipality, null, day, FIRST, Integer.MAX_VALUE).stream()
                .sorted(comparing((RegisterRow row) -> row.professional().value()))
                .toList();
    }

    /** Everybody who works here on any day. */
    List<EntryId> entries(MunicipalityCode municipality) {
        return reads.in(
                municipality,
                database -> database.sql(ENTRIES)
                        .param("municipality", municipality.value())
                        .query((row, _) -> new EntryId(municipality, row.getObject("entry", UUID.class)))
                        .list());
    }

    /** Whoever worked here before the day and does not on it, with the first day on which they did not. */
    Map<ProfessionalId, LocalDate> gone(MunicipalityCode municipality, LocalDate day) {
        return reads.in(
                municipality,
                database -> database
                        .sql(GONE)
                        .param("municipality", municipality.value())
                        .param("day", day)
                        .query((row, _) -> Map.entry(
                                new ProfessionalId(row.getString("professional")),
                                row.getObject("since", LocalDate.class)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<RegisterRow> rows(
            MunicipalityCode municipality, @Nullable Team team, LocalDate day, UUID after, int atMost) {
        return reads.in(
                municipality,
                database -> database.sql(ON_DAY)
                        .param("municipality", municipality.value())
                        .param("day", day)
                        .param("team", team == null ? null : team.value())
                        .param("after", after.toString())
                        .param("rows", atMost)
                        .query((row, _) -> read(municipality, row))
                        .list());
    }

    private static RegisterRow read(MunicipalityCode municipality, ResultSet row) throws SQLException {
        var team = row.getString("team");
        return new RegisterRow(
                new EntryId(municipality, row.getObject("entry", UUID.class)),
                new ProfessionalId(row.getString("professional")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new Presence(team == null ? null : new Team(team), post(row), absence(row)),
                row.getLong("version"));
    }

    private static @Nullable Post post(ResultSet row) throws SQLException {
        var fte = row.getObject("fte", Integer.class);
        return fte == null
                ? null
                : new Post(
                        codes(row.getArray("functions"), JobFunction::new),
                        codes(row.getArray("competences"), Competence::new),
                        new Fte(fte));
    }

    private static <T> List<T> codes(Array codes, Function<String, T> code) throws SQLException {
        return Stream.of((String[]) codes.getArray()).map(code).toList();
    }

    private static @Nullable Away absence(ResultSet row) throws SQLException {
        var absence = row.getObject("absence", UUID.class);
        var substitute = row.getString("substitute");
        return absence == null
                ? null
                : new Away(
                        absence,
                        new Absence(
                                row.getObject("absent_from", LocalDate.class),
                                row.getObject("absent_until", LocalDate.class),
                                substitute == null ? null : new ProfessionalId(substitute)));
    }
}
