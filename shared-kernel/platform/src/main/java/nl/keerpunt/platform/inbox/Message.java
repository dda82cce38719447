package nl.keerpunt.platform.inbox;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.Gone;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.hearing.Hearing;
import nl.keerpunt.platform.hearing.Hearing.Reaction;
import nl.keerpunt.platform.hearing.RawMessage;
import nl.keerpunt.platform.lane.Thrown;
import nl.keerpunt.platform.lane.Turn;
import nl.keerpunt.platform.signature.Unbelieved;
import nl.keerpunt.platform.stored.FactParked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.InputCoercionException;

/** A message and what it leads to, read before its turn comes. */
final class Message {

    private final RawMessage raw;
    private final Hearing hearing;
    private final List<Reaction> reactions;
    private final @Nullable RuntimeException unreadable;

    private Message(RawMessage raw, Hearing hearing, List<Reaction> reactions, @Nullable RuntimeException unreadable) {
        this.raw = raw;
        this.hearing = hearing;
        this.reactions = reactions;
        this.unreadable = unreadable;
    }

    static Message read(RawMessage raw, Hearing hearing) {
        try {
            return new Message(raw, hearing, hearing.reactions(raw), null);
        } catch (Unbelieved nobodys) {
            return new Message(raw.unbelieved(), hearing, List.of(), nobodys);
        } catch (RuntimeException unreadable) {
            return new Message(raw, hearing, List.of(), unreadable);
        }
    }

    RawMessage raw() {
        return raw;
    }

    /** Why it is not believed. */
    Optional<Unbelieved> disbelief() {
        return unreadable instanceof Unbelieved nobodys ? Optional.of(nobodys) : Optional.empty();
    }

    List<Reaction> reactions() {
        return reactions;
    }

    List<Sent> foreseen() {
        return reactions.stream().flatMap(reaction -> reaction.sent().stream()).toList();
    }

    /** Answers the failure of its own that keeps it from being handled; any other goes on up, and it comes again. */
    Optional<RuntimeException> handle(Turn turn, InboxOfBatch inbox) {
        if (unreadable != null) {
            return Optional.of(unreadable);
        }
        try {
            reactions.stream()
                    .filter(reaction -> !inbox.wasHeard(reaction))
                    .forEach(reaction -> lead(reaction, turn)
                            .filter(sent -> !turn.leavesEvents(sent))
                            .ifPresent(_ -> inbox.leftNothing(reaction)));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(ownFailure(failure));
        }
    }

    /** Has the command decided, or the one by which a refusal travels back; answers which it was. */
    private Optional<Sent> lead(Reaction reaction, Turn turn) {
        try {
            if (reaction.failure() != null) {
                throw reaction.failure();
            }
            reaction.sent().ifPresent(turn::decide);
            return reaction.sent();
        } catch (RuntimeException failure) {
            var otherwise = otherwise(reaction, ownFailure(failure));
            turn.decide(otherwise.orElseThrow(() -> failure));
            return otherwise;
        }
    }

    private Optional<Sent> otherwise(Reaction reaction, RuntimeException failure) {
        if (failure instanceof Refusal refusal && refusal.reason() instanceof Gone gone) {
            return hearing.otherwise(reaction, gone.name());
        }
        return isOutOfRange(failure) ? hearing.outOfRange(reaction) : Optional.empty();
    }

    private static RuntimeException ownFailure(RuntimeException failure) {
        if (failure instanceof Turn.Spoilt || !Failures.isOfItsOwn(failure)) {
            throw failure;
        }
        return failure;
    }

    /** Of the message or of what it leads to; a value in history that cannot be read is none of its doing. */
    private static boolean isOutOfRange(RuntimeException failure) {
        return Failures.causes(failure).noneMatch(FactParked.class::isInstance)
                && Failures.causes(failure)
                        .anyMatch(cause -> cause instanceof ArithmeticException
                                || cause instanceof DateTimeException
                                || cause instanceof IllegalArgumentException
                                || cause instanceof InputCoercionException
                                || Thrown.isOutOfRange(cause));
    }
}
