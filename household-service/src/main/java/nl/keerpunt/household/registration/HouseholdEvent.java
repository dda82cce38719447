package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.TermFact;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a household (huishouden). */
public sealed interface HouseholdEvent extends ConcernsHousehold {

    record HouseholdRegistered(HouseholdId household, Team team, LocalDate on) implements HouseholdEvent {}

    /**
     * Someone lives in the household from that day.
     *
     * @param bsnKey the keyed hash of the BSN; personal, because it would still point to one person after erasure
     */
    record MemberAdded(
            HouseholdId household, UUID member, Personal<Person> person, Personal<String> bsnKey, LocalDate from)
            implements HouseholdEvent {}

    record MemberMovedOut(HouseholdId household, UUID member, LocalDate lastDay) implements HouseholdEvent {}

    /**
     * The last day is another one than was recorded.
     *
     * @param was the last day until now
     * @param lastDay null: they did not move out after all
     */
    record MoveOutCorrected(
            HouseholdId household,
            UUID member,
            LocalDate was,
            @Nullable LocalDate lastDay) implements HouseholdEvent {}

    /**
     * A question was put to the access team (melding).
     *
     * @param laws in order of their code
     */
    record RequestRecorded(
            HouseholdId household,
            UUID request,
            Personal<Words> words,
            List<LegalBasis> laws,
            LocalDate on,
            Channel channel)
            implements HouseholdEvent {

        public RequestRecorded {
            laws = List.copyOf(laws);
        }
    }

    record RequestAnswered(HouseholdId household, UUID request, RequestAnswer answer, LocalDate on)
            implements HouseholdEvent {}

    record DirectorAssigned(HouseholdId household, ProfessionalId director, Team team, LocalDate from)
            implements HouseholdEvent {}

    /** From that day the director is responsible and the relieved one no longer; one fact, so that no day has none. */
    record DirectorTransferred(
            HouseholdId household,
            ProfessionalId relieved,
            ProfessionalId director,
            Team team,
            LocalDate from,
            Personal<Words> reason)
            implements HouseholdEvent {}

    record PlanActiveRecorded(HouseholdId household, ProfessionalId director, LocalDate on) implements HouseholdEvent {}

    record PlanClosedRecorded(HouseholdId household, LocalDate on) implements HouseholdEvent {}

    /** The last step: all that is personal is unreadable. */
    record HouseholdErased(HouseholdId household, Ground ground, LocalDate on) implements HouseholdEvent {}

    /** What has to do with the keeping and the destruction of the record (bewaren en vernietigen). */
    sealed interface KeepingEvent extends HouseholdEvent {}

    /**
     * The destruction of the record has begun: every service ends what it has and then says that it is quiet.
     *
     * @param on the day of the decision
     * @param endsOn the day on which what still ran ends
     * @param rules the codes of the keeping rules of the laws in the record, as they were then
     */
    record HouseholdEndingBegun(
            HouseholdId household, Ground ground, LocalDate on, LocalDate endsOn, List<String> rules)
            implements KeepingEvent {

        public HouseholdEndingBegun {
            rules = List.copyOf(rules);
        }
    }

    record ServiceQuietHeardOf(HouseholdId household, QuietService by) implements KeepingEvent {}

    /** What belongs to this law alone is unreadable; what is recorded later is sealed with a next key. */
    record LawRecordErased(HouseholdId household, LegalBasis law, Ground ground, LocalDate on, List<String> rules)
            implements KeepingEvent {

        public LawRecordErased {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Until when support ran, and under which law.
     *
     * @param lastDay null when there never was any
     * @param lastChange of the file on it: the last day, or the day of the decision when that is later
     */
    record SupportHeardOf(
            HouseholdId household,
            UUID arrangement,
            LegalBasis law,
            int version,
            @Nullable LocalDate lastDay,
            LocalDate lastChange)
            implements KeepingEvent {}

    /**
     * Something changed in the plan, which lengthens the term for which the record is kept.
     *
     * @param line the support line that it is about, if it is about one
     * @param law on which that line rests from then on; null once the line is dropped
     */
    record PlanChangeHeardOf(
            HouseholdId household,
            LocalDate on,
            @Nullable UUID line,
            @Nullable LegalBasis law) implements KeepingEvent {}

    record HoldPlaced(HouseholdId household, UUID hold, HoldKind kind, LocalDate on) implements KeepingEvent {}

    record HoldLifted(HouseholdId household, UUID hold, LocalDate on) implements KeepingEvent {}

    /** A resident asks that the record be destroyed (vernietigingsverzoek). */
    record ErasureRequested(HouseholdId household, UUID request, LocalDate on) implements KeepingEvent {}

    record ErasureGranted(HouseholdId household, UUID request, LocalDate on) implements KeepingEvent {}

    record ErasureRefused(HouseholdId household, UUID request, LocalDate on, KeepingGround ground)
            implements KeepingEvent {}

    /** What happened to a request under one of its laws, as far as legal terms ask for it (wettelijke termijnen). */
    sealed interface TermEvent extends HouseholdEvent {

        UUID request();

        /** By which it can be taken back. */
        UUID fact();
    }

    /** Something that starts, suspends or ends a term. */
    sealed interface TermFactRecorded extends TermEvent {

        LegalBasis law();

        TermFact happened();
    }

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
    record DataAskedFor(HouseholdId household, UUID request, UUID fact, LegalBasis law, LocalDate on, LocalDate until)
            implements TermFactRecorded {

        @Override
        public TermFact happened() {
            return new TermFact.DataAsked(on, until);
        }
    }

    /** It was recorded by mistake: terms are counted as if it had never been. */
    record TermFactTakenBack(HouseholdId household, UUID request, UUID fact) implements TermEvent {}
}
