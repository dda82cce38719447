package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What has to do with the keeping and the destruction of the record (bewaren en vernietigen). */
public sealed interface KeepingEvent extends HouseholdEvent {

    /**
     * The destruction of the record has begun: every service ends what it has and then says that it is quiet.
     *
     * @param on the day of the decision
     * @param endsOn the day on which what still ran ends
     * @param rules the codes of the keeping rules of the laws in the record, as they were then
     */
    @StoredAs("household-ending-begun")
    record HouseholdEndingBegun(
            HouseholdId household, Ground ground, LocalDate on, LocalDate endsOn, List<String> rules)
            implements KeepingEvent {

        public HouseholdEndingBegun {
            rules = List.copyOf(rules);
        }
    }

    @StoredAs("service-quiet-heard-of")
    record ServiceQuietHeardOf(HouseholdId household, QuietService by) implements KeepingEvent {}

    /** What belongs to this law alone is unreadable; what is recorded later is sealed with a next key. */
    @StoredAs("law-record-erased")
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
    @StoredAs("support-heard-of")
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
    @StoredAs("plan-change-heard-of")
    record PlanChangeHeardOf(
            HouseholdId household,
            LocalDate on,
            @Nullable UUID line,
            @Nullable LegalBasis law) implements KeepingEvent {}

    @StoredAs("hold-placed")
    record HoldPlaced(HouseholdId household, UUID hold, HoldKind kind, LocalDate on) implements KeepingEvent {}

    @StoredAs("hold-lifted")
    record HoldLifted(HouseholdId household, UUID hold, LocalDate on) implements KeepingEvent {}

    /** A resident asks that the record be destroyed (vernietigingsverzoek). */
    @StoredAs("erasure-requested")
    record ErasureRequested(HouseholdId household, UUID request, LocalDate on) implements KeepingEvent {}

    @StoredAs("erasure-granted")
    record ErasureGranted(HouseholdId household, UUID request, LocalDate on) implements KeepingEvent {}

    @StoredAs("erasure-refused")
    record ErasureRefused(HouseholdId household, UUID request, LocalDate on, KeepingGround ground)
            implements KeepingEvent {}
}
