package nl.keerpunt.gateway.answer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What problems say to people, in the language that the caller reads best of those we write. */
final class Sentences {

    /** English is the bundle without a language; the language of the machine must not come before it. */
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {}

    static String of(Reason reason, Locale language, Object... facts) {
        var sentence = ResourceBundle.getBundle("sentences/gateway", language, NO_OTHER)
                .getString(reason.name());
        return new MessageFormat(sentence, language).format(facts);
    }
}
