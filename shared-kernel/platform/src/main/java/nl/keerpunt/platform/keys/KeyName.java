package nl.keerpunt.platform.keys;

import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * Which of a household's keys.
 *
 * @param law whose record it protects, or empty for what is of the household as such
 * @param number of a law, the next one when support begins again after its record was erased; of the household always 1
 */
record KeyName(String law, int number) {

    static final KeyName OF_HOUSEHOLD = new KeyName("", 1);

    static String law(@Nullable LegalBasis law) {
        return law == null ? OF_HOUSEHOLD.law : law.code();
    }
}
