package nl.keerpunt.plan.planview;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.StreamId;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.SupportLine;

/** An event without anything personal: every component that is {@code Personal} stays out, whatever it is called. */
final class Essentials {

    private Essentials() {}

    static Map<String, Object> of(PlanEvent event) {
        var essentials = new LinkedHashMap<String, Object>();
        add((Record) event, essentials);
        essentials.remove("plan");
        return essentials;
    }

    private static void add(Record message, Map<String, Object> essentials) {
        for (var component : message.getClass().getRecordComponents()) {
            try {
                switch (component.getAccessor().invoke(message)) {
                    case null -> {}
                    case Personal<?> _ -> {}
                    case SupportLine content -> add(content, essentials);
                    case Period period -> add(period, essentials);
                    case StreamId id -> essentials.put(component.getName(), id.uuid());
                    case Object value -> essentials.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException("the components of an event are public", hidden);
            }
        }
    }
}
