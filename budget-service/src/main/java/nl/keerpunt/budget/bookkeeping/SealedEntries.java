package nl.keerpunt.budget.bookkeeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.ledger.LedgerEntry;
import nl.keerpunt.budget.seal.Link;
import nl.keerpunt.budget.seal.Said;
import nl.keerpunt.budget.seal.SealedEntry;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/** What events add to the ledgers of their municipalities, each entry sealed with the one before it. */
final class SealedEntries {

    private SealedEntries() {}

    /**
     * @param last how far the chain of each municipality goes that has one
     * @param events in the order of the store
     */
    static List<SealedEntry> after(Map<String, Link> last, List<Recorded<BudgetEvent>> events) {
        var links = new HashMap<>(last);
        var sealed = new ArrayList<SealedEntry>();
        for (var event : events) {
            var entries = LedgerEntries.of(event.fact());
            for (var line = 0; line < entries.size(); line++) {
                var said = said(event, line, entries.get(line));
                var entry = SealedEntry.after(links.getOrDefault(said.municipality(), Link.START), said);
                links.put(said.municipality(), entry.link());
                sealed.add(entry);
            }
        }
        return sealed;
    }

    private static Said said(Recorded<BudgetEvent> event, int line, LedgerEntry entry) {
        var fact = BudgetFact.of(event.fact());
        var basis = fact.basis();
        return new Said(
                entry.budget().municipality().value(),
                event.position(),
                line,
                event.id(),
                event.name(),
                event.recordedAt(),
                event.actor(),
                entry.budget().year(),
                entry.month(),
                entry.from().name(),
                entry.to().name(),
                entry.amount().cents(),
                about(entry, it -> it.legalBasis().code()),
                about(entry, it -> it.taskField().code()),
                about(
                        entry,
                        it -> it.objective() == null ? null : it.objective().name()),
                about(entry, it -> it.provider() == null ? null : it.provider().value()),
                about(entry, it -> it.household().uuid()),
                about(entry, it -> it.arrangement().uuid()),
                fact.about() == null ? null : fact.about().version(),
                fact.reference(),
                basis.decidedBy() == null ? null : basis.decidedBy().value(),
                basis.decidedOn(),
                basis.mandate(),
                basis.ground() == null ? null : basis.ground().name(),
                basis.authority(),
                about(entry, SealedEntries::delivery));
    }

    /** In kind goes without saying: the provider says it. */
    private static @Nullable String delivery(Earmark earmark) {
        return earmark.delivery() == Delivery.IN_KIND
                ? null
                : earmark.delivery().name();
    }

    private static <T> @Nullable T about(LedgerEntry entry, Function<Earmark, @Nullable T> what) {
        return entry.earmark() == null ? null : what.apply(entry.earmark());
    }
}
