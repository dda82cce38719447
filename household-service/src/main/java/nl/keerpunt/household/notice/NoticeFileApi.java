package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.platform.input.OneOfMany;
import nl.keerpunt.platform.write.Write;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Notices", description = "What the registry of persons tells of people (BRP-berichten)")
class NoticeFileApi {

    /** As many as fit into one request. */
    private static final int MOST = 200;

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
    @Operation(
            operationId = "importNotices",
            summary = "Record many notices, each for itself (BRP-berichten inlezen)",
            description = "Each is recorded or not by itself, in the order in which they stand: a broken one holds "
                    + "back no other. Sent again, also in part or cut short, it adds nothing. Of somebody who is not "
                    + "known here nothing is kept.")
    NoticesRead importAll(@RequestBody ManyNotices body, Write write) {
        write.expectNoVersion();
        var rows = new ArrayList<NoticeRow>();
        for (var notice : body.notices()) {
            rows.add(intake.take(write, rows.size() + 1, notice));
        }
        return new NoticesRead(rows);
    }
}
