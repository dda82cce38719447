package nl.keerpunt.plan;

import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.RightsLaws;
import nl.keerpunt.testing.ServiceUnderTest;

class RightsTest implements RightsLaws {

    @Override
    public ServiceUnderTest service() {
        return PlanStory.service();
    }

    @Override
    public Http bearing(String role) {
        return role.equals("provider")
                ? service().provider("care", "12345678", "0307")
                : service().professional("someone", "0307", "north", role);
    }
}
