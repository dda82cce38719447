package nl.keerpunt.platform.keys;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Base64;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of a service as another replica has them that came up just now: it holds none in memory. */
public final class FreshKeys {

    private FreshKeys() {}

    public static HouseholdKeys of(ServiceUnderTest service) {
        var beans = service.context();
        return new HouseholdKeys(
                "notes",
                Base64.getDecoder().decode(ServiceUnderTest.MASTER_KEY),
                beans.getBean(Wrapping.class),
                beans.getBean(ErasureLog.class),
                beans.getBean(LaneDatabase.class).client(),
                JdbcClient.create(beans.getBean("keyPool", HikariDataSource.class)));
    }
}
