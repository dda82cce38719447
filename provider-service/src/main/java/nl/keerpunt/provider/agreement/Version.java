package nl.keerpunt.provider.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One version of an arrangement (versie): the terms that apply from a day on, and whether the budget covers them.
 *
 * @param question under which number the budget was last asked to cover it; asking again makes no version
 * @param terms the terms agreed; of a version that ends the arrangement, the terms that were ended
 * @param restores the earlier version whose terms this one brings back
 * @param ends whether this version stops or withdraws the arrangement
 * @param cover null when there is nothing to cover: a withdrawn arrangement asks for nothing
 * @param committed what the whole arrangement asks of the budget under this version
 */
public record Version(
        int number,
        int question,
        Terms terms,
        LocalDate appliesFrom,
        @Nullable Integer restores,
        boolean ends,
        @Nullable Cover cover,
        Money committed) {

    /** Whether the budget set money aside (dekking). */
    @Schema(name = "ArrangementCover")
    public enum Cover {
        /** In afwachting van dekking. */
        AWAITED,
        /** Gedekt. */
        COVERED,
        /** Niet gedekt. */
        NOT_COVERED,
        /** Ingehaald: a later version was put to the budget before this one was answered. */
        OVERTAKEN
    }

    public static Version agreed(int number, Terms terms, LocalDate appliesFrom) {
        return new Version(number, number, terms, appliesFrom, null, false, Cover.AWAITED, Money.NOTHING);
    }

    public Version restoring(int version) {
        return new Version(number, question, terms, appliesFrom, version, ends, cover, committed);
    }

    public Version stopped(int later, LocalDate from) {
        return new Version(later, later, terms, from, null, true, Cover.AWAITED, Money.NOTHING);
    }

    public Version withdrawn(int later, LocalDate from) {
        return new Version(later, later, terms, from, null, true, null, Money.NOTHING);
    }

    /** What ended goes on as this version had it. */
    public Version again(int later, LocalDate from) {
        return new Version(later, later, terms, from, number, ends, Cover.AWAITED, Money.NOTHING);
    }

    /** As it was once: until 26 November 2026 a question that was put again was a version of its own. */
    public Version askedAgainAs(int later) {
        return new Version(later, later, terms, appliesFrom, restores, ends, Cover.AWAITED, committed);
    }

    public Version asked(int under, Money total) {
        var awaited = cover == null ? null : Cover.AWAITED;
        return new Version(number, under, terms, appliesFrom, restores, ends, awaited, total);
    }

    public Version answered(Cover answer) {
        return new Version(number, question, terms, appliesFrom, restores, ends, answer, committed);
    }

    public boolean isAwaited() {
        return cover == Cover.AWAITED;
    }

    public boolean isUncovered() {
        return cover == Cover.NOT_COVERED || cover == Cover.OVERTAKEN;
    }

    public boolean appliesFrom(LocalDate day, Terms same) {
        return !ends && appliesFrom.equals(day) && terms.equals(same);
    }

    public boolean restoresFrom(int version, LocalDate day) {
        return restores != null && restores == version && appliesFrom.equals(day);
    }
}
