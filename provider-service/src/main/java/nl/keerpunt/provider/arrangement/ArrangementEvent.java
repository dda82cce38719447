package nl.keerpunt.provider.arrangement;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.NotCovered;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.personalbudget.Findings;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an arrangement (arrangement, afspraak). */
public sealed interface ArrangementEvent extends ConcernsHousehold {

    ArrangementId arrangement();

    /** What a history begins with: it says whom it is about, and that never changes. */
    interface Opening extends ConcernsHousehold {

        /** Null when no provider is asked: the household buys the support itself. */
        @Nullable
        AgbCode provider();

        String product();

        /** Null when nothing was agreed under any. */
        @Nullable
        LegalBasis law();

        /** Of what a history begins with: empty when it is no arrangement's. */
        static Optional<Opening> of(Optional<Object> first) {
            return first.filter(Opening.class::isInstance).map(Opening.class::cast);
        }
    }

    /** The provider's proposal that a change follows, as a whole or in part. */
    record AcceptedProposal(UUID proposal, boolean inPart) {}

    /**
     * Afgesproken.
     *
     * @param findings what was found of the conditions of a personal budget; null in kind
     */
    @StoredAs("arrangement-agreed")
    record ArrangementAgreed(
            ArrangementId arrangement,
            Origin origin,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months,
            @Nullable Authority authority,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Findings findings)
            implements ArrangementEvent, Commitment, Opening {

        public ArrangementAgreed {
            question = requireNonNullElse(question, version);
            months = Commitment.copy(months);
        }

        /** In kind. */
        public ArrangementAgreed(
                ArrangementId arrangement,
                Origin origin,
                Agreement agreement,
                int version,
                Integer question,
                LocalDate appliesFrom,
                Terms terms,
                SortedMap<YearMonth, Money> months,
                @Nullable Authority authority) {
            this(arrangement, origin, agreement, version, question, appliesFrom, terms, months, authority, null);
        }

        @Override
        public HouseholdId household() {
            return agreement.household();
        }

        @Override
        public @Nullable AgbCode provider() {
            return agreement.provider();
        }

        @Override
        public String product() {
            return terms.product();
        }

        @Override
        public LegalBasis law() {
            return agreement.legalBasis();
        }
    }

    /**
     * Niet tot stand gekomen: een besloten ondersteuningsregel kon niet worden afgesproken.
     *
     * @param mayDecide who may decide it, when it lies outside the mandate of who did
     */
    @StoredAs("arrangement-refused")
    record ArrangementRefused(
            ArrangementId arrangement,
            HouseholdId household,
            @Nullable AgbCode provider,
            @Nullable PlanId plan,
            @Nullable UUID supportLine,
            String product,
            String reason,
            @Nullable List<ProfessionalId> mayDecide)
            implements ArrangementEvent, Opening {

        public ArrangementRefused {
            mayDecide = mayDecide == null ? null : List.copyOf(mayDecide);
        }

        @Override
        public @Nullable LegalBasis law() {
            return null;
        }
    }

    /** Gewijzigd, door de gemeente of naar aanleiding van een voorstel. */
    @StoredAs("arrangement-changed")
    record ArrangementChanged(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months,
            @Nullable AcceptedProposal proposal,
            @Nullable Personal<String> reason,
            @Nullable Authority authority)
            implements ArrangementEvent, Commitment {

        public ArrangementChanged {
            question = requireNonNullElse(question, version);
            months = Commitment.copy(months);
        }
    }

    /** Wijziging voorgesteld. */
    @StoredAs("change-proposed")
    record ChangeProposed(
            ArrangementId arrangement, HouseholdId household, UUID proposal, Extent extent, Personal<String> reason)
            implements ArrangementEvent {}

    /** Voorstel afgewezen. */
    @StoredAs("proposal-declined")
    record ProposalDeclined(ArrangementId arrangement, HouseholdId household, UUID proposal, Personal<String> reason)
            implements ArrangementEvent {}

    /** Hersteld: de voorwaarden van een eerdere versie gelden weer. */
    @StoredAs("arrangement-restored")
    record ArrangementRestored(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            int restoredVersion,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months,
            Personal<String> reason,
            @Nullable Authority authority)
            implements ArrangementEvent, Commitment {

        public ArrangementRestored {
            question = requireNonNullElse(question, version);
            months = Commitment.copy(months);
        }
    }

    /** Gestart. */
    @StoredAs("arrangement-started")
    record ArrangementStarted(ArrangementId arrangement, HouseholdId household, LocalDate on)
            implements ArrangementEvent {}

    /** Gepauzeerd. */
    @StoredAs("arrangement-paused")
    record ArrangementPaused(
            ArrangementId arrangement,
            HouseholdId household,
            LocalDate on,
            Personal<String> reason,
            Commitment.@Nullable Asked asked)
            implements ArrangementEvent, Commitment.Asking {}

    /** Hervat. */
    @StoredAs("arrangement-resumed")
    record ArrangementResumed(
            ArrangementId arrangement, HouseholdId household, LocalDate on, Commitment.@Nullable Asked asked)
            implements ArrangementEvent, Commitment.Asking {}

    /** Gestopt. */
    @StoredAs("arrangement-stopped")
    record ArrangementStopped(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate lastDay,
            SortedMap<YearMonth, Money> months,
            @Nullable Personal<String> reason)
            implements ArrangementEvent, Commitment {

        public ArrangementStopped {
            question = requireNonNullElse(question, version);
            months = Commitment.copy(months);
        }

        @Override
        public LocalDate appliesFrom() {
            return lastDay.plusDays(1);
        }
    }

    /** Ingetrokken. */
    @StoredAs("arrangement-withdrawn")
    record ArrangementWithdrawn(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> months,
            @Nullable Personal<String> reason)
            implements ArrangementEvent, Commitment {

        public ArrangementWithdrawn {
            question = requireNonNullElse(question, version);
            months = Commitment.copy(months);
        }
    }

    /**
     * Beëindigd met het dossier van het huishouden.
     *
     * @param on the last day
     * @param withdrawn whether it had not started by then, so that it asks for nothing at all
     */
    @StoredAs("arrangement-ended")
    record ArrangementEnded(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate on,
            boolean withdrawn,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> months)
            implements ArrangementEvent, Commitment {

        public ArrangementEnded {
            months = Commitment.copy(months);
        }
    }

    /**
     * Beëindigd door overlijden: van het huishouden leeft niemand meer.
     *
     * @param on the last day
     * @param withdrawn whether it had not started by then, so that it asks for nothing at all
     */
    @StoredAs("arrangement-ended-by-death")
    record ArrangementEndedByDeath(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate on,
            boolean withdrawn,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> months)
            implements ArrangementEvent, Commitment {

        public ArrangementEndedByDeath {
            months = Commitment.copy(months);
        }
    }

    /** Van de beëindiging door overlijden teruggekomen: het gaat verder zoals het was. */
    @StoredAs("death-taken-back")
    record DeathTakenBack(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate appliesFrom,
            SortedMap<YearMonth, Money> months)
            implements ArrangementEvent, Commitment {

        public DeathTakenBack {
            months = Commitment.copy(months);
        }
    }

    /** Geëvalueerd. */
    @StoredAs("arrangement-evaluated")
    record ArrangementEvaluated(
            ArrangementId arrangement, HouseholdId household, LocalDate on, Personal<String> findings, int usefulness)
            implements ArrangementEvent {}

    /** Opnieuw om dekking gevraagd. */
    @StoredAs("cover-asked-again")
    record CoverAskedAgain(
            ArrangementId arrangement,
            Agreement agreement,
            int version,
            Integer question,
            LocalDate appliesFrom,
            Terms terms,
            SortedMap<YearMonth, Money> months)
            implements ArrangementEvent, Commitment {

        public CoverAskedAgain {
            question = requireNonNullElse(question, version);
            months = Commitment.copy(months);
        }
    }

    /** Gedekt. */
    @StoredAs("arrangement-covered")
    record ArrangementCovered(
            ArrangementId arrangement,
            HouseholdId household,
            int version,
            Integer question,
            @Nullable String overrunAuthority)
            implements ArrangementEvent {

        public ArrangementCovered {
            question = requireNonNullElse(question, version);
        }
    }

    /** Niet gedekt; also when another version had been put to the budget by then. */
    @StoredAs("arrangement-not-covered")
    record ArrangementNotCovered(
            ArrangementId arrangement,
            HouseholdId household,
            int version,
            Integer question,
            String reason,
            Money lacking,
            int year)
            implements ArrangementEvent {

        public ArrangementNotCovered {
            question = requireNonNullElse(question, version);
        }

        NotCovered refusal() {
            return new NotCovered(version, question, reason, lacking, year);
        }
    }
}
