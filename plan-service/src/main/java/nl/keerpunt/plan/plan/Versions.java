package nl.keerpunt.plan.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.jspecify.annotations.Nullable;

/** The versions a household agreed to: how many there were, and the one that holds now, if any. */
record Versions(int last, @Nullable Agreed agreed) {

    static final Versions NONE = new Versions(0, null);

    /**
     * A version as it was agreed. A line that was changed since is no longer the line the household agreed to.
     *
     * @param since the first day from which each line was agreed as it is
     */
    record Agreed(VersionAgreed version, Map<UUID, SupportLine> lines, Map<UUID, LocalDate> since) {}

    Optional<Agreed> present() {
        return Optional.ofNullable(agreed);
    }

    int number() {
        return agreed == null ? 0 : agreed.version().version();
    }

    boolean agreedOn(LocalDate day) {
        return agreed != null && !agreed.version().on().isAfter(day);
    }

    /** While an emergency lasts no version is agreed yet, and help must not wait for one. */
    boolean allow(UUID line, SupportLine content, LocalDate on) {
        return agreed == null
                || agreedSince(line, content).filter(day -> !day.isAfter(on)).isPresent();
    }

    private Optional<LocalDate> agreedSince(UUID line, SupportLine content) {
        return present()
                .filter(each -> content.equals(each.lines().get(line)))
                .map(each -> each.since().get(line));
    }

    /** The goals that must be measured: those of the agreed version, or all of them in an emergency. */
    Set<UUID> fixedGoals(Set<UUID> all) {
        return present()
                .<Set<UUID>>map(each -> Set.copyOf(each.version().goals()))
                .orElse(all);
    }

    Versions with(VersionAgreed version, Map<UUID, SupportLine> lines) {
        var since = new HashMap<UUID, LocalDate>();
        lines.forEach((line, content) -> since.put(
                line,
                agreedSince(line, content)
                        .filter(day -> day.isBefore(version.on()))
                        .orElse(version.on())));
        return new Versions(version.version(), new Agreed(version, Map.copyOf(lines), Map.copyOf(since)));
    }

    /** Drafting again asks for a new agreement; the count goes on. */
    Versions reopened() {
        return new Versions(last, null);
    }
}
