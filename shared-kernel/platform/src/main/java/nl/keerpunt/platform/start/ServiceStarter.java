package nl.keerpunt.platform.start;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.keerpunt.answer.Carriers;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.settings.SignatureSettings;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Starts a service with the defaults of the house. There is no configuration file to edit: everything that differs from
 * one installation to another comes from the environment, and what is missing is told all at once.
 */
public final class ServiceStarter {

    private static final List<String> REQUIRED = List.of(
            "keerpunt.database.url",
            "keerpunt.database.owner.user",
            "keerpunt.database.owner.password",
            "keerpunt.database.app.user",
            "keerpunt.database.app.password",
            "keerpunt.database.lane.user",
            "keerpunt.database.lane.password",
            "keerpunt.database.projection.user",
            "keerpunt.database.projection.password",
            "keerpunt.kafka",
            "keerpunt.issuer",
            "keerpunt.master-key",
            "keerpunt.epoch-keys",
            "keerpunt.signing-key");

    private ServiceStarter() {}

    /** Starts with the process's environment alone. */
    public static ConfigurableApplicationContext start(Class<?> service, String name, int port) {
        return start(service, name, port, Map.of());
    }

    /** Starts with settings of the caller's, which go before the environment: the local platform and tests. */
    public static ConfigurableApplicationContext start(
            Class<?> service, String name, int port, Map<String, String> settings) {
        Carriers.enough();
        var application = new SpringApplication(service);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(defaults(name, port));
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                prepared -> check(name, prepared.getEnvironment()));
        return application.run(settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new));
    }

    private static void check(String name, ConfigurableEnvironment environment) {
        var wrong = new ArrayList<String>();
        for (var setting : REQUIRED) {
            if (environment.getProperty(setting, "").isBlank()) {
                wrong.add("set " + PlatformSettings.variable(setting));
            }
        }
        var own = "keerpunt.public-keys." + environment.getProperty("keerpunt.service", name);
        if (environment.getProperty(own, "").isBlank()) {
            wrong.add("set " + PlatformSettings.variable(own));
        }
        if (wrong.isEmpty() && !is256Bits(environment.getRequiredProperty("keerpunt.master-key"))) {
            wrong.add("KEERPUNT_MASTER_KEY must be 32 bytes in base64 (openssl rand -base64 32)");
        }
        if (!Era.isName(environment.getProperty("keerpunt.era", ""))) {
            wrong.add("KEERPUNT_ERA must be up to 32 letters and digits");
        }
        if (wrong.isEmpty()) {
            wrong.addAll(SignatureSettings.wrong(environment.getProperty("keerpunt.service", name), environment));
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(name + "-service cannot start: " + String.join("; ", wrong));
        }
    }

    private static boolean is256Bits(String key) {
        try {
            return Base64.getDecoder().decode(key).length == 32;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static Map<String, Object> defaults(String name, int port) {
        var defaults = new HashMap<String, Object>();
        defaults.put("keerpunt.service", name);
        defaults.put("spring.application.name", name + "-service");
        defaults.put("server.port", port);
        defaults.put("server.error.include-message", "never");
        defaults.put("server.shutdown", "graceful");
        defaults.put("server.max-http-request-header-size", "16KB");
        defaults.put("server.tomcat.connection-timeout", "5s"); // The longest wait for one piece of a request.
        defaults.put("server.tomcat.keep-alive-timeout", "60s");
        defaults.put("server.tomcat.max-swallow-size", "0"); // The platform takes in what is left, with an end to it.
        defaults.put("spring.servlet.multipart.enabled", false); // Nobody but the platform reads a body.
        defaults.put("spring.mvc.formcontent.filter.enabled", false);
        defaults.put("spring.threads.virtual.enabled", true);
        defaults.put("spring.jmx.enabled", false);
        defaults.put("logging.level.root", "WARN");
        defaults.put("logging.pattern.correlation", "[%X{correlationId:-}] ");
        defaults.put("logging.level.nl.keerpunt", "INFO");
        defaults.put("logging.level.org.springdoc", "ERROR"); // It warns of the document that we mean to publish.
        defaults.put("spring.main.log-startup-info", false);
        defaults.put("spring.flyway.locations", "classpath:db/migration/platform,classpath:db/migration/" + name);
        // The platform's migrations and the service's grow side by side: either may be the older one.
        defaults.put("spring.flyway.out-of-order", true);
        defaults.put("spring.flyway.url", "${keerpunt.database.url}");
        defaults.put("spring.flyway.user", "${keerpunt.database.owner.user}");
        defaults.put("spring.flyway.password", "${keerpunt.database.owner.password}");
        defaults.put("spring.flyway.placeholders.app", "${keerpunt.database.app.user}");
        defaults.put("spring.flyway.placeholders.lane", "${keerpunt.database.lane.user}");
        defaults.put("spring.flyway.placeholders.projection", "${keerpunt.database.projection.user}");
        defaults.put("axon.timeout.enabled", false);
        defaults.put("axon.update-check.disabled", true);
        defaults.put("axon.axonserver.enabled", false);
        defaults.put("management.endpoints.web.exposure.include", "health,prometheus");
        defaults.put("management.endpoint.health.probes.enabled", true);
        defaults.put(
                "management.endpoint.health.group.readiness.include", "readinessState,db,exchange,reading,parked,lane");
        defaults.put("management.endpoint.health.group.readiness.show-details", "always");
        defaults.put("springdoc.api-docs.path", "/openapi.json");
        defaults.put("springdoc.override-with-generic-response", false);
        defaults.put("springdoc.default-produces-media-type", "application/json");
        return defaults;
    }
}
