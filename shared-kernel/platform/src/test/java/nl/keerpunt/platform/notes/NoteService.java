package nl.keerpunt.platform.notes;

import static nl.keerpunt.platform.rights.Right.get;
import static nl.keerpunt.platform.rights.Right.post;
import static nl.keerpunt.token.Role.ACCESS;
import static nl.keerpunt.token.Role.CONTROLLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.notes.NoteWrittenV1;
import nl.keerpunt.contract.plan.PlanActivatedV1;
import nl.keerpunt.contract.plan.PlanClosedV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.ending.EndingWiring;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import nl.keerpunt.platform.lane.Beside;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.testing.ServiceUnderTest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(EndingWiring.class)
public class NoteService {

    /** A total of which the publication has no words. */
    public static final AtomicInteger UNTOLD = new AtomicInteger(-1);

    public static ServiceUnderTest shared() {
        return ServiceUnderTest.shared("notes", NoteService::start);
    }

    public static ConfigurableApplicationContext start(Map<String, String> settings) {
        return ServiceStarter.start(NoteService.class, "notes", 0, settings);
    }

    @Bean
    StoredNames names(@Value("${notes.remembers:false}") boolean remembers) {
        var names = EndingWiring.name(
                StoredNames.of(NoteEvent.NoteWritten.class, NoteEvent.NoteAmended.class, NoteEvent.NoteForeseen.class));
        return remembers ? names.and(NoteEvent.NoteForgotten.class) : names;
    }

    /** A test may have it forget an operation, or grant one that is not there. */
    @Bean
    RightsMatrix rights(@Value("${notes.forgets:}") String forgotten, @Value("${notes.invents:}") String invented) {
        var rows = new ArrayList<>(List.of(
                post("/v1/notes", "own municipality", ACCESS),
                post("/v1/notes/{id}/_amend", "own municipality", ACCESS),
                post("/v1/notes/{id}/_rewrite", "own municipality", ACCESS),
                post("/v1/notes/{id}/_touch", "own municipality", ACCESS),
                get("/v1/notes/{id}", "own municipality", ACCESS),
                get("/v1/notes", "own municipality", ACCESS, CONTROLLER)));
        rows.removeIf(row -> row.path().equals(forgotten));
        if (!invented.isEmpty()) {
            rows.add(get(invented, "own municipality", ACCESS));
        }
        return new RightsMatrix(rows);
    }

    /** Tells of each note that it was written. */
    @Bean
    Publication<NoteEvent> publication() {
        return new Publication<>() {
            @Override
            public Class<NoteEvent> vocabulary() {
                return NoteEvent.class;
            }

            @Override
            public Optional<ContractMessage> toContract(NoteEvent event) {
                if (event instanceof NoteEvent.NoteAmended amended && amended.total() == UNTOLD.get()) {
                    throw new IllegalStateException("nobody has words for this");
                }
                return event instanceof NoteEvent.NoteWritten written
                        ? Optional.of(new NoteWrittenV1(written.note().municipality(), written.household()))
                        : Optional.empty();
            }
        };
    }

    /** The households of which it has heard: an activated plan of another rests on what is still to come. */
    public static final Set<UUID> HEARD_OF = ConcurrentHashMap.newKeySet();

    /** What the rules only decide for a household that was heard of. */
    public static final int FOR_A_KNOWN_HOUSEHOLD = -97;

    /**
     * Amends the note named after the household, once for each closed plan that is heard of; in vain it takes one away.
     * A second command changes nothing. A test may have it listen once more.
     */
    @Bean
    Subscriber subscriber(@Value("${notes.listens:false}") boolean listens) {
        var closed = List.<Subscription<?>>of(
                Subscription.to(
                                PlanClosedV1.class,
                                heard -> new AmendNote(about(heard.household().uuid()), 10))
                        .orElse((heard, _) -> new AmendNote(
                                about(heard.the("household", HouseholdId.class).uuid()), -1)),
                Subscription.to(
                                PlanClosedV1.class,
                                heard -> new AmendNote(about(heard.household().uuid()), 0))
                        .named("note-touched"),
                Subscription.to(PlanActivatedV1.class, NoteService::whenActivated));
        var late = Subscription.to(
                        PlanClosedV1.class,
                        heard -> new AmendNote(about(heard.household().uuid()), 3))
                .named("note-listens");
        return () -> listens ? Stream.concat(closed.stream(), Stream.of(late)).toList() : closed;
    }

    private static Command whenActivated(PlanActivatedV1 heard) {
        var household = heard.household().uuid();
        if (heard.version() == 1 && !HEARD_OF.contains(household)) {
            throw new NotHeardOfYet();
        }
        return new AmendNote(about(household), heard.version() == 1 ? 1 : FOR_A_KNOWN_HOUSEHOLD);
    }

    /** The note at whose messages a batch stumbles before the first of its orders. */
    public static final AtomicReference<@Nullable NoteId> STUMBLES_AT = new AtomicReference<>();

    @Bean
    Beside stumbling() {
        return orders -> {
            if (orders.stream()
                    .flatMap(order -> order.foreseen().stream())
                    .anyMatch(sent -> sent.command() instanceof AmendNote amend
                            && amend.note().equals(STUMBLES_AT.get()))) {
                throw new IllegalStateException("something before the orders");
            }
        };
    }

    public static NoteId about(UUID household) {
        return new NoteId(new MunicipalityCode("0307"), household);
    }
}
