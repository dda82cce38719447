package nl.keerpunt.local.administration;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Unreachable;

/** What {@code deploy/keerpunt parked}, {@code epochs} and {@code rebuild} run. */
public final class AdministrationMain {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private AdministrationMain() {}

    /** @param arguments the addresses of the gateway and of the demo identities, then what to do */
    public static void main(String[] arguments) {
        try {
            var gateway = Gateway.at(arguments[0], arguments[1]);
            administer(gateway, arguments[2], List.of(arguments).subList(3, arguments.length), System.out::println);
        } catch (NotDone reason) {
            System.err.println("keerpunt: " + reason.getMessage());
            System.exit(1);
        } catch (Unreachable gone) {
            System.err.println("keerpunt: the platform does not answer: " + gone.getMessage());
            System.exit(1);
        }
    }

    private static void administer(Gateway gateway, String what, List<String> words, Consumer<String> teller) {
        switch (what) {
            case "parked" -> teller.accept(new ParkedFacts(gateway).asked(words).stripTrailing());
            case "epochs" -> new Epochs(gateway, teller, PAUSE).say(words);
            case "rebuild" -> new ReadModels(gateway, teller, PAUSE).rebuild(words);
            default -> throw new NotDone("there is no \"" + what + "\"");
        }
    }
}
