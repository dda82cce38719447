package nl.keerpunt.plan.content;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/**
 * What must be in place for a line (randvoorwaarde): transport, an interpreter, a key.
 *
 * @param owner who sees to it, in words
 * @param dueOn the day on which it is to be in place
 */
public record Condition(UUID line, Personal<Words> what, Personal<Words> owner, LocalDate dueOn) {}
