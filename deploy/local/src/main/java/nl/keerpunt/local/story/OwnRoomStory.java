package nl.keerpunt.local.story;

import java.io.PrintStream;
import nl.keerpunt.local.client.Gateway;

/** The running example from beginning to end (eigen kamer in plaats van therapie). */
public final class OwnRoomStory {

    private OwnRoomStory() {}

    /**
     * Plays the story with this cast and tells it; a cast that was cut short goes on where it was.
     *
     * @throws StoryFailed when a step did not do what it says
     */
    public static void play(Gateway gateway, Cast cast, PrintStream out) {
        var stage = new Stage(gateway, cast, out);
        out.println("Eigen kamer in plaats van therapie: own rooms instead of therapy. FICTIEVE GEGEVENS.");
        new Arriving(stage).play();
        new Planning(stage).play();
        new Deciding(stage).play();
        var delivering = new Delivering(stage);
        delivering.start();
        var lookingBack = new LookingBack(stage, delivering.guidance());
        delivering.moreHours();
        delivering.earlyStop();
        delivering.restore();
        lookingBack.play();
        new Ending(stage, delivering.guidance()).play();
        out.println();
        out.println("All steps held. Household " + cast.household() + ".");
    }
}
