package nl.keerpunt.plan;

import nl.keerpunt.platform.start.ServiceStarter;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What we agree with the household: plans and mandates. */
@SpringBootApplication
public class PlanService {

    public static void main(String[] arguments) {
        ServiceStarter.start(PlanService.class, "plan", 8082);
    }
}
