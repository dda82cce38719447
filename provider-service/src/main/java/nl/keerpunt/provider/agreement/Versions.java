package nl.keerpunt.provider.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.agreement.Version.Cover;

/**
 * Every version of an arrangement, numbered from one, and the days on which each of them holds. At most the newest one
 * awaits an answer: the next version overtakes one that was not answered.
 *
 * @param refused what the budget refused, by question; also what had been overtaken
 */
public record Versions(List<Version> all, Timeline timeline, Map<Integer, NotCovered> refused) {

    public static final Versions NONE = new Versions(List.of(), Timeline.EMPTY, Map.of());

    public Versions {
        all = List.copyOf(all);
        refused = Map.copyOf(refused);
    }

    public Version current() {
        return all.getLast();
    }

    public Terms firstTerms() {
        return all.getFirst().terms();
    }

    public String product() {
        return firstTerms().product();
    }

    public int next() {
        return all.size() + 1;
    }

    /** Questions are numbered on: the budget takes a higher number for a newer question. */
    public int nextQuestion() {
        return all.isEmpty() ? 1 : current().question() + 1;
    }

    /** A version that said what was agreed; one that only ended the arrangement has nothing to go back to. */
    public Optional<Version> agreement(int number) {
        return all.stream()
                .filter(version -> version.number() == number && !version.ends())
                .findFirst();
    }

    /** The version that was put to the budget by this question. */
    public Version asked(int question) {
        return all.stream()
                .filter(version -> version.question() >= question)
                .findFirst()
                .orElseThrow();
    }

    public Versions agreed(Terms terms, LocalDate appliesFrom) {
        var version = Version.agreed(next(), terms, appliesFrom);
        return with(version, timeline.takenOver(version));
    }

    public Versions restored(int number, Terms terms, LocalDate appliesFrom) {
        var version = Version.agreed(next(), terms, appliesFrom).restoring(number);
        return with(version, timeline.takenOver(version));
    }

    public Versions stopped(LocalDate lastDay) {
        return with(current().stopped(next(), lastDay.plusDays(1)), timeline.cutAfter(lastDay));
    }

    public Versions withdrawn() {
        return with(current().withdrawn(next(), timeline.firstDay()), Timeline.EMPTY);
    }

    /** As an earlier version left it. */
    public Versions again(Version earlier, Timeline days) {
        return with(earlier.again(next(), current().appliesFrom()), days);
    }

    public Versions askedAgainAs(int later) {
        var version = current().askedAgainAs(later);
        return with(version, version.ends() ? timeline : timeline.takenOver(version));
    }

    public Versions asked(int question, Money total) {
        return replacing(current().asked(question, total), refused);
    }

    public Versions covered(int question) {
        return isAwaited(question) ? replacing(current().answered(Cover.COVERED), refused) : this;
    }

    /** A refusal of what was overtaken is history: it does not alter what the newest version waits for. */
    public Versions refused(NotCovered refusal) {
        var all = new HashMap<>(refused);
        all.put(refusal.question(), refusal);
        return replacing(isAwaited(refusal.question()) ? current().answered(Cover.NOT_COVERED) : current(), all);
    }

    /** What the budget said no with, as long as it said nothing else of that version. */
    public Optional<NotCovered> refusalOf(Version version) {
        return version.isUncovered()
                ? refused.values().stream()
                        .filter(refusal -> refusal.version() == version.number())
                        .max(Comparator.comparing(NotCovered::question))
                : Optional.empty();
    }

    /**
     * Whether the days of a version are covered. Each later version asks for them as well; so one answer that is yes,
     * to that version or a later one, covers them.
     */
    public Optional<Cover> coverOf(int number) {
        var isCovered = all.stream()
                .filter(version -> version.number() >= number)
                .anyMatch(version -> version.cover() == Cover.COVERED);
        return isCovered
                ? Optional.of(Cover.COVERED)
                : Optional.ofNullable(current().cover());
    }

    private Versions with(Version version, Timeline days) {
        var longer = new ArrayList<>(all);
        if (!longer.isEmpty() && longer.getLast().isAwaited()) {
            longer.set(longer.size() - 1, longer.getLast().answered(Cover.OVERTAKEN));
        }
        longer.add(version);
        return new Versions(longer, days, refused);
    }

    private boolean isAwaited(int question) {
        return current().isAwaited() && current().question() == question;
    }

    private Versions replacing(Version newest, Map<Integer, NotCovered> refusals) {
        var same = new ArrayList<>(all);
        same.set(all.size() - 1, newest);
        return new Versions(same, timeline, refusals);
    }
}
