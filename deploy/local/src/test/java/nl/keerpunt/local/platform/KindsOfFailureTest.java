package nl.keerpunt.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** The log of the local platform as its own configuration writes it. */
class KindsOfFailureTest {

    private static final Exception FAILURE =
            new IllegalStateException("Mevrouw Jansen", new NumberFormatException("Meneer Jansen"));

    private final LoggerContext context = new LoggerContext();

    KindsOfFailureTest() throws JoranException {
        context.setMDCAdapter(new LogbackMDCAdapter());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(KindsOfFailureTest.class.getResource("/logback.xml"));
    }

    @Test
    void a_failure_is_told_by_its_kinds_and_places() {
        assertThat(line("nl.keerpunt.plan", "out", "it failed"))
                .contains("it failed", "java.lang.IllegalStateException", "caused by java.lang.NumberFormatException")
                .contains("at nl.keerpunt.local.platform.KindsOfFailureTest")
                .doesNotContain("Jansen");
    }

    @Test
    void what_tomcat_makes_of_a_failure_is_left_out() {
        var tomcat = "org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/].[dispatcherServlet]";

        assertThat(context.getLogger("org.apache.catalina.core.ContainerBase").isAdditive())
                .isFalse();
        assertThat(line(tomcat, "without-message", "threw exception [Mevrouw Jansen]"))
                .contains("a request failed", "java.lang.IllegalStateException")
                .doesNotContain("Jansen");
    }

    private String line(String logger, String appender, String message) {
        var event = new LoggingEvent("", context.getLogger(logger), Level.ERROR, message, FAILURE, null);
        var owner = appender.equals("out") ? Logger.ROOT_LOGGER_NAME : "org.apache.catalina.core.ContainerBase";
        var written = (ConsoleAppender<?>) context.getLogger(owner).getAppender(appender);
        @SuppressWarnings("unchecked")
        var encoder = (Encoder<ILoggingEvent>) written.getEncoder();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
