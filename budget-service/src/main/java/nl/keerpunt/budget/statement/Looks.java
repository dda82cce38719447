package nl.keerpunt.budget.statement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.budget.ledger.EntryFilter;
import nl.keerpunt.budget.ledger.LedgerLine;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.ProcessingLog;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A question about the money of one household leaves a line in the processing log. A statement or list over all of
 * them is about nobody.
 */
@Component
class Looks {

    private final ProcessingLog log;

    Looks(ProcessingLog log) {
        this.log = log;
    }

    void at(Caller caller, @Nullable UUID household, String operation) {
        if (household != null) {
            log.add(caller, new HouseholdId(caller.municipality(), household), operation, ProcessingLog.CONTROL);
        }
    }

    void at(Caller caller, EntryFilter filter, List<LedgerLine> found) {
        asked(filter, found).distinct().forEach(household -> at(caller, household, "entries"));
    }

    private static Stream<UUID> asked(EntryFilter filter, List<LedgerLine> found) {
        if (filter.by() == null || filter.key() == null) {
            return Stream.empty();
        }
        return switch (filter.by()) {
            case HOUSEHOLD -> Stream.of(UUID.fromString(filter.key()));
            case ARRANGEMENT -> found.stream().map(LedgerLine::household).filter(Objects::nonNull);
            case MONTH, LEGAL_BASIS, TASK_FIELD, OBJECTIVE, PROVIDER, LAWFUL_GROUND -> Stream.empty();
        };
    }
}
