package nl.keerpunt.household.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.household.lifeturn.Birthday;
import nl.keerpunt.household.registration.Reason;
import nl.keerpunt.household.registration.RepresentationEvent.SpeakerRecorded;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.Refusal;

/**
 * Whether somebody can speak for a member on these days at all (bevoegdheid): by both their ages and by who speaks
 * already. Of whoever lives elsewhere, and of whom the date of birth was destroyed, no age is known.
 */
public final class MaySpeak {

    private static final int OF_AGE = 18;
    /** A mother who cares for her child may be declared of age from then on (BW 1:253ha; to be confirmed). */
    private static final int DECLARED_OF_AGE = 16;
    /** The parents, a parent with somebody else, or two guardians (BW 1:245, 1:253t and 1:282; to be confirmed). */
    private static final int MOST_WITH_AUTHORITY = 2;

    private MaySpeak() {}

    /** @param on when it was recorded; what holds of old needs no first day, and is judged by that day */
    public static void require(
            SpeakerRecorded speaks, LocalDate on, Function<UUID, Optional<LocalDate>> born, SpokenFor spoken) {
        var day = judgedOn(speaks.valid(), on);
        if (born.apply(speaks.speaker())
                .filter(birth -> ageOn(day, birth) < leastAge(speaks.role()))
                .isPresent()) {
            throw new Refusal(Reason.SPEAKER_IS_A_MINOR);
        }
        // BW 1:245, first paragraph: minors are under authority.
        if (speaks.role().isAuthority()
                && born.apply(speaks.member())
                        .filter(birth -> ageOn(day, birth) >= OF_AGE)
                        .isPresent()) {
            throw new Refusal(Reason.MEMBER_IS_OF_AGE);
        }
        // BW 1:378, 1:431 and 1:450: of those who are of age; ordered before, it begins then (to be confirmed).
        if (speaks.role().isOfThoseOfAge()
                && born.apply(speaks.member())
                        .filter(birth -> ageOn(day, birth) < OF_AGE)
                        .isPresent()) {
            throw new Refusal(Reason.MEMBER_IS_A_MINOR);
        }
        requireRoom(speaks, spoken);
    }

    private static LocalDate judgedOn(Validity valid, LocalDate on) {
        if (valid.from() != null) {
            return valid.from();
        }
        return valid.until() != null && valid.until().isBefore(on) ? valid.until() : on;
    }

    private static int ageOn(LocalDate day, LocalDate born) {
        return new Birthday(born).ageOn(day);
    }

    private static int leastAge(SpeakerRole role) {
        return switch (role) {
            case PARENT_WITH_AUTHORITY -> DECLARED_OF_AGE; // BW 1:246.
            case GUARDIAN -> OF_AGE; // BW 1:246.
            case CURATOR, MENTOR, ADMINISTRATOR -> OF_AGE; // BW 1:383, 1:452 and 1:435; to be confirmed.
            case AUTHORISED -> 0; // BW 3:63: also who cannot act for themselves (to be confirmed).
            case PARTNER, PARENT, CHILD, SIBLING, GRANDPARENT, GRANDCHILD -> 0; // No law names an age.
        };
    }

    private static void requireRoom(SpeakerRecorded speaks, SpokenFor spoken) {
        var meanwhile = spoken.speakers(speaks.member(), speaks.fact())
                .filter(other -> daysShared(speaks, other).isPresent())
                .toList();
        if (meanwhile.stream().anyMatch(other -> isSame(speaks, other))) {
            throw new Refusal(Reason.SPEAKS_SO_ALREADY);
        }
        if (speaks.role().isAuthority() && mostWithAuthority(speaks, meanwhile) >= MOST_WITH_AUTHORITY) {
            throw new Refusal(Reason.TWO_WITH_AUTHORITY);
        }
    }

    private static Optional<LocalDate> daysShared(SpeakerRecorded one, SpeakerRecorded other) {
        return one.valid().period().overlap(other.valid().period()).map(days -> days.from());
    }

    /** The same person as the same. Nobody is parent and guardian of one child (BW 1:245, third paragraph). */
    private static boolean isSame(SpeakerRecorded one, SpeakerRecorded other) {
        return one.speaker().equals(other.speaker())
                && (one.role().isAuthority() ? other.role().isAuthority() : one.role() == other.role())
                && (one.laws().isEmpty() || !Collections.disjoint(one.laws(), other.laws()));
    }

    /** How many have it at most on one of these days: that is on a day on which one of them begins. */
    private static long mostWithAuthority(SpeakerRecorded speaks, List<SpeakerRecorded> meanwhile) {
        var holders =
                meanwhile.stream().filter(other -> other.role().isAuthority()).toList();
        return holders.stream()
                .flatMap(holder -> daysShared(speaks, holder).stream())
                .mapToLong(day -> holders.stream()
                        .filter(holder -> holder.valid().period().contains(day))
                        .count())
                .max()
                .orElse(0);
    }
}
