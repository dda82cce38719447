package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** The gateway's guide for who is new, taken from the page as it is served: its commands do what it says one sees. */
class FirstStepsJourneyTest {

    private static final Pattern STEP =
            Pattern.compile("<pre><code>(.*?)</code></pre>\\s*<p class=\"seen\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern SEEN = Pattern.compile("<code>(.*?)</code>");
    private static final Pattern FENCE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String NEXT = "<<next step>>";
    private static final int PATIENCE_SECONDS = 60;

    private record Step(String commands, List<String> seen) {}

    @Test
    void every_command_shows_what_the_page_says_one_sees() throws IOException, InterruptedException {
        var steps = steps(page());
        assertThat(steps).hasSize(8).allSatisfy(step -> assertThat(step.seen()).isNotEmpty());

        var said = List.of(bash(steps).split(NEXT, -1));

        assertThat(said).as("%s", said).hasSize(steps.size());
        for (var each = 0; each < steps.size(); each++) {
            assertThat(said.get(each))
                    .as(steps.get(each).commands())
                    .contains(steps.get(each).seen());
        }
    }

    /** What the README asks as the controller, after the steps have put something there to see. */
    @Test
    void the_readme_s_commands_to_the_gateway_show_the_budget() throws IOException, InterruptedException {
        var readme = Files.readString(Path.of("../../README.md"));
        var shown = FENCE.matcher(readme)
                .results()
                .map(fence -> fence.group(1))
                .filter(commands -> commands.contains("curl "))
                .map(commands -> commands.replace(
                                "http://localhost:8080", Platforms.shared().gateway())
                        .replace("http://localhost:8090", Platforms.shared().issuer()))
                .toList();
        assertThat(shown).hasSize(1);
        var steps = new ArrayList<>(steps(page()));
        steps.add(new Step(shown.getFirst(), List.of()));

        var said = bash(steps).split(NEXT, -1);

        assertThat(said[said.length - 1]).contains("\"by\":\"legalBasis\"", "\"appropriated\":400000000");
    }

    private static String page() throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var address = URI.create(Platforms.shared().gateway() + "/first-steps");
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static List<Step> steps(String page) {
        return STEP.matcher(page)
                .results()
                .map(step -> new Step(
                        HtmlUtils.htmlUnescape(step.group(1)),
                        SEEN.matcher(step.group(2))
                                .results()
                                .map(seen -> HtmlUtils.htmlUnescape(seen.group(1)))
                                .toList()))
                .toList();
    }

    /** All in one shell, as somebody types them: what an earlier step keeps, a later one uses. */
    private static String bash(List<Step> steps) throws IOException, InterruptedException {
        var script = steps.stream().map(Step::commands).collect(Collectors.joining("\necho '" + NEXT + "'\n"));
        var output = Files.createTempFile(Platforms.emptyFolder("first-steps"), "said", ".txt");
        var bash = new ProcessBuilder("bash", "-eu", "-o", "pipefail", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(bash.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("it ended")
                .isTrue();
        return Files.readString(output);
    }
}
