package nl.keerpunt.platform.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.platform.ending.EndingCommand.HearOfDestruction;
import nl.keerpunt.platform.ending.EndingCommand.HearOfEnding;
import nl.keerpunt.platform.ending.EndingCommand.HearOfQuiet;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;

/** Hears that a household ends, that whoever comes before is quiet, and that its record is destroyed. */
final class EndingNews implements Subscriber {

    private final Optional<Class<? extends HouseholdQuiet>> before;

    EndingNews(Ending ending) {
        before = ending.after();
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        var all = new ArrayList<Subscription<?>>();
        all.add(Subscription.to(HouseholdEndingV1.class, heard -> new HearOfEnding(heard.household(), heard.on())));
        before.ifPresent(quiet -> all.add(quietOf(quiet)));
        all.add(Subscription.to(HouseholdErasedV1.class, heard -> new HearOfDestruction(heard.household()))
                .named("destruction heard of"));
        return List.copyOf(all);
    }

    private static <M extends HouseholdQuiet> Subscription<M> quietOf(Class<M> quiet) {
        return Subscription.to(quiet, heard -> new HearOfQuiet(heard.household()));
    }
}
