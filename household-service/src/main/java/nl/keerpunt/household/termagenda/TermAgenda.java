package nl.keerpunt.household.termagenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.Force;
import nl.keerpunt.household.legalterm.Party;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.reading.MunicipalReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms to watch, as they were written. */
@Component
class TermAgenda {

    private static final String ROWS = """
            select * from term_agenda
             where municipality = :municipality
               and :day between from_day and until_day
               and last_day between :from and :until
               and (cast(:team as text) is null or team = :team)
               and (cast(:director as text) is null or director = :director)
               and (last_day, household, request, law, code, start_day)
                   > (:last_day, :household, :request, :law, :code, :start_day)
             order by last_day, household, request, law, code, start_day
             limit :rows""";

    /**
     * @param day on which they are watched
     * @param due within which days their last day lies
     */
    record Which(@Nullable Team team, @Nullable ProfessionalId director, LocalDate day, Period due) {

        static Period due(@Nullable LocalDate from, @Nullable LocalDate until) {
            return new Period(from == null ? Days.FIRST : from, until == null ? Days.LAST : until);
        }
    }

    private final MunicipalReads reads;

    TermAgenda(MunicipalReads reads) {
        this.reads = reads;
    }

    /** The first so many after a place. */
    List<TermDue> of(MunicipalityCode municipality, Which which, TermPlace after, int rows) {
        return reads.in(
                municipality,
                database -> database.sql(ROWS)
                        .param("municipality", municipality.value())
                        .param("day", which.day())
                        .param("from", which.due().from())
                        .param("until", which.due().until())
                        .param("team", text(which.team()))
                        .param("director", text(which.director()))
                        .param("last_day", after.lastDay())
                        .param("household", after.household().toString())
                        .param("request", after.request().toString())
                        .param("law", after.law().code())
                        .param("code", after.code())
                        .param("start_day", after.start())
                        .param("rows", rows)
                        .query((row, _) -> due(row))
                        .list());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static TermDue due(ResultSet row) throws SQLException {
        var director = row.getString("director");
        return new TermDue(
                UUID.fromString(row.getString("household")),
                UUID.fromString(row.getString("request")),
                new LegalBasis(row.getString("law")),
                row.getString("code"),
                row.getString("article"),
                Grade.valueOf(row.getString("grade")),
                Party.valueOf(row.getString("whose")),
                Force.valueOf(row.getString("force")),
                row.getObject("start_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Team(row.getString("team")),
                director == null ? null : new ProfessionalId(director));
    }
}
