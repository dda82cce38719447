package nl.keerpunt.answer;

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;

/**
 * The platform threads that carry the virtual threads which answer (decision 33). Java takes as many as there are
 * processors; on two of them, two requests that load a class at once and wait for a third hold both, and none answers
 * ever again.
 */
public final class Carriers {

    /** More than load classes at once: those that wait in class loading keep their carrier. */
    static final int ENOUGH = 64;

    private static final String CHOSEN = "jdk.virtualThreadScheduler.parallelism";

    private Carriers() {}

    /** For the whole process; what whoever starts it has chosen stays. */
    public static void enough() {
        var scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
        if (System.getProperty(CHOSEN) == null && scheduler.getParallelism() < ENOUGH) {
            scheduler.setParallelism(ENOUGH);
        }
    }
}
