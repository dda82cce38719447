package nl.keerpunt.household.representation;

import nl.keerpunt.household.keeping.Grade;

/** On what a rule rests (grondslag van een regel): law and article, and how sure we are that it says so. */
public record Article(String source, Grade grade) {

    static Article read(String source) {
        return new Article(source, Grade.VERIFIED);
    }

    static Article toBeConfirmed(String source) {
        return new Article(source, Grade.TO_BE_CONFIRMED);
    }
}
