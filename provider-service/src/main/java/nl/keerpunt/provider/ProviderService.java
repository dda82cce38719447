package nl.keerpunt.provider;

import nl.keerpunt.platform.start.ServiceStarter;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts provider-service. */
@SpringBootApplication
public class ProviderService {

    public static void main(String[] args) {
        ServiceStarter.start(ProviderService.class, "provider", 8083);
    }
}
