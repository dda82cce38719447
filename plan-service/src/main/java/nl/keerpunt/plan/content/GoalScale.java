package nl.keerpunt.plan.content;

import nl.keerpunt.language.words.Words;

/**
 * What a goal looks like at five levels of attainment, in words agreed beforehand (doelrealisatieschaal). The expected
 * result is level 0; -2 is much less and +2 is much more than expected (goal attainment scaling, Kiresuk and Sherman).
 */
public record GoalScale(Words muchLess, Words less, Words expected, Words more, Words muchMore) {

    public static int level(int level) {
        if (level < -2 || level > 2) {
            throw new IllegalArgumentException("a level of attainment lies between -2 and +2");
        }
        return level;
    }
}
