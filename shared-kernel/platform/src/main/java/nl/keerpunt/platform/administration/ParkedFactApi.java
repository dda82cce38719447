package nl.keerpunt.platform.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.parking.Dropping;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Retries;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.write.Write;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What cannot be handled in this service, of the administrator's own municipality; and messages of which nobody can
 * tell whose they are, which concern every administrator.
 */
@Tag(name = "Administration", description = "Keeping a service in order (beheer).")
@RestController
@RequestMapping("/v1/${keerpunt.service}/parked-facts")
class ParkedFactApi {

    @Schema(name = "DropMessage")
    record Drop(Words reason) {}

    /** @param parked whether it still waits */
    @Schema(name = "ParkedOutcome")
    record Outcome(UUID id, boolean parked) {}

    private static final String ROWS = """
            select id, place, reader, subject, municipality, first, kind, since, tries,
                   (select count(w.parked) from waiting_fact w where w.parked = f.id)
                   + (select count(m.parked) from waiting_message m where m.parked = f.id) as waiting
              from parked_fact f where""";

    private final MunicipalReads reads;
    private final Retries retries;

    ParkedFactApi(MunicipalReads reads, Retries retries) {
        this.reads = reads;
        this.retries = retries;
    }

    @GetMapping
    @Operation(operationId = "list{Service}ParkedFacts", summary = "List what cannot be handled and waits (geparkeerd)")
    Page<Waiting> list(Paging<UUID> paging, Caller caller) {
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql(ROWS + " id > ?" + ParkedFacts.OF_TODAY + " order by id limit ?")
                        .params(paging.afterOr(new UUID(0, 0)), paging.rows())
                        .query((row, _) -> waiting(row))
                        .list());
        return Page.of(rows, paging, row -> row.id().toString());
    }

    @PostMapping("/{id}/_retry")
    @Operation(operationId = "retry{Service}ParkedFact", summary = "Try what waits again, now (opnieuw proberen)")
    Outcome retry(@PathVariable UUID id, Write write) {
        find(id, write.caller()).orElseThrow(Absent::new);
        retries.retry(id);
        return new Outcome(id, find(id, write.caller()).isPresent());
    }

    @PostMapping("/{id}/_drop")
    @Refused("ONLY_A_MESSAGE_CAN_BE_DROPPED")
    @Operation(
            operationId = "drop{Service}Message",
            summary = "Drop a message that will never be handled; what waits behind it goes on (laten vervallen)")
    Outcome drop(@PathVariable UUID id, @RequestBody Drop body, Write write) {
        var dropping = new Dropping(
                write.commandId(), write.caller().subject(), body.reason().toString());
        if (!retries.wasDropped(dropping.id())) {
            find(id, write.caller()).orElseThrow(Absent::new);
            retries.drop(id, dropping);
        }
        return new Outcome(id, find(id, write.caller()).isPresent());
    }

    private Optional<Waiting> find(UUID id, Caller caller) {
        return reads.in(
                caller.municipality(),
                database -> database.sql(ROWS + " id = ?")
                        .param(id)
                        .query((row, _) -> waiting(row))
                        .optional());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                Place.valueOf(row.getString("place")),
                row.getString("reader"),
                row.getString("subject"),
                row.getString("municipality"),
                row.getLong("first"),
                row.getString("kind"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getLong("waiting"));
    }
}
