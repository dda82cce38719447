package nl.keerpunt.platform.command;

import java.util.Optional;

/**
 * What a command led to.
 *
 * @param earlier what its first events say of the request that caused them, when it was accepted before; otherwise
 *     empty
 */
public record Outcome(Receipt receipt, Optional<String> earlier) {}
