package nl.keerpunt.language;

/**
 * What somebody asks of an entity. All commands of one entity form a sealed vocabulary, a direct extension of this; it
 * is to the vocabulary that the entity's one handler listens.
 */
public interface Command {

    /** The key of the history on which it is decided; what spans the years of a purse names its municipality. */
    String history();
}
