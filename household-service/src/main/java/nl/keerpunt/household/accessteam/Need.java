package nl.keerpunt.household.accessteam;

import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.people.Competence;
import org.jspecify.annotations.Nullable;

/**
 * How much of a competence a team needs (benodigde competentie): so many people, so much work, or both.
 *
 * @param people null: however many
 * @param fte in hundredths of full time, all together; null: however much
 */
public record Need(
        Competence competence,
        @Nullable Integer people,
        @Nullable Integer fte) {

    public static final int MOST_PEOPLE = 500;
    public static final int MOST_FTE = 50_000;

    public Need {
        if (people == null && fte == null) {
            throw new IllegalArgumentException("a need says how many people, how much full time, or both");
        }
        if (isOutside(people, MOST_PEOPLE) || isOutside(fte, MOST_FTE)) {
            throw new OutOfRange("a team needs 1 to 500 people, 1 to 50000 hundredths of full time");
        }
    }

    private static boolean isOutside(@Nullable Integer number, int most) {
        return number != null && (number < 1 || number > most);
    }
}
