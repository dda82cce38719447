package nl.keerpunt.platform.ending;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.WithoutWords;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.command.Gate;
import nl.keerpunt.platform.command.Gone;
import nl.keerpunt.platform.command.Sent;
import nl.keerpunt.platform.ending.EndingCommand.HearOfDestruction;
import nl.keerpunt.platform.ending.EndingCommand.HearOfEnding;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.lane.Beside;
import nl.keerpunt.platform.lane.Order;
import nl.keerpunt.platform.store.SideRows;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which households end or were erased, as every batch reads it in its own transaction.
 *
 * <p>A batch keeps a weak lock on the table until it commits, and one that hears of an ending a strong one: so no
 * batch, in whatever replica, that did not yet know of the ending commits after it.
 */
public final class EndingHouseholds implements Beside, Gate {

    private static final String RESOURCE = "keerpunt.ending";

    private final JdbcClient database;

    EndingHouseholds(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void before(List<Order<?>> orders) {
        var sent = orders.stream().flatMap(order -> order.foreseen().stream()).toList();
        if (sent.stream().anyMatch(EndingHouseholds::closes)) {
            keepOthersOut();
        }
        look(sent.stream().flatMap(each -> Stream.ofNullable(each.household())).collect(toSet()));
    }

    private static boolean closes(Sent sent) {
        return sent.command() instanceof HearOfEnding || sent.command() instanceof HearOfDestruction;
    }

    private void keepOthersOut() {
        database.sql("lock table ending_household in exclusive mode").update();
    }

    /** Refuses what is new for a household that ends or was erased. */
    @Override
    public void check(Sent sent) {
        if (sent.command() instanceof WithoutWords command && command.isWithoutWords()) {
            return;
        }
        Optional.ofNullable(sent.household()).flatMap(this::gone).ifPresent(gone -> {
            throw new Refusal(gone);
        });
    }

    /** Whether a household ends or was erased, for whoever decides in a batch. */
    public Optional<Gone> gone(HouseholdId household) {
        if (!ofAttempt().looked().contains(household)) {
            look(Set.of(household));
        }
        return Optional.ofNullable(ofAttempt().gone().get(household));
    }

    /** Of one attempt to carry a batch out. */
    private record OfAttempt(Set<HouseholdId> looked, Map<HouseholdId, Gone> gone) {}

    private static OfAttempt ofAttempt() {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(RESOURCE, _ -> new OfAttempt(new HashSet<>(), new HashMap<>()));
    }

    private void look(Collection<HouseholdId> households) {
        ofAttempt().looked().addAll(households);
        ofAttempt().gone().keySet().removeAll(households);
        database.sql("select household, erased from ending_household where household = any(?) for share")
                .param(households.stream().map(HouseholdId::key).toArray(String[]::new))
                .query((row, _) -> ofAttempt()
                        .gone()
                        .put(
                                HouseholdId.parse(row.getString("household")),
                                row.getBoolean("erased") ? Gone.HOUSEHOLD_ERASED : Gone.HOUSEHOLD_ENDING))
                .list();
    }

    /** Writes what follows from what was decided. */
    List<EndingEvent> follow(List<EndingEvent> decided) {
        decided.forEach(event -> {
            switch (event) {
                case EndingHeardOf heard -> write(heard.household(), false);
                case DestructionHeardOf heard -> write(heard.household(), true);
                case QuietHeardOf _, QuietSaid _ -> {}
            }
        });
        return decided;
    }

    private void write(HouseholdId household, boolean erased) {
        keepOthersOut();
        ofAttempt().looked().remove(household);
        SideRows.write(database.sql("insert into ending_household (household, erased) values (?, ?)"
                        + " on conflict (household) do update set erased = ending_household.erased or excluded.erased")
                .params(household.key(), erased));
    }
}
