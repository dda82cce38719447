package nl.keerpunt.household;

import nl.keerpunt.platform.start.ServiceStarter;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Who, and the way in (toegang). */
@SpringBootApplication
public class HouseholdService {

    public static void main(String[] args) {
        ServiceStarter.start(HouseholdService.class, "household", 8081);
    }
}
