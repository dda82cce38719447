package nl.keerpunt.plan.version;

import java.util.List;
import nl.keerpunt.plan.voice.VoicesEvent;
import nl.keerpunt.plan.voice.VoicesEvent.WhoMayAgreeHeardOf;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.stereotype.Component;

/** What is told anew of who might agree on a day changes what was agreed on it. It has no rows: it writes commands. */
@Component
class WhenToldAnewWeighAgain implements ReadModel<VoicesEvent> {

    private final Weighing weighing;

    WhenToldAnewWeighAgain(Weighing weighing) {
        this.weighing = weighing;
    }

    @Override
    public String name() {
        return "told-anew-who-may-agree";
    }

    @Override
    public Class<VoicesEvent> vocabulary() {
        return VoicesEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void write(List<Changed<VoicesEvent>> page) {
        page.forEach(changed -> changed.fresh().stream()
                .filter(recorded -> recorded.fact() instanceof WhoMayAgreeHeardOf)
                .reduce((_, last) -> last)
                .ifPresent(last -> weighing.weigh(last.fact().household(), last)));
    }
}
