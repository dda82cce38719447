package nl.keerpunt.local.administration;

import java.time.Duration;
import java.util.List;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Unreachable;

/** What {@code deploy/keerpunt epochs} runs. */
public final class EpochsMain {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private EpochsMain() {}

    /**
     * @param arguments the addresses of the gateway and of the demo identities, then nothing, or rotate and a service
     */
    public static void main(String[] arguments) {
        var asked = List.of(arguments).subList(2, arguments.length);
        try {
            new Epochs(Gateway.at(arguments[0], arguments[1]), System.out::println, PAUSE).say(asked);
        } catch (NotDone reason) {
            System.err.println("keerpunt: " + reason.getMessage());
            System.exit(1);
        } catch (Unreachable gone) {
            System.err.println("keerpunt: the platform does not answer: " + gone.getMessage());
            System.exit(1);
        }
    }
}
