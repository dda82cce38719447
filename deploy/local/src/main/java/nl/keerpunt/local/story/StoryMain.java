package nl.keerpunt.local.story;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Unreachable;

/** What {@code deploy/keerpunt demo} runs: a fresh fictional household each time. */
public final class StoryMain {

    private StoryMain() {}

    /** @param arguments the addresses of the gateway and of the demo identities */
    public static void main(String[] arguments) {
        var cast = Cast.of(UUID.randomUUID(), LocalDate.now(DutchCalendar.ZONE));
        try {
            OwnRoomStory.play(Gateway.at(arguments[0], arguments[1]), cast, System.out);
        } catch (StoryFailed failure) {
            System.out.println();
            System.out.println("THE STORY FAILED at " + failure.getMessage());
            System.exit(1);
        } catch (Unreachable gone) {
            System.out.println("THE PLATFORM DOES NOT ANSWER: " + gone.getMessage() + ". Start it: deploy/keerpunt up");
            System.exit(1);
        }
    }
}
