package nl.keerpunt.plan.planversions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of what differs, for any two versions as they are shown. */
class DifferencesProperties {

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_has_one_version_and_what_differs_has_the_other(long seed) {
        var versions = new AnyVersion(new Random(seed));
        var one = AnyVersion.shown(versions.next());
        var other = AnyVersion.shown(versions.next());

        assertThat(Applying.to(one, Differences.between(one, other))).isEqualTo(other);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_version_does_not_differ_from_itself(long seed) {
        var one = AnyVersion.shown(new AnyVersion(new Random(seed)).next());
        var same = AnyVersion.shown(new AnyVersion(new Random(seed)).next());

        var differences = Differences.between(one, same);

        assertThat(differences.purpose()).isNull();
        assertThat(differences.goals()).isEmpty();
        assertThat(differences.lines()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_differs_on_the_way_back_is_the_same_turned_round(long seed) {
        var versions = new AnyVersion(new Random(seed));
        var one = AnyVersion.shown(versions.next());
        var other = AnyVersion.shown(versions.next());

        assertThat(Differences.between(other, one)).isEqualTo(Applying.back(Differences.between(one, other)));
    }

    /** Also when it is reckoned from what is withheld, it says nothing of it: neither that nor how it changed. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_withheld_tells_nothing(long seed) {
        var versions = new AnyVersion(new Random(seed));
        var one = versions.next();
        var other = versions.next();

        assertThat(fields(versions.withOtherSecrets(one), versions.withOtherSecrets(other)))
                .isEqualTo(fields(one, other));
    }

    private static Map<UUID, Set<LineField>> fields(VersionContent one, VersionContent other) {
        return Differences.between(one, other).lines().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue().differing()));
    }
}
