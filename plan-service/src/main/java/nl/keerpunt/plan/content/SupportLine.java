package nl.keerpunt.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.tariff.Terms;
import org.jspecify.annotations.Nullable;

/**
 * One leg of the plan (ondersteuningsregel): who does what, from when to when, at what cost, for which goals, on which
 * legal basis, and on which causes it works. The volume is per frequency, in the unit of the product.
 *
 * @param considerations null as before 28 November 2026: nothing was said
 * @param what in words that belong to the record of its law alone, where it has one
 * @param personalBudget that the household buys it itself, from a professional or its network; null otherwise
 */
public record SupportLine(
        CarriedBy carriedBy,
        Personal<Words> what,
        @Nullable AgbCode provider,
        @Nullable Label product,
        long volume,
        @Nullable Frequency frequency,
        Period period,
        @Nullable LegalBasis legalBasis,
        Amount estimatedCost,
        Set<UUID> goals,
        Set<UUID> causes,
        Objective objective,
        @Nullable Considerations considerations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BoughtSupport personalBudget) {

    public static final long MOST_VOLUME = 10_000_000;

    /** Who carries a line out: a provider under an arrangement, or someone close by. */
    public enum CarriedBy {
        PROVIDER,
        HOUSEHOLD,
        NETWORK,
        PROFESSIONAL
    }

    public SupportLine {
        goals = Copies.sorted(goals);
        causes = Copies.sorted(causes);
        if (volume < 0 || volume > MOST_VOLUME) {
            throw new OutOfRange("a support line asks for 0 to 10000000 units");
        }
    }

    /**
     * For whoever tells of it again: its words stand where they were said, and can be erased there with the record of
     * its law.
     */
    public SupportLine withoutWords() {
        var thoughts = considerations == null ? null : considerations.withoutWords(what.household(), what.law());
        return in(Personal.erased(what.household(), what.law()), thoughts);
    }

    public Considerations considered() {
        return considerations == null ? Considerations.NONE : considerations;
    }

    /** Where in the order of help it stands: said, or as who carries it out says by itself. */
    public SupportStep step() {
        return Optional.ofNullable(considered().step()).orElseGet(this::stepByCarrier);
    }

    private SupportStep stepByCarrier() {
        return switch (carriedBy) {
            case HOUSEHOLD -> SupportStep.OWN_STRENGTH;
            case NETWORK -> personalBudget == null ? SupportStep.NETWORK : SupportStep.INDIVIDUAL;
            case PROFESSIONAL -> personalBudget == null ? SupportStep.GENERAL : SupportStep.INDIVIDUAL;
            case PROVIDER -> SupportStep.INDIVIDUAL;
        };
    }

    private SupportLine in(Personal<Words> words, @Nullable Considerations thoughts) {
        return new SupportLine(
                carriedBy,
                words,
                provider,
                product,
                volume,
                frequency,
                period,
                legalBasis,
                estimatedCost,
                goals,
                causes,
                objective,
                thoughts,
                personalBudget);
    }

    /** What a household or its network does by itself is agreed, and not decided by anyone else. */
    public boolean needsMandate() {
        if (personalBudget != null) {
            return true;
        }
        return switch (carriedBy) {
            case PROVIDER, PROFESSIONAL -> true;
            case HOUSEHOLD, NETWORK -> false;
        };
    }

    /** How it is delivered, where money is asked for it by an arrangement; null where none is. */
    public @Nullable Delivery delivery() {
        if (personalBudget != null) {
            return Delivery.PERSONAL_BUDGET;
        }
        return carriedBy == CarriedBy.PROVIDER ? Delivery.IN_KIND : null;
    }

    public boolean namesWhatAProviderMustKnow() {
        return provider != null && namesHowMuch();
    }

    /** Of what, and how much of it. */
    public boolean namesHowMuch() {
        return product != null && frequency != null && volume > 0;
    }

    /** What a provider is asked for; a line that a provider carries was proposed with all of it. */
    public Terms terms() {
        return new Terms(
                Objects.requireNonNull(provider),
                Objects.requireNonNull(product).value(),
                volume,
                Objects.requireNonNull(frequency),
                period);
    }

    /**
     * What it commits: what the household pays for it, or the price of its contract, where a provider carries it and
     * one is known; else the estimate.
     */
    public Money cost(@Nullable Money price) {
        if (personalBudget != null) {
            return personalBudget.price(volume, Objects.requireNonNull(frequency), period);
        }
        return switch (carriedBy) {
            case PROVIDER -> price == null ? estimatedCost.money() : price;
            case PROFESSIONAL, HOUSEHOLD, NETWORK -> estimatedCost.money();
        };
    }

    /** What a mandate is asked for on a day; empty beyond every amount that a mandate could name. */
    public Optional<MandateQuestion> weighed(@Nullable Money price, LocalDate on) {
        var cost = cost(price).cents();
        return cost > Amount.MOST_CENTS
                ? Optional.empty()
                : Optional.of(new MandateQuestion(
                        law(),
                        product == null ? null : product.value(),
                        new Amount(cost),
                        Mandate.monthsBegun(period),
                        on));
    }

    public LegalBasis law() {
        return Objects.requireNonNull(legalBasis, "a line that needs a mandate was proposed with its law");
    }
}
