package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of an arrangement (versie): the terms that apply from a day on, and whether the budget covers them.
 *
 * @param terms the terms agreed; of a version that ends the arrangement, the terms that were ended
 * @param restores the earlier version whose terms this one brings back
 * @param ends whether this version stops or withdraws the arrangement
 */
public record Version(
        int number,
        Terms terms,
        LocalDate appliesFrom,
        @Nullable Integer restores,
        boolean ends,
        Cover cover) {

    /** Whether the budget set money aside (dekking). */
    public enum Cover {
        /** In afwachting van dekking. */
        AWAITED,
        /** Gedekt. */
        COVERED,
        /** Niet gedekt. */
        NOT_COVERED
    }

    static Version agreed(int number, Terms terms, LocalDate appliesFrom) {
        return new Version(number, terms, appliesFrom, null, false, Cover.AWAITED);
    }

    Version restoring(int version) {
        return new Version(number, terms, appliesFrom, version, ends, cover);
    }

    Version ended(int later, LocalDate from) {
        return new Version(later, terms, from, null, true, Cover.AWAITED);
    }

    Version askedAgain(int later) {
        return new Version(later, terms, appliesFrom, restores, ends, Cover.AWAITED);
    }

    Version answered(Cover answer) {
        return new Version(number, terms, appliesFrom, restores, ends, answer);
    }

    boolean appliesFrom(LocalDate day, Terms same) {
        return !ends && appliesFrom.equals(day) && terms.equals(same);
    }

    boolean restoresFrom(int version, LocalDate day) {
        return restores != null && restores == version && appliesFrom.equals(day);
    }
}
