package nl.keerpunt.platform.write;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.privacy.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * The one way in for a write. A repeat of a request gets the answer of the first time, derived from the events it
 * caused, also after the state has moved on; another request under the same key is refused. What was refused or changed
 * nothing leaves no trace and is decided again.
 */
public final class Door {

    /** What a write answers: the id; version and position are in the headers {@code ETag} and {@code Position}. */
    public record Accepted(String id) {}

    /** As what of the household the digest of a request was sealed formerly. */
    private static final String FINGERPRINT = "request";

    private final String service;
    private final Commands commands;
    private final HouseholdKeys keys;
    private final KeyedHash hash;

    public Door(String service, Commands commands, HouseholdKeys keys, KeyedHash hash) {
        this.service = service;
        this.commands = commands;
        this.keys = keys;
        this.hash = hash;
    }

    /**
     * Sends a command and answers when it is committed.
     *
     * @param id what the answer calls the thing written to
     * @param household whom it concerns
     */
    public ResponseEntity<Accepted> send(Write write, String id, HouseholdId household, Command command) {
        return answer(ResponseEntity.ok(), write, id, household, command);
    }

    /** Sends a command that is about no household. */
    public ResponseEntity<Accepted> send(Write write, String id, Command command) {
        return answer(ResponseEntity.ok(), write, id, null, command);
    }

    /**
     * Sends a command that makes something.
     *
     * @param location the path where it can be read from now on
     */
    public ResponseEntity<Accepted> made(
            Write write, String id, String location, HouseholdId household, Command command) {
        return answer(made(location), write, id, household, command);
    }

    /** Sends a command that makes something that is about no household. */
    public ResponseEntity<Accepted> made(Write write, String id, String location, Command command) {
        return answer(made(location), write, id, null, command);
    }

    private static BodyBuilder made(String location) {
        return ResponseEntity.created(URI.create(location));
    }

    private ResponseEntity<Accepted> answer(
            BodyBuilder answer, Write write, String id, @Nullable HouseholdId household, Command command) {
        var fingerprint = hash.of(FINGERPRINT, write.digest());
        var facts = Map.of(
                CommandFacts.ACTOR,
                write.caller().subject(),
                CommandFacts.CORRELATION,
                write.correlation(),
                CommandFacts.FINGERPRINT,
                fingerprint);
        var told = commands.send(
                new Sent(write.commandId().toString(), household, command, () -> facts, write.expected()));
        told.earlier()
                .filter(known -> !known.equals(fingerprint) && !isFormerly(write, known, household))
                .ifPresent(_ -> {
                    throw new KeyReused();
                });
        var receipt = told.receipt();
        var position = receipt.position() < 0 ? commands.lastPosition() : receipt.position();
        return answer.eTag("\"" + receipt.version() + "\"")
                .header("Position", service + ":" + position)
                .body(new Accepted(id));
    }

    /**
     * Whether a fingerprint is the request's in the form of former days, sealed with the key of a household. After
     * erasure nobody can tell any more whether it is; then a request about that household is taken for the repeat that
     * it says it is, because the answer says nothing but an id and a version, and one about anybody else is not.
     */
    private boolean isFormerly(Write write, String known, @Nullable HouseholdId told) {
        var parts = known.split(" ", 2);
        if (parts.length == 1) {
            return false;
        }
        var household = HouseholdId.parse(parts[0]);
        return keys.open(household, FINGERPRINT, Base64.getDecoder().decode(parts[1]))
                .map(digest -> write.digest().equals(new String(digest, StandardCharsets.UTF_8)))
                .orElseGet(() -> household.equals(told));
    }
}
