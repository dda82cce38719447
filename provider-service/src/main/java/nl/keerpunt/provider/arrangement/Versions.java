package nl.keerpunt.provider.arrangement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.keerpunt.language.Money;
import nl.keerpunt.provider.arrangement.Version.Cover;

/** Every version of an arrangement, numbered from one, and the days on which each of them holds. */
record Versions(List<Version> all, Timeline timeline) {

    static final Versions NONE = new Versions(List.of(), Timeline.EMPTY);

    Versions {
        all = List.copyOf(all);
    }

    Version current() {
        return all.getLast();
    }

    Terms firstTerms() {
        return all.getFirst().terms();
    }

    String product() {
        return firstTerms().product();
    }

    SortedMap<YearMonth, Money> months() {
        return timeline.months();
    }

    /** A version that said what was agreed; one that only ended the arrangement has nothing to go back to. */
    Optional<Version> agreement(int number) {
        return all.stream()
                .filter(version -> version.number() == number && !version.ends())
                .findFirst();
    }

    Versions agreed(Terms terms, LocalDate appliesFrom) {
        var version = Version.agreed(next(), terms, appliesFrom);
        return with(version, timeline.takenOver(version));
    }

    Versions restored(int number, LocalDate appliesFrom) {
        var terms = all.get(number - 1).terms();
        var version = Version.agreed(next(), terms, appliesFrom).restoring(number);
        return with(version, timeline.takenOver(version));
    }

    Versions stopped(LocalDate lastDay) {
        return with(current().ended(next(), lastDay.plusDays(1)), timeline.cutAfter(lastDay));
    }

    Versions withdrawn() {
        return with(current().ended(next(), timeline.firstDay()), Timeline.EMPTY);
    }

    Versions askedAgain() {
        var version = current().askedAgain(next());
        return with(version, version.ends() ? timeline : timeline.takenOver(version));
    }

    Versions answered(Cover cover) {
        var answered = new ArrayList<>(all);
        answered.set(all.size() - 1, current().answered(cover));
        return new Versions(answered, timeline);
    }

    private Versions with(Version version, Timeline days) {
        var longer = new ArrayList<>(all);
        longer.add(version);
        return new Versions(longer, days);
    }

    private int next() {
        return all.size() + 1;
    }
}
