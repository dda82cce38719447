package nl.keerpunt.budget.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.Money;

/** How the rows of the ledger read. */
final class LedgerRows {

    private LedgerRows() {}

    /** The balances over those entries that meet a condition, under names that begin with a prefix. */
    static String sums(String prefix, String condition) {
        return String.join(
                ", ",
                "-1 * " + balance("COUNCIL", condition) + " as " + prefix + "appropriated",
                "-1 * " + balance("PROVISIONAL", condition) + " as " + prefix + "provisional",
                balance("RESERVED", condition) + " as " + prefix + "reserved",
                balance("REALISED", condition) + " + " + balance("TO_CLAIM_BACK", condition) + " as " + prefix
                        + "realised",
                balance("TO_CLAIM_BACK", condition) + " as " + prefix + "to_claim_back",
                balance("FREE", condition) + " as " + prefix + "free");
    }

    static String balance(String account, String condition) {
        return ("coalesce(sum(case when to_account = '%1$s' then cents when from_account = '%1$s' then -cents else 0 end)"
                        + " filter (where %2$s), 0)")
                .formatted(account, condition);
    }

    static StatementRow row(ResultSet row) throws SQLException {
        return new StatementRow(row.getString("key"), figures(row, "whole_"), figures(row, "until_"));
    }

    private static Figures figures(ResultSet row, String prefix) throws SQLException {
        return new Figures(
                new Money(row.getLong(prefix + "appropriated")),
                new Money(row.getLong(prefix + "provisional")),
                new Money(row.getLong(prefix + "reserved")),
                new Money(row.getLong(prefix + "realised")),
                new Money(row.getLong(prefix + "to_claim_back")),
                new Money(row.getLong(prefix + "free")));
    }

    static LedgerLine line(ResultSet row, YearMonth until) throws SQLException {
        var month = YearMonth.parse(row.getString("month"));
        return new LedgerLine(
                row.getLong("position"),
                row.getInt("line"),
                month,
                !month.isAfter(until),
                row.getString("from_account"),
                row.getString("to_account"),
                new Money(row.getLong("cents")),
                row.getString("legal_basis"),
                row.getString("task_field"),
                row.getString("objective"),
                row.getString("provider"),
                row.getObject("household", UUID.class),
                row.getObject("arrangement", UUID.class),
                row.getObject("arrangement_version", Integer.class),
                row.getString("cause"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"));
    }

    static Happened happened(ResultSet row) throws SQLException {
        return new Happened(
                row.getString("name"),
                row.getInt("year"),
                row.getLong("version"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                new Money(row.getLong("cents")),
                Optional.ofNullable(row.getObject("total_cents", Long.class))
                        .map(Money::new)
                        .orElse(null),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("household", UUID.class),
                row.getObject("arrangement", UUID.class),
                row.getObject("arrangement_version", Integer.class),
                row.getString("reference"),
                row.getString("reason"));
    }
}
