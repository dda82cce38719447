package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.household.householdlife.LawRecord;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Erasures", description = "How long records are kept, and how they are destroyed (bewaren en vernietigen)")
@ReadsModel(ErasuresProjection.NAME)
class ErasuresApi {

    private static final String ROWS = """
            select * from erasure
             where municipality = :municipality and household > :after
               and (state = :state or (:state = 'ERASED' and erased_laws <> '{}'))
               and (:state <> 'KEPT' or exists (
                   select from unnest(laws, last_days) as record (law, last_day)
                     join unnest(:laws::text[], :latest::date[]) as rule (law, latest)
                       on rule.law = record.law and record.last_day <= rule.latest))
             order by household
             limit :rows""";

    /** Which records are asked for. */
    @Schema(name = "ErasureStage")
    enum State {
        /** Aan vernietiging toe: of a law at least. */
        DUE,
        /** Wordt vernietigd. */
        ENDING,
        /** Vernietigd: of a law at least. */
        ERASED
    }

    record Which(State state) {}

    /**
     * A household whose record may go, goes or went.
     *
     * @param since when its destruction began, or was completed
     * @param waitingFor the services that have not said that they are quiet
     * @param laws under which the record falls, until when, and from which day each may be destroyed
     * @param lastChange of the record as a whole: when all of it goes, each term counts from there when that is later
     * @param erasedLaws whose records were destroyed apart
     * @param whole whether all of it may be destroyed today, or was
     */
    @Schema(name = "ErasureOverview")
    record Item(
            UUID id,
            State state,
            @Nullable Instant since,
            @Nullable Ground ground,
            boolean held,
            List<ServiceName> waitingFor,
            List<LawRecord> laws,
            @Nullable LocalDate lastChange,
            List<LegalBasis> erasedLaws,
            boolean whole,
            long version) {

        Item {
            waitingFor = List.copyOf(waitingFor);
            laws = List.copyOf(laws);
            erasedLaws = List.copyOf(erasedLaws);
        }
    }

    private final MunicipalReads reads;
    private final Parked parked;
    private final KeepingRules rules;
    private final Clock clock;

    ErasuresApi(MunicipalReads reads, Parked parked, KeepingRules rules, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/v1/erasures")
    @Operation(
            operationId = "listErasures",
            summary = "List the records that are due for destruction, are being destroyed or were (vernietigingen)",
            description = "They are those of the whole municipality, and show nothing personal.")
    Page<Item> list(@Asked Which which, Paging<UUID> paging, Caller caller) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var present = rules.on(today);
        var laws = List.copyOf(present.laws());
        // Before the rows: what is freed in between then still counts as waiting, instead of showing its old row.
        var waiting = parked.of(ErasuresProjection.NAME, caller.municipality());
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql(ROWS)
                        .param("municipality", caller.municipality().value())
                        .param(
                                "after",
                                paging.after() == null ? "" : paging.after().toString())
                        .param(
                                "state",
                                which.state() == State.DUE
                                        ? "KEPT"
                                        : which.state().name())
                        .param("laws", laws.stream().map(LegalBasis::code).toArray(String[]::new))
                        .param(
                                "latest",
                                laws.stream()
                                        .map(law -> present.latestDue(law, today)
                                                .orElseThrow()
                                                .toString())
                                        .toArray(String[]::new))
                        .param("rows", paging.rows())
                        .query((row, _) -> item(row, which.state(), present, today))
                        .list());
        return Page.of(rows, paging, row -> row.id().toString())
                .without(waiting, row -> row.id().toString());
    }

    private static Item item(ResultSet row, State state, KeepingRules rules, LocalDate today) throws SQLException {
        var laws = laws(row.getArray("laws"), row.getArray("last_days"), rules);
        var since = row.getObject("since", OffsetDateTime.class);
        var ground = row.getString("ground");
        var lastChange = row.getObject("last_change", LocalDate.class);
        return new Item(
                UUID.fromString(row.getString("household")),
                state,
                since == null ? null : since.toInstant(),
                ground == null ? null : Ground.valueOf(ground),
                row.getBoolean("held"),
                Stream.of((String[]) row.getArray("waiting_for").getArray())
                        .map(ServiceName::of)
                        .toList(),
                laws,
                lastChange,
                Stream.of((String[]) row.getArray("erased_laws").getArray())
                        .map(LegalBasis::new)
                        .toList(),
                switch (state) {
                    case DUE ->
                        !row.getBoolean("held")
                                && !row.getBoolean("plan_active")
                                && laws.stream()
                                        .allMatch(law ->
                                                law.notBefore(lastChange, rules).isDueOn(today));
                    case ENDING -> false;
                    case ERASED -> row.getString("state").equals("ERASED");
                },
                row.getLong("version"));
    }

    private static List<LawRecord> laws(Array codes, Array days, KeepingRules rules) throws SQLException {
        var laws = (String[]) codes.getArray();
        var lastDays = (Date[]) days.getArray();
        return IntStream.range(0, laws.length)
                .mapToObj(place -> LawRecord.of(new LegalBasis(laws[place]), lastDays[place].toLocalDate(), rules))
                .toList();
    }
}
