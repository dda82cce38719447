package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** Who lives in the household, and since when. */
public sealed interface MemberEvent extends HouseholdEvent {

    UUID member();

    /**
     * Someone lives in the household from that day.
     *
     * @param bsnKey the keyed hash of the BSN; personal, because it would still point to one person after erasure
     */
    @StoredAs("member-added")
    record MemberAdded(
            HouseholdId household, UUID member, Personal<Person> person, Personal<String> bsnKey, LocalDate from)
            implements MemberEvent {}

    /**
     * Who they are was written down wrongly, on all days that they live here.
     *
     * @param bsnKey the keyed hash of the BSN that is right
     */
    @StoredAs("person-corrected")
    record PersonCorrected(HouseholdId household, UUID member, Personal<Person> person, Personal<String> bsnKey)
            implements MemberEvent {}

    @StoredAs("member-moved-out")
    record MemberMovedOut(HouseholdId household, UUID member, LocalDate lastDay) implements MemberEvent {}

    /**
     * The last day is another one than was recorded.
     *
     * @param was the last day until now
     * @param lastDay null: they did not move out after all
     */
    @StoredAs("move-out-corrected")
    record MoveOutCorrected(
            HouseholdId household,
            UUID member,
            LocalDate was,
            @Nullable LocalDate lastDay) implements MemberEvent {}

    /** They never came to live here, and are of the household on no day. */
    @StoredAs("member-taken-back")
    record MemberTakenBack(HouseholdId household, UUID member) implements MemberEvent {}
}
