package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.platform.problem.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * What became of one notice of many.
 *
 * @param row counted from 1
 * @param notice its id; null when it could not be read
 * @param reason why it was refused; null otherwise
 */
@Schema(name = "NoticeRow")
record NoticeRow(
        int row,
        @Nullable UUID notice,
        Outcome outcome,
        @Nullable String reason,
        List<RowError> errors) {

    @Schema(name = "NoticeOutcome")
    enum Outcome {
        /** Verwerkt. */
        RECORDED,
        /** Was al verwerkt. */
        ALREADY_RECORDED,
        /** Hier niet bekend. */
        NOT_KNOWN_HERE,
        /** Geweigerd. */
        REFUSED,
        /** Niet leesbaar. */
        BROKEN
    }

    /** What is wrong with a field; never what was given. */
    @Schema(name = "NoticeError")
    record RowError(String field, String reason) {

        static RowError of(Wrong wrong) {
            return new RowError(wrong.field(), wrong.reason());
        }
    }

    NoticeRow {
        errors = List.copyOf(errors);
    }

    static NoticeRow broken(int row, List<Wrong> wrong) {
        return new NoticeRow(
                row,
                null,
                Outcome.BROKEN,
                null,
                wrong.stream().map(RowError::of).toList());
    }

    static NoticeRow refused(int row, UUID notice, String reason) {
        return new NoticeRow(row, notice, Outcome.REFUSED, reason, List.of());
    }

    static NoticeRow of(int row, UUID notice, Outcome outcome) {
        return new NoticeRow(row, notice, outcome, null, List.of());
    }
}
