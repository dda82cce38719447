package nl.keerpunt.household.representation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.household.representation.Answer.*;
import nl.keerpunt.household.representation.Representation.*;
import nl.keerpunt.language.agreement.Verdict;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.calendar.Period;

/** A member, what is known and what was answered: all out of one seed. */
record Story(AgreementAsked asked, List<Representation> known, List<Answer> answers) {

    static final List<Speaker> ALL = List.of(Kai.SELF, Kai.ANNE, Kai.BRAM, Kai.GITA, Kai.STRANGER);

    static Story of(long seed) {
        var random = new Random(seed);
        var born = LocalDate.of(2008 + random.nextInt(8), 2, 27).plusDays(random.nextInt(4));
        var day = born.plusYears(10 + random.nextInt(10)).plusDays(random.nextInt(4) - 2);
        var asked = new AgreementAsked(Kai.ID, born, any(random, LineLaw.values()), random.nextInt(4) == 0, day);
        return new Story(
                asked,
                some(random, 6, () -> anyRepresentation(random, day)),
                some(random, 8, () -> anyAnswer(random, asked)));
    }

    Requirement needed() {
        return WhoAgrees.needed(asked, known);
    }

    Verdict verdict() {
        return Judged.of(asked, known, answers);
    }

    Verdict and(Answer answer) {
        return Judged.of(
                asked, known, Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    private static Representation anyRepresentation(Random random, LocalDate day) {
        var from = day.minusDays(random.nextInt(400) - 60);
        var valid = new Period(from, from.plusDays(random.nextInt(800)));
        var who = ALL.get(1 + random.nextInt(3));
        return switch (random.nextInt(11)) {
            case 0, 1 -> new ParentalAuthority(who, valid);
            case 2 -> new Guardianship(who, valid);
            case 3 -> new Curatorship(who, valid);
            case 4 -> new Mentorship(who, valid);
            case 5 -> new Administration(who, valid);
            case 6 -> new PowerOfAttorney(who, anyLaws(random), valid);
            case 7 -> new Kinship(who, any(random, Closeness.values()), valid);
            case 8 -> new Incapacity(anyLaws(random), valid);
            case 9 -> new EarlierRefusal(anyLaws(random), valid);
            default -> new ProtectionMeasure(any(random, Measure.values()), valid);
        };
    }

    private static Answer anyAnswer(Random random, AgreementAsked asked) {
        var on = asked.day().minusDays(random.nextInt(40) - 5);
        var law = random.nextInt(4) == 0 ? any(random, LineLaw.values()) : asked.law();
        var who = ALL.get(random.nextInt(ALL.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new WentWithout(any(random, WayOut.values()), law, on);
            case 1 -> new Refused(who, law, on);
            default -> new Agreed(who, law, on);
        };
    }

    private static Set<LineLaw> anyLaws(Random random) {
        return random.nextBoolean() ? EnumSet.allOf(LineLaw.class) : Set.of(any(random, LineLaw.values()));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> some(Random random, int most, Supplier<T> next) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> next.get())
                .toList();
    }
}
