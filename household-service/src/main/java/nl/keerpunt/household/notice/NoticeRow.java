package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one notice of many.
 *
 * @param row counted from 1
 * @param notice its id; null when it could not be read
 * @param reason why it was refused; null otherwise
 * @param detail the sentence of that reason
 */
@Schema(name = "NoticeRow")
record NoticeRow(
        int row,
        @Nullable UUID notice,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String detail,
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
    record RowError(String field, String reason, String detail) {}

    NoticeRow {
        errors = List.copyOf(errors);
    }

    static NoticeRow broken(int row, List<RowError> errors) {
        return new NoticeRow(row, null, Outcome.BROKEN, null, null, errors);
    }

    static NoticeRow refused(int row, UUID notice, String reason, String detail) {
        return new NoticeRow(row, notice, Outcome.REFUSED, reason, detail, List.of());
    }

    static NoticeRow of(int row, UUID notice, Outcome outcome) {
        return new NoticeRow(row, notice, outcome, null, null, List.of());
    }
}
