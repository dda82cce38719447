package nl.keerpunt.plan.planview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.StreamId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanEvent;

/**
 * An event without anything personal: every component that is {@code Personal} stays out, whatever it is called.
 *
 * @param withheld what was left out besides, because it is not for who asks
 */
record Essentials(Map<String, Object> fields, List<String> withheld) {

    static Essentials of(PlanEvent event) {
        var essentials = new LinkedHashMap<String, Object>();
        add((Record) event, essentials);
        essentials.remove("plan");
        return new Essentials(essentials, List.of());
    }

    private static void add(Record message, Map<String, Object> essentials) {
        for (var component : message.getClass().getRecordComponents()) {
            try {
                switch (component.getAccessor().invoke(message)) {
                    case null -> {}
                    case Personal<?> _ -> {}
                    case SupportLine content -> add(content, essentials);
                    case Considerations thoughts -> add(thoughts, essentials);
                    case Period period -> add(period, essentials);
                    case ByLaw byLaw -> add(byLaw, essentials);
                    case StreamId id -> essentials.put(component.getName(), id.uuid());
                    case Object value -> essentials.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException("the components of an event are public", hidden);
            }
        }
    }
}
