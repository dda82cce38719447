package nl.keerpunt.platform.lane;

import java.util.Optional;
import nl.keerpunt.platform.command.Receipt;

/**
 * What a command led to.
 *
 * @param earlier what its first events say of the request that caused them, when it was accepted before; otherwise empty
 */
public record Answer(Receipt receipt, Optional<String> earlier) {}
