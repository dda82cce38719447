package nl.keerpunt.plan.planversions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import org.jspecify.annotations.Nullable;

/** Random versions of one plan: few values, so that two have much in common. */
final class AnyVersion {

    private static final List<String> PERSONAL = List.of("what", "product", "volume", "frequency", "estimatedCost");

    private final Random random;

    AnyVersion(Random random) {
        this.random = random;
    }

    VersionContent next() {
        return new VersionContent(words("purpose"), parts(this::goal), parts(this::line));
    }

    /** The same version, in which what is withheld of its lines is something else. */
    VersionContent withOtherSecrets(VersionContent version) {
        var lines = new LinkedHashMap<UUID, AgreedLine>();
        version.lines().forEach((id, line) -> lines.put(id, withOtherSecrets(line)));
        return new VersionContent(version.purpose(), version.goals(), lines);
    }

    /** As it is shown to whoever it is withheld from. */
    static VersionContent shown(VersionContent version) {
        var lines = new LinkedHashMap<UUID, AgreedLine>();
        version.lines().forEach((id, line) -> lines.put(id, shown(line)));
        return new VersionContent(version.purpose(), version.goals(), lines);
    }

    private static AgreedLine shown(AgreedLine line) {
        return new AgreedLine(
                line.id(),
                line.carriedBy(),
                line.shows(LineField.WHAT) ? line.what() : null,
                line.provider(),
                line.shows(LineField.PRODUCT) ? line.product() : null,
                line.shows(LineField.VOLUME) ? line.volume() : null,
                line.shows(LineField.FREQUENCY) ? line.frequency() : null,
                line.from(),
                line.until(),
                line.legalBasis(),
                line.shows(LineField.ESTIMATED_COST) ? line.estimatedCost() : null,
                line.goals(),
                line.causes(),
                line.objective(),
                line.withheld());
    }

    private AgreedLine withOtherSecrets(AgreedLine line) {
        var other = line(line.id());
        return new AgreedLine(
                line.id(),
                line.carriedBy(),
                line.shows(LineField.WHAT) ? line.what() : other.what(),
                line.provider(),
                line.shows(LineField.PRODUCT) ? line.product() : other.product(),
                line.shows(LineField.VOLUME) ? line.volume() : other.volume(),
                line.shows(LineField.FREQUENCY) ? line.frequency() : other.frequency(),
                line.from(),
                line.until(),
                line.legalBasis(),
                line.shows(LineField.ESTIMATED_COST) ? line.estimatedCost() : other.estimatedCost(),
                line.goals(),
                line.causes(),
                line.objective(),
                line.withheld());
    }

    private <T> Map<UUID, T> parts(Function<UUID, T> part) {
        var parts = new LinkedHashMap<UUID, T>();
        for (var number = 0; number < 4; number++) {
            if (random.nextBoolean()) {
                var id = new UUID(0, random.nextInt(4));
                parts.put(id, part.apply(id));
            }
        }
        return parts;
    }

    private AgreedGoal goal(UUID id) {
        return new AgreedGoal(id, words("goal"), Set.of(any(Objective.values())), scale(), random.nextInt(5) - 2);
    }

    private AgreedLine line(UUID id) {
        var from = LocalDate.parse("2026-01-01").plusDays(random.nextInt(3));
        return new AgreedLine(
                id,
                any(CarriedBy.values()),
                words("what"),
                random.nextBoolean() ? null : new AgbCode("0123456" + random.nextInt(2)),
                random.nextBoolean() ? null : new Label("product " + random.nextInt(2)),
                (long) random.nextInt(3),
                random.nextBoolean() ? null : any(Frequency.values()),
                from,
                from.plusDays(random.nextInt(3)),
                random.nextBoolean() ? null : new LegalBasis(random.nextBoolean() ? "WMO" : "WGS"),
                new Amount(random.nextInt(3)),
                ids(),
                ids(),
                any(Objective.values()),
                random.nextInt(3) == 0 ? withheld() : List.of());
    }

    private List<String> withheld() {
        return PERSONAL.stream().filter(_ -> random.nextBoolean()).toList();
    }

    private Set<UUID> ids() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> new UUID(0, number))
                .collect(Collectors.toSet());
    }

    private @Nullable Words words(String about) {
        return random.nextInt(5) == 0 ? null : new Words(about + " " + random.nextInt(3));
    }

    private @Nullable GoalScale scale() {
        if (random.nextInt(5) == 0) {
            return null;
        }
        var levels = IntStream.range(0, 5)
                .mapToObj(level -> new Words(level + " of " + random.nextInt(2)))
                .toArray(Words[]::new);
        return new GoalScale(levels[0], levels[1], levels[2], levels[3], levels[4]);
    }

    private <T> T any(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}
