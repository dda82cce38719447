package nl.keerpunt.budget.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to the budget of a municipality and year. */
public sealed interface BudgetEvent {

    BudgetId budget();

    /**
     * What may be reserved until the council appropriates the year.
     *
     * @param amount the provisional budget from now on, whatever becomes of the year before
     * @param change what that is more, or less, than the one before
     * @param percentage of what the year before had by then, if it was named so
     */
    @StoredAs("budget-anticipated")
    record BudgetAnticipated(
            BudgetId budget,
            Money amount,
            Money change,
            @Nullable Integer percentage,
            String councilDecision,
            LocalDate on)
            implements BudgetEvent {}

    /**
     * @param replaced the provisional budget in whose place it came, if there was one
     */
    @StoredAs("budget-appropriated")
    record BudgetAppropriated(
            BudgetId budget,
            Money amount,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Money replaced,

            String councilDecision,
            LocalDate on)
            implements BudgetEvent {}

    @StoredAs("budget-amended")
    record BudgetAmended(BudgetId budget, Money change, String councilDecision, LocalDate on) implements BudgetEvent {}

    /**
     * @param decidedBy who laid it down; an older event names nobody
     */
    @StoredAs("overrun-allowed")
    record OverrunAllowed(
            BudgetId budget,
            String authority,
            List<LegalBasis> legalBases,
            Money ceiling,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ProfessionalId decidedBy)
            implements BudgetEvent {

        public OverrunAllowed {
            legalBases = List.copyOf(legalBases);
        }

        /** Who lays it down once more changes nothing. */
        public boolean isSameAs(@Nullable OverrunAllowed other) {
            return other != null
                    && authority.equals(other.authority)
                    && legalBases.equals(other.legalBases)
                    && ceiling.equals(other.ceiling);
        }
    }

    /**
     * What the budget holds for an arrangement has changed, or was confirmed.
     *
     * @param changes the months of this year of which more, or less, is reserved than before
     * @param overrunAuthority who allows that this year now goes beyond its budget
     * @param answer what the decision over all years says to the outside, on its first event only
     * @param decided null where nothing new was decided, and in older events
     */
    @StoredAs("reservation-made")
    record ReservationMade(
            BudgetId budget,
            Earmark earmark,
            int version,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> changes,
            @Nullable String overrunAuthority,
            @Nullable Covered answer,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Decided decided)
            implements BudgetEvent, Earmarked {

        public ReservationMade {
            changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        }
    }

    /**
     * The whole of a decision over several years.
     *
     * @param total what the arrangement costs over all years
     * @param overrunAuthority who allows an overrun in any of the years, so that none is silent
     */
    record Covered(Money total, @Nullable String overrunAuthority) {}

    /** The arrangement rests on another law, task field, objective or provider: what the earlier one held is free. */
    @StoredAs("reservation-released")
    record ReservationReleased(BudgetId budget, Earmark earmark, int version, SortedMap<YearMonth, Money> released)
            implements BudgetEvent, Earmarked {

        public ReservationReleased {
            released = Collections.unmodifiableSortedMap(new TreeMap<>(released));
        }
    }

    /**
     * The household's record ended, and of later months something was still reserved: that is free (vrijval).
     *
     * @param on the day on which it ended
     */
    @StoredAs("reservation-lapsed")
    record ReservationLapsed(BudgetId budget, Earmark earmark, LocalDate on, SortedMap<YearMonth, Money> lapsed)
            implements BudgetEvent, Earmarked {

        public ReservationLapsed {
            lapsed = Collections.unmodifiableSortedMap(new TreeMap<>(lapsed));
        }
    }

    /**
     * No year was reserved, because the first year named here cannot bear its part.
     *
     * @param lacking how much more the council would have to appropriate for this year to bear it
     * @param decided null where nothing new was decided, and in older events
     */
    @StoredAs("reservation-refused")
    record ReservationRefused(
            BudgetId budget,
            Earmark earmark,
            int version,
            Shortage reason,
            Money lacking,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Decided decided)
            implements BudgetEvent, Earmarked {

        /** Before amounts had bounds, more could be lacking than a sum holds: it reads as the most there is. */
        @JsonCreator
        static ReservationRefused read(
                BudgetId budget,
                Earmark earmark,
                int version,
                Shortage reason,
                long lacking,
                @Nullable Decided decided) {
            return new ReservationRefused(
                    budget, earmark, version, reason, new Money(Math.min(lacking, Money.MOST_CENTS)), decided);
        }
    }

    /**
     * @param decidedBy who accepted the claim line, on that authority; an older event names neither
     */
    @StoredAs("reservation-realised")
    record ReservationRealised(
            BudgetId budget,
            Earmark earmark,
            UUID claimLine,
            YearMonth month,
            Money amount,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ProfessionalId decidedBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String authority)
            implements BudgetEvent, Earmarked {}

    /**
     * A version owes less, or more, of what was paid for past months.
     *
     * @param changes the months of which more, or less, is to be claimed back than before (terug te vorderen)
     */
    @StoredAs("claim-back-changed")
    record ClaimBackChanged(BudgetId budget, Earmark earmark, int version, SortedMap<YearMonth, Money> changes)
            implements BudgetEvent, Earmarked {

        public ClaimBackChanged {
            changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        }
    }

    /**
     * @param decidedBy who booked it, on that authority; an older event names neither
     */
    @StoredAs("refund-booked")
    record RefundBooked(
            BudgetId budget,
            Earmark earmark,
            UUID refund,
            YearMonth month,
            Money amount,
            LocalDate on,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ProfessionalId decidedBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String authority)
            implements BudgetEvent, Earmarked {}

    /** Why a year cannot bear its part of an arrangement. */
    enum Shortage {
        /** It asks what no purse can hold; so nothing that the council does would make it fit. */
        OUT_OF_RANGE,
        NOT_APPROPRIATED,
        NOT_ENOUGH_LEFT,
        OVERRUN_CEILING,
        /** The household's record is about to be destroyed: nothing more is reserved for later months. */
        HOUSEHOLD_ENDING,
        /** It was destroyed: nothing more is reserved. */
        HOUSEHOLD_ERASED
    }
}
