package nl.keerpunt.plan.version;

import java.util.List;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.VersionAgreed;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.stereotype.Component;

/** What was told anew while somebody wrote an agreement down counts for it too. It has no rows: it writes commands. */
@Component
class WhenAgreedWeighByWhatIsKnown implements ReadModel<PlanEvent> {

    private final Weighing weighing;

    WhenAgreedWeighByWhatIsKnown(Weighing weighing) {
        this.weighing = weighing;
    }

    @Override
    public String name() {
        return "agreed-by-what-was-known";
    }

    @Override
    public Class<PlanEvent> vocabulary() {
        return PlanEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void write(List<Changed<PlanEvent>> page) {
        page.forEach(changed -> changed.fresh().stream()
                .filter(recorded -> recorded.fact() instanceof VersionAgreed)
                .reduce((_, last) -> last)
                .ifPresent(last -> weighing.weigh(last.fact().household(), last)));
    }
}
