package nl.keerpunt.platform.keys;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureLogSpec {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC);
    private static final HouseholdId ONE = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final HouseholdId TWO = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 2));
    private static final Erasure ALL_OF_ONE = new Erasure(ONE, KeyName.OF_HOUSEHOLD);
    private static final Erasure YOUTH_OF_TWO = new Erasure(TWO, new KeyName("JEUGDWET", 2));

    @TempDir
    private Path folder;

    private Path file;
    private ErasureLog log;

    @BeforeEach
    void open() {
        file = folder.resolve("erasures.log");
        log = new ErasureLog(file, CLOCK);
    }

    @Test
    void what_is_noted_is_found_again_by_whoever_opens_it_next() {
        log.add(List.of(ALL_OF_ONE));
        log.add(List.of(YOUTH_OF_TWO, ALL_OF_ONE));

        assertThat(new ErasureLog(file, CLOCK).all()).containsExactly(ALL_OF_ONE, YOUTH_OF_TWO);
    }

    @Test
    void it_says_when_which_household_and_which_law_and_is_for_the_service_alone() throws IOException {
        log.add(List.of(ALL_OF_ONE, YOUTH_OF_TWO));

        assertThat(Files.readAllLines(file))
                .filteredOn(line -> !line.isEmpty())
                .containsExactly(
                        "2026-11-27T03:00:00Z 0307/00000000-0000-0000-0000-000000000001 *",
                        "2026-11-27T03:00:00Z 0307/00000000-0000-0000-0000-000000000002 JEUGDWET 2");
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void a_line_that_was_cut_short_spoils_none_but_itself() throws IOException {
        log.add(List.of(YOUTH_OF_TWO));
        Files.writeString(file, "\n2026-11-27T03:00:00Z 0307/00000000-0000", APPEND);
        log.add(List.of(ALL_OF_ONE));

        assertThat(log.all()).containsExactly(YOUTH_OF_TWO, ALL_OF_ONE);
    }

    @Test
    void nothing_was_noted_before_the_first_time() {
        assertThat(log.all()).isEmpty();
    }

    @Test
    void what_cannot_be_noted_is_told() {
        var nowhere = new ErasureLog(folder.resolve("absent/erasures.log"), CLOCK);

        assertThatThrownBy(() -> nowhere.add(List.of(ALL_OF_ONE))).isInstanceOf(UncheckedIOException.class);
    }
}
