package nl.keerpunt.journeys.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every command that a README shows is one that works. Those to the gateway are run by {@code FirstStepsJourneyTest},
 * and what {@code deploy/keerpunt} does by {@code ScriptJourneyTest}; of what builds, tests or measures for minutes
 * it is checked here that it names what is there. A command of a form that is not known here fails.
 */
class CommandsTest {

    private static final Pattern FENCE = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile(
            "(?<!`)`(?:[A-Z_]+=\\S+ )*" + "((?:mvn|deploy/keerpunt|java|curl|npm|node|docker|psql|git)\\s[^`]+)`");

    private static final Pattern SCRIPT = Pattern.compile("deploy/keerpunt ([a-z]+)( [a-z]+)?.*");
    private static final Pattern ONE_TEST =
            Pattern.compile("mvn -pl (\\S+) -am test -Dtest=(\\w+) -Dsurefire\\.failIfNoSpecifiedTests=false");
    private static final Pattern PACKAGE = Pattern.compile("mvn -pl (\\S+) -am -DskipTests package");
    private static final Pattern VERIFY = Pattern.compile("mvn( -T 3)? verify");
    private static final Pattern JAR = Pattern.compile("java -jar (\\S+)/target/(\\S+)-exec\\.jar");
    private static final Pattern PROJECT_VERSION = Pattern.compile("<version>([^<]+)</version>");

    /** In the root README and in no other text: {@code FirstStepsJourneyTest} runs these two. */
    private static final List<String> TO_THE_GATEWAY = List.of("TOKEN=$(curl ", "curl -s -H \"Authorization: Bearer ");

    @Test
    void every_command_shown_works() throws IOException {
        var help = help();
        var wrong = new ArrayList<String>();
        var texts = Tree.files(".md").stream()
                .filter(file -> !Tree.name(file).contains("/resources/")) // Those are served; others use them.
                .toList();
        for (var text : texts) {
            for (var command : commands(Files.readString(text))) {
                why(command, help).ifPresent(why -> wrong.add(Tree.name(text) + ": " + command + ": " + why));
            }
        }

        assertThat(texts).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_does_not_work_is_found() throws IOException {
        var help = help();

        assertThat(Stream.of(
                        "deploy/keerpunt fly",
                        "deploy/keerpunt test nobody",
                        "mvn -pl plan-service -am test -Dtest=GoneSpec -Dsurefire.failIfNoSpecifiedTests=false",
                        "mvn -pl gone-service -am -DskipTests package",
                        "java -jar plan-service/target/plan-service-0.0.1-exec.jar",
                        "mvn verify everything",
                        "npm install everything"))
                .allSatisfy(command -> assertThat(why(command, help)).isPresent());
        assertThat(commands("""
                        Run `mvn
                        verify`, `A=b java -jar c`, or
                        ```sh
                        a \\
                          b
                        c   # why
                        ```
                        ```text
                        d
                        ```
                        """)).containsExactly("a b", "c", "mvn verify", "java -jar c");
    }

    /** Why it does not work; nothing when it does. */
    private static Optional<String> why(String command, String help) throws IOException {
        Matcher is;
        if ((is = SCRIPT.matcher(command)).matches()) {
            var said = "deploy/keerpunt " + is.group(1);
            var further = is.group(2);
            var known = help.contains(said + " ") || help.contains(said + "\n");
            var isKnown = known
                    && (further == null
                            || is.group(1).equals("load")
                            || help.contains(said + further)
                            || help.contains(said + " [" + further.strip() + "]"));
            return isKnown ? Optional.empty() : Optional.of("the script's help does not know it");
        }
        if ((is = ONE_TEST.matcher(command)).matches()) {
            var test = "/" + is.group(2) + ".java";
            var folder = Tree.ROOT.resolve(is.group(1)).resolve("src/test");
            return Tree.files(test).stream().anyMatch(file -> file.startsWith(folder))
                    ? Optional.empty()
                    : Optional.of("there is no such test");
        }
        if ((is = PACKAGE.matcher(command)).matches()) {
            return Files.exists(Tree.ROOT.resolve(is.group(1)).resolve("pom.xml"))
                    ? Optional.empty()
                    : Optional.of("there is no such module");
        }
        if ((is = JAR.matcher(command)).matches()) {
            return is.group(2).equals(is.group(1) + "-" + version())
                    ? Optional.empty()
                    : Optional.of("that jar is not made");
        }
        if (VERIFY.matcher(command).matches()) {
            return Files.readString(Tree.ROOT.resolve("deploy/keerpunt")).contains("mvn --batch-mode -T 3 verify ")
                    ? Optional.empty()
                    : Optional.of("the script does not run it");
        }
        if (command.equals("mvn spotless:apply")) {
            return Files.readString(Tree.ROOT.resolve("pom.xml")).contains("spotless-maven-plugin")
                    ? Optional.empty()
                    : Optional.of("there is no such plugin");
        }
        return TO_THE_GATEWAY.stream().anyMatch(command::startsWith)
                ? Optional.empty()
                : Optional.of("no test knows a command like it");
    }

    /**
     * What a text shows in a fence marked sh, each with its lines joined and its comment left out, and within lines.
     */
    private static List<String> commands(String text) {
        var commands = new ArrayList<String>();
        for (var fence : FENCE.matcher(text).results().toList()) {
            assertThat(fence.group(1))
                    .as("whether this is commands (sh) or something else:\n%s", fence.group(2))
                    .isNotEmpty();
            if (fence.group(1).equals("sh")) {
                fence.group(2)
                        .replaceAll("\\\\\n\\s*", "")
                        .lines()
                        .map(line -> line.replaceFirst("\\s+# .*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(commands::add);
            }
        }
        INLINE.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(inline -> inline.group(1).replaceAll("\\s+", " "))
                .forEach(commands::add);
        return commands;
    }

    private static String help() throws IOException {
        var script = new ProcessBuilder(Tree.ROOT.resolve("deploy/keerpunt").toString(), "help")
                .redirectErrorStream(true)
                .start();
        return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String version() throws IOException {
        var version = PROJECT_VERSION.matcher(
                Files.readString(Tree.ROOT.resolve(Path.of("pom.xml"))).replaceFirst("(?s)<parent>.*?</parent>", ""));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
