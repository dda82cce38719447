package nl.keerpunt.platform.notes;

import java.util.stream.Stream;
import nl.keerpunt.testing.database.DatabaseLocks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DatabaseLocksTest {

    @TestFactory
    Stream<DynamicTest> the_locks_of_the_database() {
        return DatabaseLocks.of(NoteService.shared());
    }
}
