package nl.keerpunt.budget;

import java.util.Map;
import nl.keerpunt.platform.start.ServiceStarter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts budget-service. */
@SpringBootApplication
public class BudgetService {

    public static void main(String[] args) {
        start(Map.of());
    }

    /** Starts with settings that go before the environment: the local platform and tests. */
    public static ConfigurableApplicationContext start(Map<String, String> settings) {
        return ServiceStarter.start(BudgetService.class, "budget", 8084, settings);
    }
}
