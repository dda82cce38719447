package nl.keerpunt.platform.command;

/**
 * What may not be decided, whatever the rules would say: asked in the transaction of the batch, before each command.
 */
@FunctionalInterface
public interface Gate {

    /** Throws a {@link nl.keerpunt.language.Refusal}; what was recorded before is answered without asking. */
    void check(Sent sent);
}
