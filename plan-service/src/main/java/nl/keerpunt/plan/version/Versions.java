package nl.keerpunt.plan.version;

import static nl.keerpunt.plan.plan.Reason.NO_GOAL;
import static nl.keerpunt.plan.plan.Reason.NO_PURPOSE;
import static nl.keerpunt.plan.plan.Reason.NO_SUPPORT_LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.plan.SupportLine;
import org.jspecify.annotations.Nullable;

/** The versions a household agreed to: how many there were, and the one that holds now, if any. */
public record Versions(int last, @Nullable Agreed agreed) {

    public static final Versions NONE = new Versions(0, null);

    /**
     * A version as it was agreed. A line that was changed since is no longer the line the household agreed to.
     *
     * @param since the first day from which each line was agreed as it is
     */
    public record Agreed(VersionAgreed version, Map<UUID, SupportLine> lines, Map<UUID, LocalDate> since) {}

    public Optional<Agreed> present() {
        return Optional.ofNullable(agreed);
    }

    public int number() {
        return agreed == null ? 0 : agreed.version().version();
    }

    public boolean agreedOn(LocalDate day) {
        return agreed != null && !agreed.version().on().isAfter(day);
    }

    /** The household agrees to the purpose, goals and lines as they stand. */
    public List<PlanEvent> agree(
            AgreeVersion agree, @Nullable Personal<Words> purpose, Set<UUID> goals, Map<UUID, SupportLine> lines) {
        if (purpose == null) {
            throw new Refusal(NO_PURPOSE);
        }
        if (goals.isEmpty()) {
            throw new Refusal(NO_GOAL);
        }
        if (lines.isEmpty()) {
            throw new Refusal(NO_SUPPORT_LINE);
        }
        var stopped = Agreeing.stopped(agree, lines);
        var agreed = new ArrayList<>(lines.keySet());
        stopped.forEach(each -> agreed.remove(each.line()));
        IntFunction<VersionAgreed> version = number -> new VersionAgreed(
                agree.plan(),
                number,
                agree.householdVoice(),
                agree.on(),
                purpose,
                List.copyOf(goals),
                agreed,
                agree.agreements().isEmpty() ? null : agree.agreements(),
                stopped.isEmpty() ? null : stopped);
        return isRetry(version.apply(last), lines) ? List.of() : List.of(version.apply(last + 1));
    }

    /** The same voice on the same day about exactly what stands now. */
    private boolean isRetry(VersionAgreed version, Map<UUID, SupportLine> standing) {
        return present()
                .filter(each -> each.version().equals(version))
                .filter(each -> each.lines().equals(agreed(each.version(), standing)))
                .isPresent();
    }

    /** While an emergency lasts no version is agreed yet, and help must not wait for one. */
    public boolean allow(UUID line, SupportLine content, LocalDate on) {
        return agreed == null
                || agreedSince(line, content).filter(day -> !day.isAfter(on)).isPresent();
    }

    /** What stands still of the version that holds, as it was then. */
    public Optional<StoppedLine> stopped(UUID line) {
        return present()
                .flatMap(each -> Stream.ofNullable(each.version().stopped())
                        .flatMap(List::stream)
                        .filter(stopped -> stopped.line().equals(line))
                        .findFirst());
    }

    private static Map<UUID, SupportLine> agreed(VersionAgreed version, Map<UUID, SupportLine> standing) {
        var agreed = new HashMap<>(standing);
        agreed.keySet().retainAll(version.lines());
        return agreed;
    }

    private Optional<LocalDate> agreedSince(UUID line, SupportLine content) {
        return present()
                .filter(each -> content.equals(each.lines().get(line)))
                .map(each -> each.since().get(line));
    }

    /** The goals that must be measured: those of the agreed version, or all of them in an emergency. */
    public Set<UUID> fixedGoals(Set<UUID> all) {
        return present()
                .<Set<UUID>>map(each -> Set.copyOf(each.version().goals()))
                .orElse(all);
    }

    public Versions with(VersionAgreed version, Map<UUID, SupportLine> standing) {
        var lines = agreed(version, standing);
        var since = new HashMap<UUID, LocalDate>();
        lines.forEach((line, content) -> since.put(
                line,
                agreedSince(line, content)
                        .filter(day -> day.isBefore(version.on()))
                        .orElse(version.on())));
        return new Versions(version.version(), new Agreed(version, Map.copyOf(lines), Map.copyOf(since)));
    }

    /** Drafting again asks for a new agreement; the count goes on. */
    public Versions reopened() {
        return new Versions(last, null);
    }
}
