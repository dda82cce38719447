package nl.keerpunt.household.householdlife;

import static nl.keerpunt.household.householdlife.HouseholdLives.ID;
import static nl.keerpunt.household.householdlife.HouseholdLives.any;
import static nl.keerpunt.household.householdlife.HouseholdLives.anyId;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.registration.RepresentationCommand;
import nl.keerpunt.household.registration.RepresentationCommand.*;
import nl.keerpunt.household.representation.LineLaw;
import nl.keerpunt.household.representation.Representation.Measure;
import nl.keerpunt.household.representation.Speaker;
import nl.keerpunt.household.representation.SpeakerRole;
import nl.keerpunt.household.representation.Validity;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;

/** Anything that may be asked or told about who may speak for a member. */
final class AnyRepresentation {

    private AnyRepresentation() {}

    static RepresentationCommand of(Random random, String name, LocalDate day) {
        var member = anyId(random);
        var fact = new UUID(1, random.nextInt(5));
        var valid = anyValidity(random, day);
        return switch (random.nextInt(12)) {
            case 0, 1 -> new NameOutsider(ID, anyOutsider(random), Personal.of(ID, new Words("Vader van " + name)));
            case 2, 3, 4 -> anySpeaker(random, member, fact, valid, day);
            case 5 -> new FindIncapacity(ID, member, fact, anyLaws(random), valid);
            case 6 ->
                new RecordEarlierWish(
                        ID,
                        member,
                        fact,
                        Personal.of(ID, new Words(name + " wil dit niet.")),
                        anyRefused(random),
                        valid);
            case 7 -> new RecordMeasure(ID, member, fact, any(random, Measure.values()), valid);
            case 8 -> new CorrectCapacity(ID, member, fact, valid, day);
            case 9 -> new TakeCapacityBack(ID, member, fact);
            default -> new TellWhoMayAgree(ID, HouseholdLives.FIRST_DAY.plusDays(20 * random.nextInt(3)));
        };
    }

    private static RecordSpeaker anySpeaker(Random random, UUID member, UUID fact, Validity valid, LocalDate day) {
        var role = any(random, SpeakerRole.values());
        var speaker =
                random.nextBoolean() ? new Speaker.Member(anyId(random)) : new Speaker.Outsider(anyOutsider(random));
        var laws = role.isForLaws() ? anyLaws(random) : Set.<LineLaw>of();
        return new RecordSpeaker(ID, member, fact, role, speaker, laws, valid, day);
    }

    private static Validity anyValidity(Random random, LocalDate day) {
        return new Validity(
                random.nextInt(3) == 0 ? null : day, random.nextInt(3) == 0 ? day.plusDays(random.nextInt(20)) : null);
    }

    private static UUID anyOutsider(Random random) {
        return new UUID(2, random.nextInt(2));
    }

    private static Set<LineLaw> anyRefused(Random random) {
        return random.nextInt(4) == 0 ? anyLaws(random) : Set.of(LineLaw.JEUGDWET);
    }

    private static Set<LineLaw> anyLaws(Random random) {
        return random.nextBoolean() ? EnumSet.allOf(LineLaw.class) : Set.of(any(random, LineLaw.values()));
    }
}
