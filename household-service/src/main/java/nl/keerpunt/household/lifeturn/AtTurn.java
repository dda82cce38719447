package nl.keerpunt.household.lifeturn;

import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * At which turn of a member's life something was decided, and why. Whoever knows the turn of somebody knows their age:
 * it is as personal as the reason.
 *
 * @param reason null where none was given
 */
public record AtTurn(TurnCode turn, @Nullable Words reason) {}
