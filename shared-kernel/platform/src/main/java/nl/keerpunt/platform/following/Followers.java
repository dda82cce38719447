package nl.keerpunt.platform.following;

import java.util.List;
import org.springframework.context.SmartLifecycle;

/** All readers of this service under way. */
final class Followers implements SmartLifecycle {

    private final List<Following> all;
    private volatile boolean running;

    Followers(List<Following> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public void start() {
        running = true;
        all.forEach(Following::start);
    }

    @Override
    public void stop() {
        running = false;
        all.forEach(Following::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
