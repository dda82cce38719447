package nl.keerpunt.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.testing.Http;

/**
 * P9: from the one command on a built tree to the first answered request through the gateway, in seconds; each time on
 * data that is there already except the first. The memory of the services' process is said beside it.
 */
final class FirstTryBenchmark implements Load.Benchmark {

    private static final double GOAL_SECONDS = 20;
    private static final String SCRIPT = "deploy/keerpunt";
    private static final Path PROCESS = Path.of("deploy/local/data/platform.lock");

    @Override
    public Result run() throws Exception {
        var seconds = new ArrayList<Double>();
        call("down");
        for (var round = 1; round <= Bench.ROUNDS; round++) {
            var began = System.nanoTime();
            call(round == 1 ? List.of("up", "--fresh") : List.of("up"));
            var answer = Http.at("http://localhost:8080").get("/health");
            if (answer.status() != 200) {
                throw new IllegalStateException("the platform says it is ready and answers " + answer.status());
            }
            seconds.add((System.nanoTime() - began) / 1e9);
            Bench.say("round %d: %.1f s, %d MiB resident", round, seconds.getLast(), residentMebibytes());
            call("down");
        }
        return new Result("p9", seconds, GOAL_SECONDS, true);
    }

    private static void call(String... arguments) throws IOException, InterruptedException {
        call(List.of(arguments));
    }

    private static void call(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(SCRIPT));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }

    private static long residentMebibytes() throws IOException {
        var pid = Files.readString(PROCESS).strip().replaceAll(".* ", "");
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
