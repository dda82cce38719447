package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;

/** What happened to a request under one of its laws, as far as legal terms ask for it (wettelijke termijnen). */
public sealed interface TermEvent extends HouseholdEvent {

    UUID request();

    /** By which it can be taken back. */
    UUID fact();

    /** Something that starts, suspends or ends a term. */
    sealed interface TermFactRecorded extends TermEvent {

        LegalBasis law();

        TermFact happened();
    }

    @StoredAs("milestone-reached")
    record MilestoneReached(
            HouseholdId household, UUID request, UUID fact, LegalBasis law, Milestone milestone, LocalDate on)
            implements TermFactRecorded {

        @Override
        public TermFact happened() {
            return new TermFact.Reached(milestone, on);
        }
    }

    /**
     * Who asks was asked to complete what was handed in (aanvullen).
     *
     * @param until the last day on which they may
     */
    @StoredAs("data-asked-for")
    record DataAskedFor(HouseholdId household, UUID request, UUID fact, LegalBasis law, LocalDate on, LocalDate until)
            implements TermFactRecorded {

        @Override
        public TermFact happened() {
            return new TermFact.DataAsked(on, until);
        }
    }

    /** It was recorded by mistake: terms are counted as if it had never been. */
    @StoredAs("term-fact-taken-back")
    record TermFactTakenBack(HouseholdId household, UUID request, UUID fact) implements TermEvent {}
}
