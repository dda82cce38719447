package nl.keerpunt.local.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The fictional household of one performance (rolverdeling). The same seed casts the same people and ids, so that a
 * performance that was cut short can be played again and goes on where it was.
 */
public final class Cast {

    private static final List<String> SURNAMES = List.of("Zonneveld", "Waterman", "Heuvel", "Linde", "Brug");

    private final UUID seed;
    private final LocalDate today;

    private Cast(UUID seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    public static Cast of(UUID seed, LocalDate today) {
        return new Cast(seed, today);
    }

    LocalDate today() {
        return today;
    }

    public UUID household() {
        return id("household");
    }

    UUID id(String name) {
        return UUID.nameUUIDFromBytes((seed + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The name of a write, as its sender calls it. */
    String key(String name) {
        return name.replace(' ', '-') + "-" + seed;
    }

    public String surname() {
        return SURNAMES.get(Math.floorMod(seed.hashCode(), SURNAMES.size())) + " (fictief) "
                + seed.toString().substring(0, 8);
    }

    String name(Member member) {
        return member.firstName() + " " + surname();
    }

    /** The candidates for a member's number, in a fixed order: somebody else may have the first one already. */
    Random numbers(Member member) {
        return new Random(id(member.name()).getMostSignificantBits());
    }

    /** A mother and her two children. */
    enum Member {
        MOTHER("Samira", 34),
        SON("Yunus", 9),
        DAUGHTER("Noor", 7);

        private final String firstName;
        private final int age;

        Member(String firstName, int age) {
            this.firstName = firstName;
            this.age = age;
        }

        String firstName() {
            return firstName;
        }

        LocalDate birthDate(LocalDate today) {
            return today.minusYears(age).minusDays(100);
        }
    }
}
