package nl.keerpunt.plan.mandateprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.plan.mandateprofile.ProfileCommand.*;
import nl.keerpunt.testing.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of any catalogue of profiles. A failure names its seed. */
class ProfileCatalogueProperties {

    private static final ProfileCatalogueId HERE = ProfileCatalogueId.of(new MunicipalityCode("0307"));
    private static final List<String> FUNCTIONS = List.of("SOCIAL_WORKER", "CONSULTANT", "MANAGER");

    record Step(ProfileCommand command, List<ProfileEvent> events, ProfileCatalogue after) {}

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void history_replays_to_the_same_catalogue(long seed) {
        var history = new ArrayList<ProfileEvent>();
        live(seed, step -> {
            history.addAll(step.events());
            var replayed = ProfileCatalogue.EMPTY;
            for (var event : history) {
                replayed = ProfileCatalogue.evolve(replayed, event);
            }
            assertThat(replayed).isEqualTo(step.after());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_command_again_adds_nothing(long seed) {
        live(
                seed,
                step -> assertThat(ProfileCatalogue.decide(step.command(), step.after()))
                        .isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_function_has_two_profiles(long seed) {
        live(
                seed,
                step -> assertThat(step.after().profiles().values())
                        .extracting(entry -> entry.content().function())
                        .doesNotHaveDuplicates());
    }

    /** Guards the laws: over lives in which something never happens they would hold for any rule about it. */
    @Test
    void the_lives_hold_every_kind_of_event() {
        var lived = new ArrayList<ProfileEvent>();
        seeds().forEach(seed -> live(seed, step -> lived.addAll(step.events())));

        assertThat(Vocabulary.missing(ProfileEvent.class, lived.stream())).isEmpty();
    }

    private static void live(long seed, Consumer<Step> law) {
        var random = new Random(seed);
        var current = ProfileCatalogue.EMPTY;
        for (var number = 0; number < 50; number++) {
            var command = anyCommand(random);
            List<ProfileEvent> events;
            try {
                events = ProfileCatalogue.decide(command, current);
            } catch (Refusal _) {
                continue; // A refusal leaves the state as it was.
            }
            for (var event : events) {
                current = ProfileCatalogue.evolve(current, event);
            }
            law.accept(new Step(command, events, current));
        }
    }

    private static ProfileCommand anyCommand(Random random) {
        var profile = new UUID(0, random.nextInt(4));
        var function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
        var content = ProfileCatalogueSpec.profile(function, 1 + random.nextInt(3));
        return random.nextBoolean()
                ? new WriteProfile(HERE, profile, content)
                : new ChangeProfile(HERE, profile, content);
    }
}
