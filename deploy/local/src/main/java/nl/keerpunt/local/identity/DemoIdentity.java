package nl.keerpunt.local.identity;

import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo identities as one server; tokens come from {@code POST /oauth2/token}, keys from the issuer's discovery. */
public final class DemoIdentity {

    /** Where everybody who can log in is listed, below the issuer's address. */
    public static final String PEOPLE = IdentityServer.PEOPLE;

    private DemoIdentity() {}

    /**
     * Whoever starts it also closes it.
     *
     * @param folder keeps the signing key
     * @param page the origin whose scripts may ask for tokens, and no other's
     */
    public static ConfigurableApplicationContext start(int port, String issuer, Path folder, String page) {
        return new SpringApplicationBuilder(IdentityServer.class)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton("issuer", new IdentityServer.Issuer(issuer, folder, page)))
                .registerShutdownHook(false)
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--server.error.include-message=never",
                        "--spring.config.name=demo-identity",
                        "--spring.application.name=demo-identity",
                        "--spring.main.banner-mode=off",
                        "--spring.main.log-startup-info=false",
                        "--logging.level.root=WARN",
                        "--spring.threads.virtual.enabled=true",
                        "--spring.jmx.enabled=false");
    }
}
