package nl.keerpunt.platform.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.keerpunt.platform.administration.ReadModelState.LastRebuild;
import nl.keerpunt.platform.administration.ReadModelState.State;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.following.Lag;
import nl.keerpunt.platform.following.Readers;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.rebuild.Rebuild;
import nl.keerpunt.platform.rebuild.Rebuilds;
import nl.keerpunt.platform.write.Write;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The read models of this service: how far they have read, and writing one anew while it goes on answering. */
@Tag(name = "Administration", description = "Keeping a service in order (beheer).")
@RestController
@RequestMapping("/v1/${keerpunt.service}/read-models")
class ReadModelApi {

    record ReadModels(List<ReadModelState> items) {}

    private final List<String> models;
    private final Progress progress;
    private final Lag lag;
    private final Rebuilds rebuilds;

    ReadModelApi(Readers readers, Progress progress, Lag lag, Rebuilds rebuilds) {
        models = readers.models().stream()
                .filter(model -> !model.tables().isEmpty())
                .map(model -> model.name())
                .sorted()
                .toList();
        this.progress = progress;
        this.lag = lag;
        this.rebuilds = rebuilds;
    }

    @GetMapping
    @Operation(
            operationId = "list{Service}ReadModels",
            summary = "List the read models and how far they have read (leesmodellen)")
    ReadModels list() {
        return new ReadModels(models.stream().map(this::state).toList());
    }

    @PostMapping("/{name}/_rebuild")
    @Refused("REBUILD_RUNS")
    @Operation(
            operationId = "rebuild{Service}ReadModel",
            summary = "Write a read model anew beside the live one, which then makes place for it (herbouwen)")
    ReadModelState rebuild(@PathVariable String name, Write write) {
        if (!models.contains(name)) {
            throw new Absent();
        }
        write.expectNoVersion();
        rebuilds.ask(name, write.commandId());
        return state(name);
    }

    private ReadModelState state(String name) {
        var last = lag.last();
        var rebuild = rebuilds.of(name);
        return new ReadModelState(
                name,
                rebuild.filter(Rebuild::isRunning).isPresent() ? State.REBUILDING : State.LIVE,
                progress.reached(name),
                last,
                rebuild.map(of -> lastRebuild(of, last)).orElse(null));
    }

    private static LastRebuild lastRebuild(Rebuild rebuild, long last) {
        return new LastRebuild(
                rebuild.begunAt(),
                rebuild.events(),
                rebuild.reached(),
                share(rebuild, last),
                rebuild.failure(),
                rebuild.finishedAt());
    }

    /** Of what there was to read: what came after the end is not for a rebuild that is over. */
    private static double share(Rebuild rebuild, long last) {
        var isDone = rebuild.finishedAt() != null && rebuild.failure() == null;
        return isDone || last == 0 ? 1 : Math.min(1, (double) rebuild.reached() / last);
    }
}
