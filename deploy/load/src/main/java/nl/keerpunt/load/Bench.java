package nl.keerpunt.load;

import java.time.Duration;
import nl.keerpunt.testing.ServiceUnderTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the benchmarks share. */
final class Bench {

    static final String MUNICIPALITY = "0307";
    static final int ROUNDS = 5;

    /** Until the compiler has seen enough: a service runs for months. */
    static final Duration WARM_UP = Duration.ofSeconds(20);

    private Bench() {}

    static long events(ServiceUnderTest service) {
        return service.context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }

    static void say(String text, Object... arguments) {
        System.out.println(text.formatted(arguments));
    }
}
