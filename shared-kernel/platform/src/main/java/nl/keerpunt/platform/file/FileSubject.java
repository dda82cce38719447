package nl.keerpunt.platform.file;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose file it is (betrokkene): the gateway reads it here, and knows no facts.
 *
 * @param person null once they were erased
 * @param lastDay on which they lived in the household; null while nobody knows of one
 */
public record FileSubject(@Nullable Person person, @Nullable LocalDate lastDay) {

    /** It prints as asterisks. */
    @Schema(name = "FilePerson")
    public record Person(String bsn, String name, LocalDate birthDate) {

        @Override
        public String toString() {
            return "***";
        }
    }
}
