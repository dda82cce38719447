package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.Proceeding;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;

/** What happened to a request under one of its laws, as far as legal terms ask for it (wettelijke termijnen). */
public sealed interface TermEvent extends HouseholdEvent {

    UUID request();

    /** By which it can be taken back. */
    UUID fact();

    /** Something that starts, lengthens, suspends or ends a term. */
    sealed interface TermFactRecorded extends TermEvent {

        LegalBasis law();

        /** The day on which it happened. */
        LocalDate on();

        /** Never nothing. */
        List<TermFact> happened();
    }

    @StoredAs("milestone-reached")
    record MilestoneReached(
            HouseholdId household, UUID request, UUID fact, LegalBasis law, Milestone milestone, LocalDate on)
            implements TermFactRecorded {

        @Override
        public List<TermFact> happened() {
            return List.of(new TermFact.Reached(milestone, on));
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
        public List<TermFact> happened() {
            return List.of(new TermFact.DataAsked(on, until));
        }
    }

    /**
     * An objection was received (bezwaarschrift).
     *
     * @param sent the day on which the decision was sent that it objects to
     * @param committee whether it was said on receipt that a committee advises
     */
    @StoredAs("objection-lodged")
    record ObjectionLodged(
            HouseholdId household,
            UUID request,
            UUID fact,
            LegalBasis law,
            LocalDate sent,
            LocalDate on,
            boolean committee)
            implements TermFactRecorded {

        @Override
        public List<TermFact> happened() {
            var lodged = Stream.<TermFact>of(
                    new TermFact.Reached(Milestone.DECISION_SENT, sent),
                    new TermFact.Reached(Milestone.OBJECTION_LODGED, on));
            var announced = committee
                    ? Stream.<TermFact>of(new TermFact.Reached(Milestone.COMMITTEE_ANNOUNCED, on))
                    : Stream.<TermFact>empty();
            return Stream.concat(lodged, announced).toList();
        }
    }

    /** A hearing on an objection was planned, or planned anew (hoorzitting). */
    @StoredAs("hearing-planned")
    record HearingPlanned(HouseholdId household, UUID request, UUID fact, LegalBasis law, LocalDate on, LocalDate day)
            implements TermFactRecorded {

        @Override
        public List<TermFact> happened() {
            return List.of(new TermFact.Planned(Milestone.HEARING, on, day));
        }
    }

    /** Who decides takes more time and said so (verdaging). */
    @StoredAs("decision-adjourned")
    record DecisionAdjourned(
            HouseholdId household,
            UUID request,
            UUID fact,
            LegalBasis law,
            Proceeding proceeding,
            LocalDate on,
            int weeks)
            implements TermFactRecorded {

        @Override
        public List<TermFact> happened() {
            return List.of(new TermFact.Adjourned(proceeding, on, weeks));
        }
    }

    /**
     * A decision lies still on those days (opschorting), as with the consent of who asks.
     *
     * @param cause never that data were asked for, which is told by itself
     */
    @StoredAs("decision-delayed")
    record DecisionDelayed(
            HouseholdId household,
            UUID request,
            UUID fact,
            LegalBasis law,
            Proceeding proceeding,
            TermFact.Cause cause,
            LocalDate on,
            LocalDate from,
            LocalDate until)
            implements TermFactRecorded {

        @Override
        public List<TermFact> happened() {
            return List.of(new TermFact.Delayed(proceeding, cause, on, new Period(from, until)));
        }
    }

    /** It was recorded by mistake: terms are counted as if it had never been. */
    @StoredAs("term-fact-taken-back")
    record TermFactTakenBack(HouseholdId household, UUID request, UUID fact) implements TermEvent {}
}
