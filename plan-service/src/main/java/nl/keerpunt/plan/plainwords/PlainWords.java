package nl.keerpunt.plan.plainwords;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.platform.problem.Sentences;

/** What is said, and what values are called, in plain words of one language (gewone woorden). */
public final class PlainWords {

    public static final PlainWords DUTCH = new PlainWords(Locale.of("nl", "NL"));
    public static final PlainWords ENGLISH = new PlainWords(Locale.of("en", "GB"));

    private static final int LONGEST_WITHIN = 200;

    private static final Sentences SENTENCES = new Sentences("plainwords");

    private final Locale language;
    private final DateTimeFormatter days;

    private PlainWords(Locale language) {
        this.language = language;
        this.days = DateTimeFormatter.ofPattern("d MMMM yyyy", language);
    }

    /** The sentence of that name, about these facts in words. */
    public String said(String name, String... facts) {
        return SENTENCES.of(name, language, (Object[]) facts);
    }

    /** What a choice is called. */
    public String called(Enum<?> choice) {
        return said(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** A law that has no name here is called by its code. */
    public String law(LegalBasis law) {
        return named("law." + law.code(), said("law.OTHER", law.code()));
    }

    /** The same, with what it is about behind it. */
    public String lawAndWhatItIsAbout(LegalBasis law) {
        return named("law." + law.code() + ".about", law(law));
    }

    public String objectives(Collection<Objective> objectives) {
        return all(objectives.stream().map(this::called).toList());
    }

    /** As one says it: {@code a, b en c}. */
    public String all(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : said("words.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    public String amount(Amount amount) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language));
        return "€ " + format.format(BigDecimal.valueOf(amount.cents(), 2));
    }

    /** In at most so many characters; what was cut ends in three dots. */
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** Somebody's words within a sentence: in one line, and not longer than that bears. */
    public static String withinASentence(String words) {
        return shortened(words.replaceAll("\\s+", " "), LONGEST_WITHIN);
    }

    private String named(String name, String otherwise) {
        var said = said(name);
        return said.equals(name) ? otherwise : said;
    }
}
