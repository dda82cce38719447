package nl.keerpunt.household.leadtime;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
@ReadsModel(LeadTimeProjection.NAME)
class LeadTimeSummaryApi {

    /** Of fewer than so many one could tell which is whose. */
    private static final int LEAST = 10;

    private static final String GROUPS = """
            select team, law, step, count(*) as number,
                   percentile_disc(0.5) within group (order by days) as median_days,
                   percentile_disc(0.9) within group (order by days) as high_days,
                   percentile_disc(0.5) within group (order by working_days) as median_working_days,
                   percentile_disc(0.9) within group (order by working_days) as high_working_days
              from lead_time
             where municipality = :municipality
               and made_on between :from and :until
               and (cast(:team as text) is null or team = :team)
               and (cast(:law as text) is null or law = :law)
             group by team, law, step
             order by team, law, step""";

    /** @param year in which the steps were made, whole ones alone: two groups that differ by one would show that one */
    record Which(
            @Min(1900) @Max(2199) int year,
            @Nullable Team team,
            @Nullable LegalBasis law) {}

    /** How long steps took, of a team and a law in a year. */
    @Schema(name = "LeadTimes")
    record Groups(int year, List<Group> items) {

        Groups {
            items = List.copyOf(items);
        }
    }

    /** @param figures null when there are fewer than ten */
    @Schema(name = "LeadTimeGroup")
    record Group(
            Team team,
            LegalBasis law,
            LeadStep step,
            @Nullable Figures figures) {}

    /** @param ninetiethDays nine of ten took no longer */
    @Schema(name = "LeadTimeFigures")
    record Figures(int number, int medianDays, int ninetiethDays, int medianWorkingDays, int ninetiethWorkingDays) {}

    private final MunicipalReads reads;

    LeadTimeSummaryApi(MunicipalReads reads) {
        this.reads = reads;
    }

    @GetMapping("/v1/lead-times")
    @Operation(
            operationId = "summariseLeadTimes",
            summary = "Summarise how long each step took, by team and law, in a year (doorlooptijden)",
            description = "The median and what nine of ten took at most, in days and in working days. Of a group of "
                    + "fewer than ten no figure is shown. Destroyed records no longer count.")
    Groups summarise(@Asked Which which, Caller caller) {
        var groups = reads.in(
                caller.municipality(),
                database -> database.sql(GROUPS)
                        .param("municipality", caller.municipality().value())
                        .param("from", LocalDate.of(which.year(), Month.JANUARY, 1))
                        .param("until", LocalDate.of(which.year(), Month.DECEMBER, 31))
                        .param(
                                "team",
                                which.team() == null ? null : which.team().value())
                        .param("law", which.law() == null ? null : which.law().code())
                        .query((row, _) -> group(row))
                        .list());
        return new Groups(which.year(), groups);
    }

    private static Group group(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return new Group(
                new Team(row.getString("team")),
                new LegalBasis(row.getString("law")),
                LeadStep.valueOf(row.getString("step")),
                number < LEAST
                        ? null
                        : new Figures(
                                number,
                                row.getInt("median_days"),
                                row.getInt("high_days"),
                                row.getInt("median_working_days"),
                                row.getInt("high_working_days")));
    }
}
