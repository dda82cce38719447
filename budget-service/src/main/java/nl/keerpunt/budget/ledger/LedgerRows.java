package nl.keerpunt.budget.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.platform.stored.FactParked;
import org.jspecify.annotations.Nullable;

/** How the rows of the ledger read. */
final class LedgerRows {

    private static final BigDecimal MOST = BigDecimal.valueOf(Money.MOST_CENTS);

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
        return ("coalesce(sum(case when to_account = '%1$s' then cents when from_account = '%1$s' then -cents else 0 "
                        + "end) filter (where %2$s), 0)")
                .formatted(account, condition);
    }

    static StatementRow row(ResultSet row) throws SQLException {
        return new StatementRow(row.getString("key"), figures(row, "whole_"), figures(row, "until_"));
    }

    private static Figures figures(ResultSet row, String prefix) throws SQLException {
        return new Figures(
                sum(row, prefix + "appropriated"),
                sum(row, prefix + "provisional"),
                sum(row, prefix + "reserved"),
                sum(row, prefix + "realised"),
                sum(row, prefix + "to_claim_back"),
                sum(row, prefix + "free"));
    }

    /**
     * Before amounts had bounds, more could be booked than a sum holds: no figure is better than one that is not
     * exact.
     */
    static Money sum(ResultSet row, String column) throws SQLException {
        var cents = row.getBigDecimal(column);
        if (cents.abs().compareTo(MOST) > 0) {
            throw new FactParked();
        }
        return new Money(cents.longValueExact());
    }

    static LedgerLine line(ResultSet row, YearMonth until) throws SQLException {
        var month = YearMonth.parse(row.getString("month"));
        return new LedgerLine(
                new MunicipalityCode(row.getString("municipality")),
                row.getLong("number"),
                row.getLong("position"),
                row.getInt("line"),
                row.getInt("year"),
                month,
                !month.isAfter(until),
                Account.valueOf(row.getString("from_account")),
                Account.valueOf(row.getString("to_account")),
                sum(row, "cents"),
                read(row, "legal_basis", LegalBasis::new),
                read(row, "task_field", TaskField::new),
                read(row, "objective", Objective::valueOf),
                read(row, "provider", AgbCode::new),
                row.getObject("household", UUID.class),
                row.getObject("arrangement", UUID.class),
                row.getObject("arrangement_version", Integer.class),
                row.getString("cause"),
                row.getString("name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("reference"),
                read(row, "decided_by", ProfessionalId::new),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("mandate", UUID.class),
                read(row, "lawful_ground", LawfulGround::valueOf),
                row.getString("authority"),
                read(row, "delivery", Delivery::valueOf),
                row.getInt("form"),
                row.getString("hash"));
    }

    private static <T> @Nullable T read(ResultSet row, String column, Function<String, T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : type.apply(text);
    }

    static Happened happened(ResultSet row) throws SQLException {
        return happened(row, null);
    }

    static Happened happened(ResultSet row, @Nullable String correlation) throws SQLException {
        return new Happened(
                row.getString("cause"),
                row.getString("name"),
                row.getInt("year"),
                row.getLong("version"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                correlation,
                atMost(row.getLong("cents")),
                Optional.ofNullable(row.getObject("total_cents", Long.class))
                        .map(LedgerRows::atMost)
                        .orElse(null),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("household", UUID.class),
                row.getObject("arrangement", UUID.class),
                row.getObject("arrangement_version", Integer.class),
                row.getString("reference"),
                read(row, "reason", Shortage::valueOf),
                read(row, "decided_by", ProfessionalId::new),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("mandate", UUID.class),
                read(row, "lawful_ground", LawfulGround::valueOf),
                row.getString("authority"));
    }

    static CommittedByLaw byLaw(ResultSet row) throws SQLException {
        var told = happened(row);
        return new CommittedByLaw(
                Objects.requireNonNull(told.household()),
                Objects.requireNonNull(told.arrangement()),
                Objects.requireNonNull(told.arrangementVersion()),
                Objects.requireNonNull(told.lawfulGround()),
                told.decidedBy(),
                told.decidedOn(),
                told.recordedAt(),
                told.position(),
                told.total(),
                told.reason(),
                told.reason() == null ? null : told.amount(),
                new HeldAmounts(sum(row, "reserved"), sum(row, "realised"), sum(row, "to_claim_back")));
    }

    /** What was asked or lacked before amounts had bounds reads as the most there is, as its event does. */
    private static Money atMost(long cents) {
        return new Money(Math.clamp(cents, -Money.MOST_CENTS, Money.MOST_CENTS));
    }
}
