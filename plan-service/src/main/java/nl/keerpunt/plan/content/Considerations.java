package nl.keerpunt.plan.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a line was thought through (afweging). None of it is a diagnosis, and none of it needs one.
 *
 * @param step null where who carries it out says it already
 * @param skipped why steps before it were left out
 * @param home null at home
 * @param lessAtHome why what is closer to home does not do
 * @param referral why a provider is asked and not the team
 * @param bundles the kinds of help that it brings together; none for one kind
 * @param after the lines that are to be done before it begins
 * @param load what it asks of the household in a week
 * @param reviewOn for help that lasts: when it is looked at again, instead of an end
 */
public record Considerations(
        @Nullable SupportStep step,
        @Nullable Personal<Words> skipped,
        @Nullable HomeRung home,
        @Nullable Personal<Words> lessAtHome,
        @Nullable Referral referral,
        Set<Label> bundles,
        Set<UUID> after,
        @Nullable Load load,
        @Nullable LocalDate reviewOn) {

    public static final Considerations NONE =
            new Considerations(null, null, null, null, null, Set.of(), Set.of(), null, null);

    public Considerations {
        bundles = Copies.sorted(bundles, Comparator.comparing(Label::value));
        after = Copies.sorted(after);
    }

    Considerations withoutWords(HouseholdId household, @Nullable LegalBasis law) {
        return new Considerations(
                step,
                skipped == null ? null : Personal.erased(household, law),
                home,
                lessAtHome == null ? null : Personal.erased(household, law),
                referral,
                bundles,
                after,
                load,
                reviewOn);
    }

    public boolean awayFromHome() {
        return home != null && home != HomeRung.OWN_HOME;
    }
}
