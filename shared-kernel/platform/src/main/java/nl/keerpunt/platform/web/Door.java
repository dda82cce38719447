package nl.keerpunt.platform.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** As what of the household the digest of a request was sealed formerly. */
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
     * @param stream the key of its history, to find whom it is about
     */
    public ResponseEntity<Accepted> send(Request request, String id, String stream, Object command) {
        return answer(ResponseEntity.ok(), request, id, command, subject(stream, command));
    }

    /** Sends a command that is about no household, whatever its history opened with. */
    public ResponseEntity<Accepted> send(Request request, String id, Object command) {
        return answer(ResponseEntity.ok(), request, id, command, Optional::empty);
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
        return answer(made(location), request, id, command, Optional::empty);
    }

    private static BodyBuilder made(String location) {
        return ResponseEntity.created(URI.create(location));
    }

    /** @param subject whom the request is about, which only a fingerprint of former days has to be compared with */
    private ResponseEntity<Accepted> answer(
            BodyBuilder answer, Request request, String id, Object command, Supplier<Optional<HouseholdId>> subject) {
        var fingerprint = hash.of(FINGERPRINT, request.digest());
        var facts = Map.of(
                CommandFacts.ACTOR,
                request.caller().subject(),
                CommandFacts.CORRELATION,
                request.correlation(),
                CommandFacts.FINGERPRINT,
                fingerprint);
        var told = commands.send(new Sent(request.commandId().toString(), command, () -> facts, request.expected()));
        told.earlier()
                .filter(known -> !known.equals(fingerprint) && !isFormerly(request, known, subject))
                .ifPresent(_ -> {
                    throw new KeyReused();
                });
        var receipt = told.receipt();
        var position = receipt.position() < 0 ? commands.lastPosition() : receipt.position();
        return answer.eTag("\"" + receipt.version() + "\"")
                .header("Position", service + ":" + position)
                .body(new Accepted(id));
    }

    private Supplier<Optional<HouseholdId>> subject(String stream, Object command) {
        return () -> subjects.household(command).or(() -> subjects.householdOf(stream));
    }

    /**
     * Whether a fingerprint is the request's in the form of former days, sealed with the key of a household. After erasure
     * nobody can tell any more whether it is; then a request about that household is taken for the repeat that it says it
     * is, because the answer says nothing but an id and a version, and one about anybody else is not.
     */
    private boolean isFormerly(Request request, String known, Supplier<Optional<HouseholdId>> subject) {
        var parts = known.split(" ", 2);
        if (parts.length == 1) {
            return false;
        }
        var household = HouseholdId.parse(parts[0]);
        return keys.open(household, FINGERPRINT, Base64.getDecoder().decode(parts[1]))
                .map(digest -> request.digest().equals(new String(digest, StandardCharsets.UTF_8)))
                .orElseGet(() -> subject.get().filter(household::equals).isPresent());
    }
}
