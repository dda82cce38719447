package nl.keerpunt.budget.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.platform.store.Recorded;
import org.jspecify.annotations.Nullable;

/** A line of a municipality's ledger, with its place and its seal over the line before it. */
record SealedLine(Recorded<BudgetEvent> event, int line, LedgerEntry entry, String seal) {

    /**
     * The lines that events add, in the order of the store.
     *
     * @param seals the last of each municipality that has one
     */
    static List<SealedLine> after(Map<String, String> seals, List<Recorded<BudgetEvent>> events) {
        var last = new HashMap<>(seals);
        var lines = new ArrayList<SealedLine>();
        for (var event : events) {
            var municipality = event.fact().budget().municipality().value();
            var entries = LedgerEntries.of(event.fact());
            for (var line = 0; line < entries.size(); line++) {
                var before = last.getOrDefault(municipality, LedgerChain.START);
                var seal = LedgerChain.seal(before, event.position(), line, event.id(), entries.get(line));
                last.put(municipality, seal);
                lines.add(new SealedLine(event, line, entries.get(line), seal));
            }
        }
        return lines;
    }

    <T> @Nullable T about(Function<Earmark, @Nullable T> what) {
        return entry.earmark() == null ? null : what.apply(entry.earmark());
    }
}
