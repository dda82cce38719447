package nl.keerpunt.local.administration;

import java.time.Duration;
import java.util.List;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Unreachable;

/** What {@code deploy/keerpunt rebuild} runs. */
public final class RebuildMain {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private RebuildMain() {}

    /** @param arguments the addresses of the gateway and of the demo identities, then service and model */
    public static void main(String[] arguments) {
        var asked = List.of(arguments).subList(2, arguments.length);
        try {
            new ReadModels(Gateway.at(arguments[0], arguments[1]), System.out::println, PAUSE).rebuild(asked);
        } catch (NotDone reason) {
            System.err.println("keerpunt: " + reason.getMessage());
            System.exit(1);
        } catch (Unreachable gone) {
            System.err.println("keerpunt: the platform does not answer: " + gone.getMessage());
            System.exit(1);
        }
    }
}
