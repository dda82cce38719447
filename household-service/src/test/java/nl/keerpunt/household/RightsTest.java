package nl.keerpunt.household;

import java.util.stream.Stream;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.law.RightsLaws;

class RightsTest implements RightsLaws {

    @Override
    public ServiceUnderTest service() {
        return HouseholdStory.service();
    }

    @Override
    public Stream<String> granted() {
        return service().context().getBean(RightsMatrix.class).rows().stream()
                .map(row -> row.method() + " " + row.path());
    }
}
