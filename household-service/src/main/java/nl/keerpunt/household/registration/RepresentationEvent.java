package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** What is known of who may speak for a member (vertegenwoordiging), and what of it was told to plan-service. */
public sealed interface RepresentationEvent extends HouseholdEvent {

    /**
     * Somebody who does not live here and may come to speak for a member: a parent elsewhere, an institution.
     *
     * @param who in words, for people; the last words count
     */
    @StoredAs("outsider-named")
    record OutsiderNamed(HouseholdId household, UUID outsider, Personal<Words> who) implements RepresentationEvent {}

    /** Of one member. */
    sealed interface OfMember extends RepresentationEvent {

        UUID member();

        /** By which it can be corrected and taken back. */
        UUID fact();
    }

    /** Something that says who may agree for a member, or that nobody has to. */
    sealed interface CapacityRecorded extends OfMember {

        Validity valid();

        /** The same, as it holds on those days. */
        Representation on(Validity days);
    }

    /** @param laws in order; none but for whoever was authorised, who is so for lines of these alone */
    @StoredAs("speaker-recorded")
    record SpeakerRecorded(
            HouseholdId household,
            UUID member,
            UUID fact,
            SpeakerRole role,
            UUID speaker,
            boolean outsider,
            List<LineLaw> laws,
            Validity valid)
            implements CapacityRecorded {

        public SpeakerRecorded {
            laws = inOrder(laws);
        }

        /** The same on other days. */
        public SpeakerRecorded holding(Validity days) {
            return new SpeakerRecorded(household, member, fact, role, speaker, outsider, laws, days);
        }

        @Override
        public Representation on(Validity days) {
            var who = outsider ? new Speaker.Outsider(speaker) : new Speaker.Member(speaker);
            return role.of(who, Set.copyOf(laws), days.period());
        }
    }

    /** Somebody judged that the member cannot weigh the own interests in lines of these laws (wilsonbekwaam). */
    @StoredAs("incapacity-found")
    record IncapacityFound(HouseholdId household, UUID member, UUID fact, List<LineLaw> laws, Validity valid)
            implements CapacityRecorded {

        public IncapacityFound {
            laws = inOrder(laws);
        }

        @Override
        public Representation on(Validity days) {
            return new Representation.Incapacity(Set.copyOf(laws), days.period());
        }
    }

    /**
     * What the member wrote down while able to (eerdere wens).
     *
     * @param refused the laws under whose lines help is refused by it; none where it refuses nothing
     */
    @StoredAs("earlier-wish-recorded")
    record EarlierWishRecorded(
            HouseholdId household, UUID member, UUID fact, Personal<Words> words, List<LineLaw> refused, Validity valid)
            implements CapacityRecorded {

        public EarlierWishRecorded {
            refused = inOrder(refused);
        }

        @Override
        public Representation on(Validity days) {
            return new Representation.EarlierRefusal(Set.copyOf(refused), days.period());
        }
    }

    /** A judge's measure holds for the member (beschermingsmaatregel). */
    @StoredAs("measure-recorded")
    record MeasureRecorded(HouseholdId household, UUID member, UUID fact, Measure measure, Validity valid)
            implements CapacityRecorded {

        @Override
        public Representation on(Validity days) {
            return new Representation.ProtectionMeasure(measure, days.period());
        }
    }

    /** It holds on other days than was recorded. */
    @StoredAs("capacity-corrected")
    record CapacityCorrected(HouseholdId household, UUID member, UUID fact, Validity valid) implements OfMember {}

    /** It was recorded by mistake: it never held. */
    @StoredAs("capacity-taken-back")
    record CapacityTakenBack(HouseholdId household, UUID member, UUID fact) implements OfMember {}

    /**
     * What plan-service was told of one day: who may agree on it. It follows from the rest, and says no more of the
     * days around it.
     *
     * @param forThemselves who lives here on that day and agrees alone for themselves, under every law
     * @param others whose agreement the others need, under each law
     */
    @StoredAs("who-may-agree-told")
    record WhoMayAgreeTold(HouseholdId household, LocalDate on, List<UUID> forThemselves, List<OfOthers> others)
            implements RepresentationEvent {

        public WhoMayAgreeTold {
            forThemselves = List.copyOf(forThemselves);
            others = List.copyOf(others);
        }
    }

    /** Whose agreement a member's line under one law needs. */
    record OfOthers(UUID member, LineLaw law, NeededAgreement needed) {}

    // A set iterates in another order in each run; a stored event must read the same each time.
    private static List<LineLaw> inOrder(List<LineLaw> laws) {
        return laws.stream().distinct().sorted().toList();
    }
}
