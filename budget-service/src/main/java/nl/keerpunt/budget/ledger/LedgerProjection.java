package nl.keerpunt.budget.ledger;

import java.util.Objects;
import java.util.Optional;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.CommandFacts;
import nl.keerpunt.platform.store.StoredNames;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The only writer of the ledger. It only adds.
 *
 * <p>An event's position is asked of the store: after a gap was filled, the processor's token stands further on than the
 * event it brings. Within a municipality, positions follow the order of its decisions, because they are taken under the
 * lock of its purse; so the chain of its seals follows them too.
 */
@Component
@ProcessingGroup(LedgerProjection.NAME)
class LedgerProjection {

    static final String NAME = "ledger";

    private static final String ADD_FACT = """
            insert into budget_fact (position, municipality, year, version, cause, name, recorded_at, actor, valid_from,
                                     household, arrangement, arrangement_version, cents, total_cents, reference, reason,
                                     answers)
            select globalindex, :municipality, :year, :version, :cause, :name, recorded_at, :actor,
                   cast(:validFrom as date), cast(:household as uuid), cast(:arrangement as uuid),
                   cast(:arrangementVersion as integer), :cents, cast(:total as bigint), cast(:reference as text),
                   cast(:reason as text), :answers
              from domainevententry where eventidentifier = :cause
            on conflict (position) do nothing
            returning position""";

    private static final String ADD_ENTRY = """
            insert into ledger_entry (position, line, municipality, year, month, from_account, to_account, cents,
                                      legal_basis, task_field, objective, provider, household, arrangement, hash)
            values (:position, :line, :municipality, :year, :month, :from, :to, :cents,
                    :legalBasis, :taskField, :objective, :provider, :household, :arrangement, :hash)""";

    private final JdbcClient database;
    private final StoredNames names;

    LedgerProjection(ProjectionDatabase database, StoredNames names) {
        this.database = database.client();
        this.names = names;
    }

    @EventHandler
    void on(
            BudgetEvent event,
            @SequenceNumber long version,
            @MessageIdentifier String cause,
            @MetaDataValue(CommandFacts.ACTOR) @Nullable String actor) {
        addFact(event, version, cause, actor).ifPresent(position -> addEntries(event, position, cause));
    }

    /** Empty when it is there already: a batch may come again after a failure. */
    private Optional<Long> addFact(BudgetEvent event, long version, String cause, @Nullable String actor) {
        var fact = BudgetFact.of(event);
        var about = Optional.ofNullable(fact.about());
        var answered = Optional.ofNullable(fact.answered());
        return database.sql(ADD_FACT)
                .param("municipality", event.budget().municipality().value())
                .param("year", event.budget().year())
                .param("version", version)
                .param("cause", cause)
                .param("name", names.nameOf(event.getClass()))
                .param("actor", Objects.requireNonNullElse(actor, ""))
                .param("validFrom", fact.validFrom())
                .param(
                        "household",
                        about.map(it -> it.earmark().household().uuid()).orElse(null))
                .param(
                        "arrangement",
                        about.map(it -> it.earmark().arrangement().uuid()).orElse(null))
                .param(
                        "arrangementVersion",
                        about.map(BudgetFact.About::version).orElse(null))
                .param("cents", fact.amount().cents())
                .param(
                        "total",
                        answered.map(BudgetFact.Answered::total)
                                .map(total -> total.cents())
                                .orElse(null))
                .param("reference", fact.reference())
                .param("reason", answered.map(BudgetFact.Answered::reason).orElse(null))
                .param("answers", answered.isPresent())
                .query(Long.class)
                .optional();
    }

    private void addEntries(BudgetEvent event, long position, String cause) {
        var entries = LedgerEntries.of(event);
        if (entries.isEmpty()) {
            return;
        }
        var seal = lastSeal(event.budget().municipality());
        for (var line = 0; line < entries.size(); line++) {
            var entry = entries.get(line);
            seal = LedgerChain.seal(seal, position, line, cause, entry);
            addEntry(position, line, entry, seal);
        }
    }

    private void addEntry(long position, int line, LedgerEntry entry, String seal) {
        var earmark = Optional.ofNullable(entry.earmark());
        BudgetId budget = entry.budget();
        database.sql(ADD_ENTRY)
                .param("position", position)
                .param("line", line)
                .param("municipality", budget.municipality().value())
                .param("year", budget.year())
                .param("month", entry.month().toString())
                .param("from", entry.from().name())
                .param("to", entry.to().name())
                .param("cents", entry.amount().cents())
                .param("legalBasis", earmark.map(it -> it.legalBasis().code()).orElse(null))
                .param("taskField", earmark.map(it -> it.taskField().code()).orElse(null))
                .param(
                        "objective",
                        earmark.map(Earmark::objective).map(Enum::name).orElse(null))
                .param("provider", earmark.map(it -> it.provider().value()).orElse(null))
                .param("household", earmark.map(it -> it.household().uuid()).orElse(null))
                .param("arrangement", earmark.map(it -> it.arrangement().uuid()).orElse(null))
                .param("hash", seal)
                .update();
    }

    private String lastSeal(MunicipalityCode municipality) {
        return database.sql(
                        "select hash from ledger_entry where municipality = ? order by position desc, line desc limit 1")
                .param(municipality.value())
                .query(String.class)
                .optional()
                .orElse(LedgerChain.START);
    }
}
