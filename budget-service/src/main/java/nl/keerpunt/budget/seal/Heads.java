package nl.keerpunt.budget.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.command.StaleVersion;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.signature.SigningKey;
import nl.keerpunt.platform.store.SideRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs how the chains stand, publishes it, and then keeps what was published. Whatever stops in between leads to the
 * same head once more: it says the same.
 */
@Component
class Heads {

    /** Of each municipality that has a ledger, the last head. */
    private static final String LAST_HEADS = """
            with recursive m (municipality) as (
              (select municipality from ledger_entry order by municipality limit 1)
              union all
              select (select e.municipality from ledger_entry e where e.municipality > m.municipality
                       order by e.municipality limit 1)
                from m where m.municipality is not null)
            select m.municipality, (select max(at) from ledger_head h where h.municipality = m.municipality) as at
              from m where m.municipality is not null""";

    private static final String LAST_ENTRY = "select number, hash, position from ledger_entry"
            + " where municipality = ? and recorded_at <= ? order by number desc limit 1";

    private final JdbcClient database;
    private final SigningKey key;
    private final HeadTopic topic;

    Heads(ProjectionDatabase database, SigningKey key, HeadTopic topic) {
        this.database = database.client();
        this.key = key;
        this.topic = topic;
    }

    private record Last(
            MunicipalityCode municipality, @Nullable Instant at) {}

    /** Publishes the heads of all hours that began and have none yet. */
    void publishDue(Instant now) {
        for (var last : database.sql(LAST_HEADS).query((row, _) -> last(row)).list()) {
            Hours.due(last.at(), now)
                    .forEach(hour -> stood(last.municipality(), hour).ifPresent(head -> publish(head, null)));
        }
    }

    /**
     * Publishes how a ledger stands now; who repeats the request gets what it got. Empty where there is no ledger.
     *
     * @param expected how many entries the caller knows of; null when any number will do
     */
    Optional<SignedHead> publishNow(
            MunicipalityCode municipality, Instant now, UUID request, @Nullable LongPredicate expected) {
        return asked(request).or(() -> {
            var head = stood(municipality, now.truncatedTo(ChronoUnit.MICROS)); // As precise as the store keeps time.
            head.ifPresent(signed -> {
                if (expected != null && !expected.test(signed.entries())) {
                    throw new StaleVersion(signed.entries());
                }
                publish(signed, request);
            });
            return head;
        });
    }

    private Optional<SignedHead> stood(MunicipalityCode municipality, Instant at) {
        return database.sql(LAST_ENTRY)
                .params(municipality.value(), at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> SignedHead.of(
                        municipality,
                        new Link(row.getLong("number"), row.getString("hash")),
                        at,
                        row.getLong("position"),
                        key::sign))
                .optional();
    }

    private void publish(SignedHead head, @Nullable UUID request) {
        topic.publish(head);
        SideRows.write(
                database.sql("insert into ledger_head (municipality, at, entries, seal, position, signature, request)"
                                + " values (:municipality, :at, :entries, :seal, :position, :signature, :request)"
                                + " on conflict do nothing")
                        .param("municipality", head.municipality().value())
                        .param("at", head.at().atOffset(ZoneOffset.UTC))
                        .param("entries", head.entries())
                        .param("seal", head.seal())
                        .param("position", head.position())
                        .param("signature", head.signature())
                        .param("request", request, Types.OTHER));
    }

    private Optional<SignedHead> asked(UUID request) {
        return database.sql("select * from ledger_head where request = ?")
                .param(request)
                .query((row, _) -> head(row))
                .optional();
    }

    private static Last last(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Last(new MunicipalityCode(row.getString("municipality")), at == null ? null : at.toInstant());
    }

    /** How a row of a head reads. */
    static SignedHead head(ResultSet row) throws SQLException {
        return new SignedHead(
                new MunicipalityCode(row.getString("municipality")),
                row.getLong("entries"),
                row.getString("seal"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getString("signature"));
    }
}
