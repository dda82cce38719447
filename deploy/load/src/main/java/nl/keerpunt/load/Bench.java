package nl.keerpunt.load;

import java.util.Map;
import nl.keerpunt.testing.ServiceUnderTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the benchmarks share. */
final class Bench {

    static final String MUNICIPALITY = "0307";
    static final int ROUNDS = 5;

    private Bench() {}

    static long events(ServiceUnderTest service) {
        return service.context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }

    /** Starts a service with more settings than its test would. */
    interface Starter {

        ConfigurableApplicationContext start(Map<String, String> settings);
    }

    static void say(String text, Object... arguments) {
        System.out.println(text.formatted(arguments));
    }
}
