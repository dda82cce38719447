package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.platform.input.OneOfMany;
import nl.keerpunt.platform.web.AlsoReadsTable;
import nl.keerpunt.platform.write.Write;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Notices", description = "What the registry of persons tells of people (BRP-berichten)")
class NoticeFileApi {

    private static final String EXAMPLE = """
            id,bsn,content.kind,content.on
            6f1f4f0e-4f7a-4d0c-9d39-2f1b1c1a7a10,999990019,DEATH,2026-05-20
            """;

    /** As many as fit into one request: each is a write of its own, and the gateway waits five seconds. */
    private static final int MOST = 100;

    @Schema(name = "NoticeFile")
    record ManyNotices(@NotEmpty @Size(max = MOST) List<OneOfMany<Notice>> notices) {

        ManyNotices {
            notices = List.copyOf(notices);
        }
    }

    @Schema(name = "NoticesRead")
    record NoticesRead(List<NoticeRow> rows) {

        NoticesRead {
            rows = List.copyOf(rows);
        }
    }

    private final NoticeIntake intake;

    NoticeFileApi(NoticeIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/v1/notices/_import")
    @AlsoReadsTable(value = "notices", example = EXAMPLE)
    @Operation(
            operationId = "importNotices",
            summary = "Record many notices, each for itself (BRP-berichten inlezen)",
            description = "Each is recorded or not by itself, in the order in which they stand: a broken one holds "
                    + "back no other. Sent again, also in part or cut short, it adds nothing: what is not repeated are "
                    + "the ids of the notices. Another body under the same Idempotency-Key is no repeat and is not "
                    + "refused. Of somebody who is not known here nothing is kept. As a table (text/csv) a row has one "
                    + "notice, and the columns are called by the fields.")
    NoticesRead importAll(@RequestBody ManyNotices body, Write write) {
        write.expectNoVersion();
        var rows = new ArrayList<NoticeRow>();
        for (var notice : body.notices()) {
            rows.add(intake.take(write, rows.size() + 1, notice));
        }
        return new NoticesRead(rows);
    }
}
