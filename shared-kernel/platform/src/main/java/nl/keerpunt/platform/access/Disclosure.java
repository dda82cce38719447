package nl.keerpunt.platform.access;

import static nl.keerpunt.platform.access.Disclosure.Condition.BY_ITS_LAW;
import static nl.keerpunt.platform.access.Disclosure.Condition.BY_ITS_LAW_WITH_CARE;
import static nl.keerpunt.platform.access.Disclosure.Condition.BY_ITS_LAW_WITH_DEBT;
import static nl.keerpunt.platform.access.Disclosure.Condition.LET_IN;
import static nl.keerpunt.platform.access.Disclosure.Condition.OWN;
import static nl.keerpunt.platform.access.Disclosure.Part.CONTENT;
import static nl.keerpunt.platform.access.Disclosure.Part.DEBT_AMOUNTS;
import static nl.keerpunt.platform.access.Disclosure.Part.FRAME;
import static nl.keerpunt.platform.access.Disclosure.Part.MEDICAL;
import static nl.keerpunt.platform.access.Disclosure.Part.WORDS;

import java.util.Map;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;

/**
 * What of a support line, and of the arrangement it led to, is shown to whom: one table, role by part. What does not
 * stand in it is shown to nobody.
 *
 * <p>Whoever is let in to the household sees the frame of each line: goal, term, who, law and state. Its content is for
 * who works under the law of the line (AVG, art. 5: purpose limitation): by a mandate that holds today, by the claim
 * {@code debt} for debt help, or by having written or decided the line. From the day on which the Wams applies, also
 * for who names a ground, when the line shares a goal with one under their own law. Amounts of debt help need the claim
 * {@code debt} besides; which doctor referred, and in which document, the claim {@code care}.
 *
 * <p>A controller sees what was agreed and what it costs, without words; a provider what it carries out, with the words
 * that are its own or meant for it. A professional who is a controller besides looks as a professional.
 *
 * <p>A person's own file (inzage) is whole, whatever the director who makes it sees at work: it is the person who reads
 * it, and giving it is a purpose of its own in the processing log.
 */
public final class Disclosure {

    /** Debt help (Wet gemeentelijke schuldhulpverlening). */
    static final LegalBasis DEBT_HELP = new LegalBasis("WGS");

    /** What is shown or withheld together. */
    public enum Part {
        FRAME,
        CONTENT,
        WORDS,
        DEBT_AMOUNTS,
        MEDICAL;

        /** Which part the amounts of a line are. */
        public static Part amountsUnder(@Nullable LegalBasis law) {
            return DEBT_HELP.equals(law) ? DEBT_AMOUNTS : CONTENT;
        }

        /** Which part it is who referred, and in which document. */
        public static Part referralBy(LawfulGround ground) {
            return ground.isMedical() ? MEDICAL : WORDS;
        }
    }

    enum Condition {
        LET_IN,
        OWN,
        BY_ITS_LAW,
        BY_ITS_LAW_WITH_DEBT,
        BY_ITS_LAW_WITH_CARE
    }

    private static final Map<Part, Condition> OF_PROFESSIONALS = Map.of(
            FRAME, LET_IN,
            CONTENT, BY_ITS_LAW,
            WORDS, BY_ITS_LAW,
            DEBT_AMOUNTS, BY_ITS_LAW_WITH_DEBT,
            MEDICAL, BY_ITS_LAW_WITH_CARE);

    private static final Map<Part, Condition> OF_CONTROLLERS = Map.of(
            FRAME, LET_IN,
            CONTENT, LET_IN,
            DEBT_AMOUNTS, LET_IN);

    private static final Map<Part, Condition> OF_PROVIDERS = Map.of(
            FRAME, LET_IN,
            CONTENT, LET_IN,
            WORDS, OWN,
            DEBT_AMOUNTS, LET_IN);

    private static final Map<Role, Map<Part, Condition>> TABLE = Map.of(
            Role.ACCESS, OF_PROFESSIONALS,
            Role.DIRECTOR, OF_PROFESSIONALS,
            Role.CONTROLLER, OF_CONTROLLERS,
            Role.PROVIDER, OF_PROVIDERS);

    private Disclosure() {}

    /**
     * A line, as far as it makes a difference.
     *
     * @param law null when nobody needs one: what the household and its network do themselves
     * @param ownWork whether the viewer wrote it or decided it
     * @param connected whether it shares a goal with a line under a law of the viewer
     */
    public record Subject(@Nullable LegalBasis law, boolean ownWork, boolean connected) {}

    public static boolean shows(Part part, Subject line, Viewer viewer) {
        return viewer.looksAs().stream()
                .map(role -> TABLE.getOrDefault(role, Map.of()).get(part))
                .anyMatch(condition -> condition != null && isMet(condition, line, viewer));
    }

    private static boolean isMet(Condition condition, Subject line, Viewer viewer) {
        return switch (condition) {
            case LET_IN -> true;
            case OWN -> line.ownWork();
            case BY_ITS_LAW -> worksUnder(line, viewer);
            case BY_ITS_LAW_WITH_DEBT -> worksUnder(line, viewer) && viewer.debt();
            case BY_ITS_LAW_WITH_CARE -> worksUnder(line, viewer) && viewer.care();
        };
    }

    private static boolean worksUnder(Subject line, Viewer viewer) {
        return line.law() == null
                || line.ownWork()
                || viewer.worksUnder(line.law())
                || viewer.acrossLaws() && line.connected();
    }
}
