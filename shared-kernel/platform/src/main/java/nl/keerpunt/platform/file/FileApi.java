package nl.keerpunt.platform.file;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.access.Look;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.file.FilePart.Seen;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This service's part of a person's file; the gateway puts the parts together. */
@Tag(
        name = "Files",
        description = "One service's part of a person's file, as the gateway puts it together (deel van een inzage).")
@RestController
@RequestMapping("/v1/${keerpunt.service}/households/{id}/members/{member}/file")
class FileApi {

    private static final String OPERATION = "file";
    private static final String LOOKS = """
            select at, operation, ground, role, team from processing_log
             where municipality = ? and household = ? order by id""";

    /** @param until null: all of it */
    record Until(@Nullable LocalDate until) {}

    private final Access access;
    private final Held held;
    private final MunicipalReads reads;
    private final DutchWords words;

    FileApi(Access access, Held held, MunicipalReads reads, PlatformSettings settings) {
        this.access = access;
        this.held = held;
        this.reads = reads;
        this.words = DutchWords.of(settings.service());
    }

    @GetMapping
    @Refused({"DIRECTOR_ONLY", "SAFETY_FLAG", "MEMBER_DIED"})
    @Operation(
            operationId = "get{Service}FilePart",
            summary = "Show everything held here about a member, by whom it was seen and for which purpose (inzage)",
            description =
                    "For the director of the household alone, to be given to the member (AVG art. 15). Without what is"
                            + " another member's; words may name others all the same. There is none of whoever died"
                            + " (AVG, recital 27).")
    FilePart part(@PathVariable UUID id, @PathVariable UUID member, @Asked Until asked, Caller caller) {
        var household = new HouseholdId(caller.municipality(), id);
        var standing = access.toGiveInsight(caller, household, OPERATION);
        var until = asked.until();
        var facts = held.facts(household, member).stream()
                .filter(fact -> until == null || fact.isRecordedBy(until))
                .toList();
        var subject = held.subject(household, member).orElse(null);
        return new FilePart(id, member, subject, standing.erased(), facts, looks(household), words.all());
    }

    /** With the look that this is. */
    private List<Seen> looks(HouseholdId household) {
        return reads.in(
                household.municipality(),
                database -> database.sql(LOOKS)
                        .params(household.municipality().value(), household.uuid())
                        .query((row, _) -> seen(row))
                        .list());
    }

    private static Seen seen(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return new Seen(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("operation"),
                Look.purpose(row.getString("ground"), role),
                role,
                row.getString("team"));
    }
}
