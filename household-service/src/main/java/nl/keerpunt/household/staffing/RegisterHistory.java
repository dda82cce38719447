package nl.keerpunt.household.staffing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.HistoryEntry;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.question.Position;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/** Everything that was recorded of a professional or a team in the register, a page at a time. */
@Schema(name = "RegisterHistory")
record RegisterHistory(List<HistoryEntry> events, @Nullable String next, KnownAt.Told asOf) {

    RegisterHistory {
        events = List.copyOf(events);
    }

    /**
     * Whether there is a history does not depend on the moment that is asked about.
     *
     * @param history all of it
     */
    static <E> RegisterHistory of(
            List<Recorded<E>> history,
            Function<E, Map<String, Object>> essentials,
            KnownAt at,
            Paging<Position> paging) {
        if (history.isEmpty()) {
            throw new Absent();
        }
        var after = paging.afterOr(Position.BEGINNING).position();
        var rows = history.stream()
                .filter(each -> each.position() > after && each.position() <= at.position())
                .limit(paging.rows())
                .map(each -> HistoryEntry.of(each, essentials.apply(each.fact()), List.of()))
                .toList();
        var page = Page.of(rows, paging, each -> Long.toString(each.position()));
        return new RegisterHistory(page.items(), page.next(), at.told());
    }
}
