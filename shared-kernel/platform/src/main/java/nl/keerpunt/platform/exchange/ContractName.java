package nl.keerpunt.platform.exchange;

import java.net.URI;
import java.util.Locale;
import nl.keerpunt.contract.ContractMessage;

/**
 * How a contract message is called outside: {@code nl.keerpunt.provider.arrangement-committed.v1} for the record
 * {@code contract.provider.ArrangementCommittedV1}, on the topic {@code keerpunt.provider.v1}.
 */
public final class ContractName {

    private ContractName() {}

    /** The CloudEvents type: reverse domain notation with one version (NL GOV profile for CloudEvents 1.1). */
    public static String type(Class<? extends ContractMessage> message) {
        var name = message.getSimpleName();
        var version = name.lastIndexOf('V');
        var words = name.substring(0, version)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return typesOf(publisher(message)) + words + ".v" + name.substring(version + 1);
    }

    /** The CloudEvents dataschema: by its name, for nobody fetches one. */
    public static URI schema(String type) {
        return URI.create("urn:" + type.replace('.', ':'));
    }

    /** The CloudEvents source: the service, at whoever runs it. */
    public static URI source(String oin, String service) {
        return URI.create("urn:nld:oin:" + oin + ":systeem:keerpunt-" + service);
    }

    /** How the type of each message of a service begins. */
    public static String typesOf(String publisher) {
        return "nl.keerpunt." + publisher + ".";
    }

    public static String topic(Class<? extends ContractMessage> message) {
        return topicOf(publisher(message));
    }

    /** Of messages that are signed; those of before lay on the topic without a version. */
    public static String topicOf(String service) {
        return "keerpunt." + service + ".v1";
    }

    public static String publisher(Class<? extends ContractMessage> message) {
        var home = message.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }
}
