package nl.keerpunt.platform.parking;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.signature.Unbelieved;

/** When what is parked is tried again, as SQL over the {@code :kind} of its failure. */
final class NextTry {

    private static final String ON_ITS_WAY = quoted(NotHeardOfYet.class);
    private static final String NOT_BELIEVED = Arrays.stream(Unbelieved.class.getPermittedSubclasses())
            .map(NextTry::quoted)
            .collect(Collectors.joining(", "));

    private NextTry() {}

    private static String quoted(Class<?> kind) {
        return "'" + kind.getSimpleName() + "'";
    }

    /**
     * Half a second, then twice as long after each try, up to five minutes; soon for what is on its way; and never of
     * itself for what is not believed.
     */
    static String after(String tries) {
        return """
                clock_timestamp() + case
                    when :kind in (%2$s) then interval 'infinity'
                    when :kind = %3$s
                        then least(interval '2 seconds', interval '250 ms' * power(2, least(%1$s, 20) - 1))
                    else least(interval '5 minutes', interval '500 ms' * power(2, least(%1$s, 20) - 1))
                end""".formatted(tries, NOT_BELIEVED, ON_ITS_WAY);
    }
}
