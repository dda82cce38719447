package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** Who lives in the household, and since when. */
public sealed interface MemberCommand extends HouseholdCommand {

    /**
     * Someone lives in the household from that day.
     *
     * @param bsnKey the keyed hash of the BSN, made by the door
     * @param lastDay null unless they are known to have left, as when an earlier stay is recorded afterwards
     */
    record AddMember(
            HouseholdId household,
            UUID member,
            Personal<Person> person,
            String bsnKey,
            LocalDate from,
            @Nullable LocalDate lastDay)
            implements MemberCommand {

        public AddMember {
            HouseholdCommand.requireOwnKey(household, person);
        }
    }

    /**
     * Who they are was written down wrongly.
     *
     * @param bsnKey the keyed hash of the BSN that is right, made by the door
     */
    record CorrectPerson(HouseholdId household, UUID member, Personal<Person> person, String bsnKey)
            implements MemberCommand {

        public CorrectPerson {
            HouseholdCommand.requireOwnKey(household, person);
        }
    }

    record MoveMemberOut(HouseholdId household, UUID member, LocalDate lastDay) implements MemberCommand {}

    /** @param lastDay null when they do not move out after all */
    record CorrectMoveOut(
            HouseholdId household, UUID member, @Nullable LocalDate lastDay) implements MemberCommand {}

    /** They never came to live here. */
    record TakeMemberBack(HouseholdId household, UUID member) implements MemberCommand {}
}
