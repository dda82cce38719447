package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.provider.arrangement.ArrangementCommand.Origin;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an arrangement (arrangement, afspraak). */
public sealed interface ArrangementEvent extends ConcernsHousehold {

    ArrangementId arrangement();

    /**
     * An event that changes what the arrangement asks of the budget (verplichting). Its months are the whole commitment
     * and replace those of every earlier version; it carries all that others need to know of the agreement.
     */
    interface Commitment extends ConcernsHousehold {

        Agreement agreement();

        int version();

        LocalDate appliesFrom();

        SortedMap<YearMonth, Money> months();

        @Override
        default HouseholdId household() {
            return agreement().household();
        }
    }

    /** What a history begins with: it says whom it is about, and that never changes. */
    interface Opening extends ConcernsHousehold {

        AgbCode provider();

        String product();
    }

    /** The provider's proposal that a change follows, as a whole or in part. */
    record AcceptedProposal(UUID proposal, boolean inPart) {}

    /** Afgesproken. */
    record ArrangementAgreed(
            ArrangementId arrangement,
            Origin origin,
            Agreement agreement,
            int version,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months)
            implements ArrangementEvent, Commitment, Opening {

        public ArrangementAgreed {
            months = copy(months);
        }

        @Override
        public HouseholdId household() {
            return agreement.household();
        }

        @Override
        public AgbCode provider() {
            return agreement.provider();
        }

        @Override
        public String product() {
            return terms.product();
        }
    }

    /** Niet tot stand gekomen: een besloten ondersteuningsregel kon niet worden afgesproken. */
    record ArrangementRefused(
            ArrangementId arrangement,
            HouseholdId household,
            AgbCode provider,
            @Nullable PlanId plan,
            @Nullable UUID supportLine,
            String product,
            String reason)
            implements ArrangementEvent, Opening {}

    /** Gewijzigd, door de gemeente of naar aanleiding van een voorstel. */
    record ArrangementChanged(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months,
            @Nullable AcceptedProposal proposal,
            @Nullable Personal<String> reason)
            implements ArrangementEvent, Commitment {

        public ArrangementChanged {
            months = copy(months);
        }
    }

    /** Wijziging voorgesteld. */
    record ChangeProposed(
            ArrangementId arrangement, HouseholdId household, UUID proposal, Extent extent, Personal<String> reason)
            implements ArrangementEvent {}

    /** Voorstel afgewezen. */
    record ProposalDeclined(ArrangementId arrangement, HouseholdId household, UUID proposal, Personal<String> reason)
            implements ArrangementEvent {}

    /** Hersteld: de voorwaarden van een eerdere versie gelden weer. */
    record ArrangementRestored(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            int restoredVersion,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months,
            Personal<String> reason)
            implements ArrangementEvent, Commitment {

        public ArrangementRestored {
            months = copy(months);
        }
    }

    /** Gestart. */
    record ArrangementStarted(ArrangementId arrangement, HouseholdId household, LocalDate on)
            implements ArrangementEvent {}

    /** Gepauzeerd. */
    record ArrangementPaused(ArrangementId arrangement, HouseholdId household, LocalDate on, Personal<String> reason)
            implements ArrangementEvent {}

    /** Hervat. */
    record ArrangementResumed(ArrangementId arrangement, HouseholdId household, LocalDate on)
            implements ArrangementEvent {}

    /** Gestopt. */
    record ArrangementStopped(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            LocalDate lastDay,
            SortedMap<YearMonth, Money> months,
            Personal<String> reason)
            implements ArrangementEvent, Commitment {

        public ArrangementStopped {
            months = copy(months);
        }

        @Override
        public LocalDate appliesFrom() {
            return lastDay.plusDays(1);
        }
    }

    /** Ingetrokken. */
    record ArrangementWithdrawn(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> months,
            Personal<String> reason)
            implements ArrangementEvent, Commitment {

        public ArrangementWithdrawn {
            months = copy(months);
        }
    }

    /** Geëvalueerd. */
    record ArrangementEvaluated(
            ArrangementId arrangement, HouseholdId household, LocalDate on, Personal<String> findings, int usefulness)
            implements ArrangementEvent {}

    /** Opnieuw om dekking gevraagd. */
    record CoverAskedAgain(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months)
            implements ArrangementEvent, Commitment {

        public CoverAskedAgain {
            months = copy(months);
        }
    }

    /** Gedekt. */
    record ArrangementCovered(
            ArrangementId arrangement,
            HouseholdId household,
            int version,
            @Nullable String overrunAuthority) implements ArrangementEvent {}

    /** Niet gedekt. */
    record ArrangementNotCovered(
            ArrangementId arrangement, HouseholdId household, int version, String reason, Money lacking, int year)
            implements ArrangementEvent {}

    private static SortedMap<YearMonth, Money> copy(SortedMap<YearMonth, Money> months) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }
}
