package nl.keerpunt.plan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to one line of a plan (ondersteuningsregel). */
public interface OfLine {

    UUID line();

    /** The line as it is from then on; null where that stays as it was. */
    default @Nullable SupportLine content() {
        return null;
    }
}
