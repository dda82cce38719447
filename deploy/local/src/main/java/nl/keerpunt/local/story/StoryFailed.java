package nl.keerpunt.local.story;

/** A step did not do what it says; the message names the step and how. */
public final class StoryFailed extends RuntimeException {

    StoryFailed(String message) {
        super(message);
    }
}
