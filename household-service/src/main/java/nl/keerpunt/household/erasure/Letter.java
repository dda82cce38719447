package nl.keerpunt.household.erasure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.problem.Sentences;

/** How a resident hears that the record is kept: what, on which ground, and where and until when they can object. */
final class Letter {

    private final Sentences sentences;

    Letter(Sentences sentences) {
        this.sentences = sentences;
    }

    String refused(LocalDate asked, LocalDate decided, KeepingGround ground, Locale language) {
        return sentences.of(
                "ERASURE_REFUSED",
                language,
                written(asked, language),
                written(decided, language),
                sentences.of("keeping." + ground, language),
                written(objectUntil(decided), language));
    }

    /** Six weeks from the day after it was made known (Awb, art. 6:7, 6:8); extended past free days (ATW, art. 1). */
    static LocalDate objectUntil(LocalDate decided) {
        return DutchCalendar.workingDayOnOrAfter(decided.plusWeeks(6));
    }

    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }
}
