package nl.keerpunt.local.administration;

import java.util.List;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Unreachable;

/** What {@code deploy/keerpunt parked} runs. */
public final class ParkedFactsMain {

    private ParkedFactsMain() {}

    /** @param arguments the addresses of the gateway and of the demo identities, then what to do */
    public static void main(String[] arguments) {
        var asked = List.of(arguments).subList(2, arguments.length);
        try {
            System.out.print(new ParkedFacts(Gateway.at(arguments[0], arguments[1])).asked(asked));
        } catch (NotDone reason) {
            System.err.println("keerpunt: " + reason.getMessage());
            System.exit(1);
        } catch (Unreachable gone) {
            System.err.println("keerpunt: the platform does not answer: " + gone.getMessage());
            System.exit(1);
        }
    }
}
