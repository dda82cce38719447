package nl.keerpunt.platform.exchange;

import java.util.regex.Pattern;
import nl.keerpunt.contract.ContractMessage;

/**
 * From one restore of the stores to the next (tijdvak). What was told after the moment that was restored is a future
 * that did not happen, so each era has topics of its own, under whose names all is told and heard from the beginning.
 *
 * @param name the same for all services of an installation, and never used twice; empty before the first restore
 */
public record Era(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]{0,32}");

    public Era {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name for an era: " + name);
        }
    }

    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A topic as it is called in this era. */
    public String of(String topic) {
        return name.isEmpty() ? topic : topic + "." + name;
    }

    public String topicOf(String service) {
        return of(ContractName.topicOf(service));
    }

    public String topic(Class<? extends ContractMessage> message) {
        return topicOf(ContractName.publisher(message));
    }
}
