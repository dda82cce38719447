package nl.keerpunt.platform.settings;

import org.springframework.core.env.Environment;

/** Where callers find the platform: what is shown to people links there (adres van de voordeur). */
public record GatewayAddress(String value) {

    public static GatewayAddress of(Environment settings) {
        return new GatewayAddress(settings.getProperty("keerpunt.gateway-address", "http://localhost:8080"));
    }

    @Override
    public String toString() {
        return value;
    }
}
