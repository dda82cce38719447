package nl.keerpunt.household.legalterm;

import org.jspecify.annotations.Nullable;

/**
 * How the days of a term are reckoned (berekening).
 *
 * @param longer the length when more must be done, if the law knows one
 */
public record Reckoning(
        Length length, Extension extension, @Nullable Longer longer, Adjourning adjourning) {

    /** The length once that was announced within the shorter term. */
    public record Longer(Milestone once, Length length) {}

    /** By how much the one who decides may take longer (verdagen). */
    public sealed interface Adjourning {

        /** Not at all. */
        record Not() implements Adjourning {}

        /** By at most so many weeks. */
        record UpTo(int weeks) implements Adjourning {}

        /** By a reasonable term that is named (Awb, art. 4:14, third paragraph). */
        record Reasonably() implements Adjourning {}
    }

    public Reckoning {
        var byDay = length.unit() == Length.Unit.DAYS || length.unit() == Length.Unit.WEEKS;
        if (!(adjourning instanceof Adjourning.Not) && !byDay) {
            throw new IllegalArgumentException("only a term of days or weeks is adjourned by weeks");
        }
    }

    /** A term in a law or a general order in council. */
    public static Reckoning statutory(Length length) {
        return new Reckoning(length, Extension.EXTENDED, null, new Adjourning.Not());
    }

    /** A term in an ordinance, an agreement or a norm. */
    public static Reckoning notStatutory(Length length) {
        return new Reckoning(length, Extension.NOT_STATUTORY, null, new Adjourning.Not());
    }

    public Reckoning longerOnce(Milestone once, Length length) {
        return new Reckoning(this.length, extension, new Longer(once, length), adjourning);
    }

    public Reckoning adjourned(Adjourning by) {
        return new Reckoning(length, extension, longer, by);
    }

    boolean isAdjournable() {
        return !(adjourning instanceof Adjourning.Not);
    }

    int weeksOf(TermFact.Adjourned adjourned) {
        return switch (adjourning) {
            case Adjourning.Not _ -> 0;
            case Adjourning.UpTo most -> Math.min(most.weeks(), adjourned.weeks());
            case Adjourning.Reasonably _ -> adjourned.weeks();
        };
    }
}
