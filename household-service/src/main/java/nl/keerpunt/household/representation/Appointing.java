package nl.keerpunt.household.representation;

import static nl.keerpunt.household.representation.Article.read;
import static nl.keerpunt.household.representation.Article.toBeConfirmed;

/**
 * Whom a court has to appoint where nobody is known who may agree (benoeming): there is nobody to talk to before that.
 *
 * @param as as what
 */
public record Appointing(SpeakerRole as, Article why) {

    private static final int OF_AGE = 18;

    private static final Appointing GUARDIAN =
            new Appointing(SpeakerRole.GUARDIAN, read("BW Boek 1, art. 295, eerste lid"));
    private static final Appointing MENTOR =
            new Appointing(SpeakerRole.MENTOR, read("BW Boek 1, art. 450, eerste lid"));
    private static final Appointing ADMINISTRATOR =
            new Appointing(SpeakerRole.ADMINISTRATOR, toBeConfirmed("BW Boek 1, art. 431, eerste lid"));

    /** A guardian of a minor; of an adult whoever looks after this kind of interests. */
    public static Appointing forWhom(AgreementAsked asked) {
        if (asked.age() < OF_AGE) {
            return GUARDIAN;
        }
        return switch (asked.law()) {
            case JEUGDWET, WMO -> MENTOR;
            case PARTICIPATIEWET, WGS -> ADMINISTRATOR;
        };
    }
}
