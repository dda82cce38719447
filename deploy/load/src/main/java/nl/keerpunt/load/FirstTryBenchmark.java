package nl.keerpunt.load;

import static nl.keerpunt.load.measuring.Say.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.Result;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.testing.http.Http;

/**
 * P9: seconds from the one command on a built tree to the first answered request through the gateway; each time on data
 * that is there already except the first. Beside it what the services' process holds once the story was played.
 */
final class FirstTryBenchmark implements Load.Benchmark {

    /** The benchmarks run in the folder of their module. */
    private static final String SCRIPT = "../keerpunt";

    private final int port = Ports.free().gateway();

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result("p9", Goal.atMost(10), effort);
        var resident = result.beside("p9 resident MiB after the story", Goal.atMost(512));
        var folder = Files.createTempDirectory("keerpunt-load");
        for (var round = 1; round <= effort.rounds(); round++) {
            var began = System.nanoTime();
            call(folder, "up");
            var answer = Http.at("http://localhost:" + port).get("/health");
            if (answer.status() != 200) {
                throw new IllegalStateException("the platform says it is ready and answers " + answer.status());
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            var atFirst = residentMebibytes(folder);
            call(folder, "demo");
            var afterStory = residentMebibytes(folder);
            call(folder, "down");
            result.round(seconds);
            resident.add(afterStory);
            say("round %d: %.1f s, %d MiB resident, %d after the story", round, seconds, atFirst, afterStory);
        }
        return result;
    }

    private void call(Path folder, String command) throws IOException, InterruptedException {
        var script = new ProcessBuilder(List.of(SCRIPT, command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        script.environment().put("KEERPUNT_LOCAL_DATA", folder.resolve("data").toString());
        script.environment().put("KEERPUNT_LOCAL_LOGS", folder.resolve("logs").toString());
        script.environment().put("KEERPUNT_LOCAL_PORT", "" + port);
        if (script.start().waitFor() != 0) {
            throw new IllegalStateException(SCRIPT + " " + command + " failed; its log is in " + folder);
        }
    }

    private static long residentMebibytes(Path folder) throws IOException {
        var pid = Files.readString(folder.resolve("data/platform.lock")).strip().replaceAll(".* ", "");
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
