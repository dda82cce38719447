package nl.keerpunt.plan.version;

import static nl.keerpunt.plan.plan.Reason.BEFORE_LAST_VERSION;
import static nl.keerpunt.plan.plan.Reason.NO_GOAL;
import static nl.keerpunt.plan.plan.Reason.NO_PURPOSE;
import static nl.keerpunt.plan.plan.Reason.NO_SUPPORT_LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.Copies;
import nl.keerpunt.plan.content.GoalContent;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.StoppedLine;
import org.jspecify.annotations.Nullable;

/** The versions a household agreed to: how many there were, and the one that holds now, if any. */
public record Versions(int last, @Nullable Agreed agreed) {

    public static final Versions NONE = new Versions(0, null);

    /**
     * A version as it was agreed. A line that was changed since is no longer the line the household agreed to.
     *
     * @param goals as they stood then
     * @param asked each line that was asked about, as it stood then
     * @param bases by whose answers each of them was agreed or stands still
     * @param stopped what stands still of it, as far as is known
     * @param since the first day from which each agreed line was agreed as it is
     */
    public record Agreed(
            VersionAgreed version,
            Map<UUID, GoalContent> goals,
            Map<UUID, SupportLine> asked,
            Map<UUID, Basis> bases,
            List<StoppedLine> stopped,
            Map<UUID, LocalDate> since) {

        boolean isAsItWas(UUID line, @Nullable SupportLine content) {
            return content != null && content.equals(asked.get(line));
        }

        Optional<StoppedLine> stopped(UUID line) {
            return stopped.stream().filter(each -> each.line().equals(line)).findFirst();
        }

        Basis basis(UUID line) {
            return Objects.requireNonNull(bases.get(line));
        }

        private boolean isAgreed(UUID line, SupportLine content) {
            return isAsItWas(line, content) && stopped(line).isEmpty();
        }
    }

    /** Who was named for a line, on the day of the version in which they were; nobody where the voice was enough. */
    record Basis(LocalDate on, List<LineAgreement> named) {}

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
            AgreeVersion agree,
            @Nullable Personal<Words> purpose,
            Map<UUID, GoalContent> goals,
            Map<UUID, SupportLine> lines) {
        if (purpose == null) {
            throw new Refusal(NO_PURPOSE);
        }
        if (goals.isEmpty()) {
            throw new Refusal(NO_GOAL);
        }
        if (lines.isEmpty()) {
            throw new Refusal(NO_SUPPORT_LINE);
        }
        requireNotBefore(agree);
        var stopped = Agreeing.stopped(agree, lines, present());
        var agreed = new ArrayList<>(lines.keySet());
        stopped.forEach(each -> agreed.remove(each.line()));
        IntFunction<VersionAgreed> version = number -> new VersionAgreed(
                agree.plan(),
                number,
                agree.householdVoice(),
                agree.on(),
                purpose,
                List.copyOf(goals.keySet()),
                agreed,
                agree.agreements().isEmpty() ? null : agree.agreements(),
                stopped.isEmpty() ? null : stopped);
        return isRetry(version.apply(last), goals, lines) ? List.of() : List.of(version.apply(last + 1));
    }

    /** What a line was agreed by stays with it: that of a later day would be carried back in time. */
    private void requireNotBefore(AgreeVersion agree) {
        present().map(each -> each.version().on()).filter(agree.on()::isBefore).ifPresent(day -> {
            throw new Refusal(BEFORE_LAST_VERSION, Map.of("from", day));
        });
    }

    /** The same voice on the same day about exactly what stands now. */
    private boolean isRetry(VersionAgreed version, Map<UUID, GoalContent> goals, Map<UUID, SupportLine> standing) {
        return present()
                .filter(each -> each.version().equals(version))
                .filter(each -> each.goals().equals(goals))
                .filter(each -> each.asked().equals(standing))
                .isPresent();
    }

    /** While an emergency lasts no version is agreed yet, and help must not wait for one. */
    public boolean allow(UUID line, SupportLine content, LocalDate on) {
        return agreed == null
                || agreedSince(line, content).filter(day -> !day.isAfter(on)).isPresent();
    }

    /** What stands still of the version that holds. */
    public Optional<StoppedLine> stopped(UUID line) {
        return present().flatMap(each -> each.stopped(line));
    }

    /** Who might agree was put right since: other lines may stand still than was known. */
    public List<PlanEvent> weigh(WeighAgreements weigh) {
        if (agreed == null) {
            return List.of();
        }
        var stopped = Agreeing.stopped(agreed, weigh.heard());
        return Set.copyOf(stopped).equals(Set.copyOf(agreed.stopped()))
                ? List.of()
                : List.of(new AgreementsWeighed(weigh.plan(), number(), stopped));
    }

    private Optional<LocalDate> agreedSince(UUID line, SupportLine content) {
        return present()
                .filter(each -> each.isAgreed(line, content))
                .map(each -> each.since().get(line));
    }

    /** Of these goals those of the agreed version, or all of them in an emergency. */
    public Set<UUID> fixedGoals(Set<UUID> standing) {
        return present()
                .map(each -> each.goals().keySet())
                .map(agreed -> Copies.without(standing, goal -> !agreed.contains(goal)))
                .orElse(standing);
    }

    public Versions with(VersionAgreed version, Map<UUID, GoalContent> goals, Map<UUID, SupportLine> standing) {
        var stopped = version.stopped() == null ? List.<StoppedLine>of() : version.stopped();
        var bases = new HashMap<UUID, Basis>();
        var since = new HashMap<UUID, LocalDate>();
        standing.forEach((line, content) -> bases.put(line, basis(version, line, content)));
        version.lines()
                .forEach(line -> since.put(
                        line,
                        agreedSince(line, Objects.requireNonNull(standing.get(line)))
                                .filter(day -> day.isBefore(version.on()))
                                .orElse(version.on())));
        return new Versions(
                version.version(), new Agreed(version, goals, new LinkedHashMap<>(standing), bases, stopped, since));
    }

    private Basis basis(VersionAgreed version, UUID line, SupportLine content) {
        var agreements = version.agreements();
        var named = agreements == null ? List.<LineAgreement>of() : Agreeing.of(line, agreements);
        return present()
                .filter(before -> named.isEmpty() && before.isAsItWas(line, content))
                .map(before -> before.basis(line))
                .orElseGet(() -> new Basis(version.on(), named));
    }

    public Versions with(AgreementsWeighed weighed) {
        var before = present().orElseThrow();
        var since = new HashMap<>(before.since());
        weighed.stopped().forEach(each -> since.remove(each.line()));
        before.stopped().stream()
                .map(StoppedLine::line)
                .filter(line ->
                        weighed.stopped().stream().noneMatch(each -> each.line().equals(line)))
                .forEach(line -> since.put(line, before.basis(line).on()));
        return new Versions(
                last,
                new Agreed(before.version(), before.goals(), before.asked(), before.bases(), weighed.stopped(), since));
    }

    /** Drafting again asks for a new agreement; the count goes on. */
    public Versions reopened() {
        return new Versions(last, null);
    }
}
