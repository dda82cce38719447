package nl.keerpunt.household.lifeturn;

import java.time.LocalDate;

/**
 * How a support line ends (einde van een ondersteuningsregel).
 *
 * @param successorDecided whether somebody decided what follows; that nothing follows is a decision too
 */
public record LineEnd(LocalDate lastDay, boolean successorDecided) {}
