package nl.keerpunt.plan.planview;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a professional is warned of on a line (aandachtspunt). None of it stops anybody: law refuses, a norm warns. */
@Schema(name = "SupportLineWarning")
public enum LineWarning {
    /** It begins before a line that it waits for is done. */
    STARTS_BEFORE_ANOTHER,
    /** Steps before it were left out, and nobody said why. */
    STEPS_SKIPPED,
    /** It has begun, or its day has come, and what must be in place is not. */
    CONDITION_OPEN,
    /** Its first day has come, and it is not arranged and covered. */
    LATE,
    /** Its provider stopped it before its last day. */
    ENDED_EARLY,
    /** The day has come on which it is looked at again. */
    REVIEW_DUE
}
