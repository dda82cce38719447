package nl.keerpunt.platform.notes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.input.WithinYear;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteEvent.*;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/notes")
class NoteApi {

    @Schema(name = "WriteNote")
    record Draft(UUID household, String text, @Nullable Period period) {}

    record Amend(@Max(1_000) int by) {}

    enum Colour {
        RED,
        BLUE
    }

    record Line(Words text, @Nullable Colour colour) {}

    record Rewrite(
            List<Line> lines,
            @Nullable @NotEmpty @Size(max = 3) Set<UUID> about,
            @Nullable Boolean urgent,
            @Nullable Amount worth,
            @Nullable @Size(max = 2) String code,
            @Nullable @Positive @Max(100_000) Long volume,
            @Nullable @PastOrPresent LocalDate birth,
            @Nullable @WithinYear LocalDate begins,
            @Nullable YearMonth month,
            @Nullable Instant at) {}

    record Which(
            @Nullable Colour colour,
            @Nullable @Min(1) Integer atLeast,
            @Nullable Boolean urgent,
            @Nullable Team team,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        Which {
            if (since != null && until != null && until.isBefore(since)) {
                throw new BadInput("until", "CONTRADICTORY", "CONTRADICTORY");
            }
        }
    }

    private final Door door;
    private final Histories histories;
    private final MunicipalReads reads;

    NoteApi(Door door, Histories histories, MunicipalReads reads) {
        this.door = door;
        this.histories = histories;
        this.reads = reads;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refused({"HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    @Operation(operationId = "writeNote", summary = "Write a note (noteren)")
    ResponseEntity<Door.Accepted> write(@RequestBody Draft body, Write write) {
        var note = new NoteId(write.caller().municipality(), write.freshId());
        var household = new HouseholdId(note.municipality(), body.household());
        return door.made(
                write,
                note.uuid().toString(),
                "/v1/notes/" + note.uuid(),
                household,
                new WriteNote(note, household, Personal.of(household, body.text())));
    }

    @PostMapping("/{id}/_amend")
    @Refused({"NOT_WRITTEN", "TOO_MUCH", "HOUSEHOLD_ENDING", "HOUSEHOLD_ERASED"})
    @Operation(operationId = "amend{Service}Note", summary = "Amend a note (wijzigen)")
    ResponseEntity<Door.Accepted> amend(@PathVariable UUID id, @RequestBody Amend body, Write write) {
        var note = new NoteId(write.caller().municipality(), id);
        return send(write, note, new AmendNote(note, body.by()));
    }

    /** Has every form that a body can have, and changes nothing. */
    @PostMapping("/{id}/_rewrite")
    @Refused("NOT_WRITTEN")
    ResponseEntity<Door.Accepted> rewrite(@PathVariable UUID id, @RequestBody Rewrite body, Write write) {
        var note = new NoteId(write.caller().municipality(), id);
        return send(write, note, new AmendNote(note, 0));
    }

    /** Takes no body. */
    @PostMapping("/{id}/_touch")
    @Refused("NOT_WRITTEN")
    ResponseEntity<Door.Accepted> touch(@PathVariable UUID id, Write write) {
        var note = new NoteId(write.caller().municipality(), id);
        return send(write, note, new AmendNote(note, 0));
    }

    private ResponseEntity<Door.Accepted> send(Write write, NoteId note, NoteCommand command) {
        var id = note.uuid().toString();
        return histories.opening(note.key()).orElse(null) instanceof NoteEvent written
                ? door.send(write, id, written.household(), command)
                : door.send(write, id, command);
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> one(@PathVariable UUID id, Caller caller, AsOf asOf) {
        var facts = histories.of(new NoteId(caller.municipality(), id).key(), NoteEvent.class, asOf.position());
        if (facts.isEmpty()) {
            throw new Absent();
        }
        var text = facts.stream()
                .map(Recorded::fact)
                .filter(NoteWritten.class::isInstance)
                .map(fact -> ((NoteWritten) fact).text().value().orElse("(erased)"))
                .findFirst()
                .orElseThrow();
        var version = facts.getLast().version();
        return asOf.answer(Map.of("text", text, "version", version, "asOf", asOf.told()), version);
    }

    @GetMapping
    @Operation(operationId = "listNotes", summary = "All notes (lijst)")
    @ReadsModel("note-list")
    Map<String, Integer> all(@Asked Which which, Paging<UUID> paging, Caller caller) {
        return reads.in(caller.municipality(), database -> {
            var all = new TreeMap<String, Integer>();
            // On purpose without a filter: row-level security is what keeps municipalities apart here.
            database.sql("select id, total from note")
                    .query((row, _) -> all.put(row.getString("id"), row.getInt("total")))
                    .list();
            return all;
        });
    }
}
