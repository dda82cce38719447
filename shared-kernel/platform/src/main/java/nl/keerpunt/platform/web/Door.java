package nl.keerpunt.platform.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.lane.Sent;
import nl.keerpunt.platform.lane.Subjects;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import nl.keerpunt.platform.privacy.KeyedHash;
import nl.keerpunt.platform.store.CommandFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * The one way in for a write. A repeat of a request gets the answer of the first time, derived from the events it caused,
 * also after the state has moved on; another request under the same key is refused. What was refused or changed nothing
 * leaves no trace and is decided again.
 */
public final class Door {

    /** What a write answers: the id; version and position are in the headers {@code ETag} and {@code Position}. */
    public record Accepted(String id) {}

    /** As what of the household the digest of a request is sealed. */
    private static final String FINGERPRINT = "request";

    private final String service;
    private final Commands commands;
    private final Subjects subjects;
    private final HouseholdKeys keys;
    private final KeyedHash hash;

    public Door(String service, Commands commands, Subjects subjects, HouseholdKeys keys, KeyedHash hash) {
        this.service = service;
        this.commands = commands;
        this.subjects = subjects;
        this.keys = keys;
        this.hash = hash;
    }

    /**
     * Sends a command and answers when it is committed.
     *
     * @param id what the answer calls the thing written to
     * @param stream the key of its history, to find whose key seals the request's fingerprint
     */
    public ResponseEntity<Accepted> send(Request request, String id, String stream, Object command) {
        return answer(ResponseEntity.ok(), request, id, command, subject(stream, command));
    }

    /** Sends a command that is about no household, whatever its history opened with. */
    public ResponseEntity<Accepted> send(Request request, String id, Object command) {
        return answer(ResponseEntity.ok(), request, id, command, Optional.empty());
    }

    /**
     * Sends a command that makes something.
     *
     * @param location the path where it can be read from now on
     */
    public ResponseEntity<Accepted> made(Request request, String id, String location, String stream, Object command) {
        return answer(made(location), request, id, command, subject(stream, command));
    }

    /** Sends a command that makes something that is about no household. */
    public ResponseEntity<Accepted> made(Request request, String id, String location, Object command) {
        return answer(made(location), request, id, command, Optional.empty());
    }

    private static BodyBuilder made(String location) {
        return ResponseEntity.created(URI.create(location));
    }

    private ResponseEntity<Accepted> answer(
            BodyBuilder answer, Request request, String id, Object command, Optional<HouseholdId> subject) {
        var told = commands.send(new Sent(
                request.commandId().toString(), command, () -> facts(request, subject), request.expected(), subject));
        told.earlier().filter(known -> !isSame(request, known)).ifPresent(_ -> {
            throw new KeyReused();
        });
        var receipt = told.receipt();
        var position = receipt.position() < 0 ? commands.lastPosition() : receipt.position();
        return answer.eTag("\"" + receipt.version() + "\"")
                .header("Position", service + ":" + position)
                .body(new Accepted(id));
    }

    /** The request is sealed when the command is decided: a new key is committed with the event that it seals. */
    private Map<String, ?> facts(Request request, Optional<HouseholdId> subject) {
        return Map.of(
                CommandFacts.ACTOR,
                request.caller().subject(),
                CommandFacts.CORRELATION,
                request.correlation(),
                CommandFacts.FINGERPRINT,
                fingerprint(request, subject));
    }

    /** Whose key covers the request: the household it is about, by the command or by the history it goes to. */
    private Optional<HouseholdId> subject(String stream, Object command) {
        return subjects.household(command).or(() -> subjects.householdOf(stream));
    }

    private String fingerprint(Request request, Optional<HouseholdId> subject) {
        return subject.map(household -> household.key() + " "
                        + Base64.getEncoder()
                                .encodeToString(keys.seal(
                                        household, FINGERPRINT, request.digest().getBytes(StandardCharsets.UTF_8))))
                .orElseGet(() -> hash.of("request", request.digest()));
    }

    /** After erasure nobody can tell any more; the answer to a repeat says nothing but an id and a version. */
    private boolean isSame(Request request, String known) {
        var parts = known.split(" ", 2);
        return parts.length == 1
                ? known.equals(hash.of("request", request.digest()))
                : keys.open(
                                HouseholdId.parse(parts[0]),
                                FINGERPRINT,
                                Base64.getDecoder().decode(parts[1]))
                        .map(digest -> request.digest().equals(new String(digest, StandardCharsets.UTF_8)))
                        .orElse(true);
    }
}
