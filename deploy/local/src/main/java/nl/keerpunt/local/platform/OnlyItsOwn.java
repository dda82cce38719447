package nl.keerpunt.local.platform;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps from a context what is on the class path for the others: in one JVM the gateway would otherwise become a
 * service with a database, and each service an issuer of tokens.
 */
final class OnlyItsOwn implements AutoConfigurationImportFilter, EnvironmentAware {

    /** The packages whose auto-configurations a context does without, separated by commas. */
    static final String WITHOUT = "keerpunt.local.without";

    static final String FOR_A_SERVICE =
            "org.springframework.cloud.,org.springframework.boot.security.oauth2.server.authorization.";

    static final String FOR_THE_GATEWAY = "nl.keerpunt.,org.axonframework.,org.springdoc.,"
            + "org.springframework.boot.jdbc.,org.springframework.boot.sql.,org.springframework.boot.flyway.,"
            + "org.springframework.boot.kafka.,org.springframework.boot.transaction.,"
            + "org.springframework.boot.security.oauth2.server.authorization.";

    private String[] without = {};

    OnlyItsOwn() {} // Spring makes it, by its name in META-INF/spring.factories.

    @Override
    public void setEnvironment(Environment environment) {
        without = environment.getProperty(WITHOUT, String[].class, new String[0]);
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        return kept(autoConfigurations);
    }

    boolean[] kept(@Nullable String[] autoConfigurations) {
        var kept = new boolean[autoConfigurations.length];
        for (var each = 0; each < kept.length; each++) {
            kept[each] = isItsOwn(autoConfigurations[each]);
        }
        return kept;
    }

    /** Null stands for one that another filter took out already. */
    private boolean isItsOwn(@Nullable String autoConfiguration) {
        return autoConfiguration == null || Arrays.stream(without).noneMatch(autoConfiguration::startsWith);
    }
}
