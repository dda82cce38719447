package nl.keerpunt.platform.hearing;

import java.util.List;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.household.LawRecordErasedV1;
import nl.keerpunt.platform.hearing.KeyCommand.*;
import nl.keerpunt.platform.keys.HouseholdKeys;
import org.axonframework.commandhandling.CommandHandler;

/** Every service that hears of an erasure destroys its own keys: all of the household's, or that of one law. */
final class HouseholdErasure implements Subscriber {

    private final HouseholdKeys keys;

    HouseholdErasure(HouseholdKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.to(HouseholdErasedV1.class, erased -> new DestroyKeys(erased.household())),
                Subscription.to(
                        LawRecordErasedV1.class, erased -> new DestroyKeyOfLaw(erased.household(), erased.law())));
    }

    @CommandHandler
    void handle(KeyCommand command) {
        switch (command) {
            case DestroyKeys destroy -> keys.destroy(destroy.household());
            case DestroyKeyOfLaw destroy -> keys.destroy(destroy.household(), destroy.law());
        }
    }
}
