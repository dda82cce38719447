package nl.keerpunt.budget;

import java.util.stream.Stream;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.database.DatabaseLocks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DatabaseLocksTest {

    @TestFactory
    Stream<DynamicTest> the_locks_of_the_database() {
        return DatabaseLocks.of(ServiceUnderTest.shared("budget", BudgetService::start));
    }
}
