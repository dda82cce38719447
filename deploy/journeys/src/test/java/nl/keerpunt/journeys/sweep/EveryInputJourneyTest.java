package nl.keerpunt.journeys.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.journeys.sweep.Asking.Answered;
import nl.keerpunt.journeys.sweep.Document.Operation;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.story.OwnRoomStory;
import org.junit.jupiter.api.Test;

/**
 * Nothing that is sent can stop or falsify the platform: whatever is wrong with a request of municipality 0344, it
 * gets a problem that names it, nothing is stored, and 0307 notices nothing.
 */
class EveryInputJourneyTest {

    private static final LocalPlatform PLATFORM = Platforms.shared();
    private static final int EXAMPLES = Integer.getInteger("keerpunt.sweep.examples", 4);

    private final Document document = Document.of(PLATFORM.door().as("fatima"));
    private final Dossier dossier = new Dossier(PLATFORM.door());
    private final Examples examples = new Examples(document, dossier.references());
    private final Base base = new Base(dossier, examples);
    private final long round = UUID.randomUUID().getMostSignificantBits();
    private final Asking asking = new Asking(
            PLATFORM.gateway(),
            Stream.of("fatima", "gijs", "hanna", "samenverder")
                    .collect(Collectors.toMap(Function.identity(), PLATFORM.door()::token)),
            dossier,
            round);
    private final Stores stores = new Stores(PLATFORM.database());

    @Test
    void whatever_is_wrong_is_told_and_nothing_comes_of_it() throws Exception {
        var bodies = new WrongBodies(document, examples, base);
        var addresses = new WrongAddresses(base);
        var asked = document.operations().stream()
                .flatMap(operation -> Stream.concat(bodies.of(operation), addresses.of(operation)))
                .toList();
        assertThat(asked).hasSizeGreaterThan(5_000);

        var answers = asking.all(asked);

        assertThat(complaints(answers)).as("%d requests", asked.size()).isEmpty();
        assertThat(stored(asked)).as("stored").isEmpty();
        assertThat(stores.readersBehind()).isEmpty();
        assertThat(PLATFORM.door().health()).contains("\"state\":\"up\"");
        OwnRoomStory.play(PLATFORM.door(), Platforms.freshCast(), Platforms.UNHEARD);
    }

    /** The control: with nothing wrong in it, it is not called wrong. */
    @Test
    void what_is_right_is_not_called_wrong() throws Exception {
        var right = document.operations().stream()
                .map(operation -> operation.method().equals("GET") ? base.of(operation) : base.aboutNothing(operation))
                .toList();

        assertThat(asking.all(right).stream()
                        .filter(each -> each.answer().statusCode() == 400
                                || each.answer().statusCode() >= 500)
                        .map(each -> each.asked() + ": " + each.answer().body()))
                .isEmpty();
        assertThat(stored(right))
                .as("what was right is found where what was wrong is sought")
                .isNotEmpty();
    }

    @Test
    void a_method_that_is_not_there_is_told_with_those_that_are() throws Exception {
        var asked = document.operations().stream()
                .map(operation -> base.of(operation)
                        .by("DELETE")
                        .wrong("method", "DELETE")
                        .expecting(Set.of(405)))
                .toList();

        var answers = asking.all(asked);

        assertThat(complaints(answers)).isEmpty();
        assertThat(answers.stream()
                        .filter(each -> !allowed(each.answer())
                                .equals(methodsAt(each.asked().address())))
                        .map(each -> each.asked() + " -> Allow: " + allowed(each.answer())))
                .isEmpty();
    }

    private Set<String> methodsAt(String address) {
        var path = address.replaceFirst("\\?.*", "");
        return document.operations().stream()
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+")))
                .map(Operation::method)
                .collect(Collectors.toSet());
    }

    /** HEAD goes with GET, and OPTIONS with all. */
    private static Set<String> allowed(HttpResponse<?> answer) {
        return answer.headers().allValues("Allow").stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(method -> !Set.of("HEAD", "OPTIONS").contains(method))
                .collect(Collectors.toSet());
    }

    /** By what is wrong with the answer, the most frequent first, with examples. */
    private static List<String> complaints(List<Answered> answers) {
        var byComplaint = new TreeMap<String, List<String>>();
        for (var each : answers) {
            for (var complaint : Verdict.on(each.asked(), each.answer())) {
                byComplaint
                        .computeIfAbsent(complaint, _ -> new ArrayList<>())
                        .add(each.asked() + "  ->  " + each.answer().body());
            }
        }
        return byComplaint.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> other.size() - one.size()))
                .map(each -> "%n%d x %s%n    %s"
                        .formatted(
                                each.getValue().size(),
                                each.getKey(),
                                each.getValue().stream().limit(EXAMPLES).collect(Collectors.joining("\n    "))))
                .toList();
    }

    /** The requests that left an event behind. */
    private List<String> stored(List<Asked> asked) {
        return stores.correlations(new UUID(round, 0).toString().substring(0, 19)).stream()
                .map(correlation -> asked.get((int) UUID.fromString(correlation).getLeastSignificantBits())
                        .toString())
                .toList();
    }
}
