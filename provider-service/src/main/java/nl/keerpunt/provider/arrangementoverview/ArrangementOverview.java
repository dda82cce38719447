package nl.keerpunt.provider.arrangementoverview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Money;
import org.jspecify.annotations.Nullable;

/**
 * One arrangement as it stands on a day, as far as we know now (arrangementenoverzicht).
 *
 * @param status AGREED, RUNNING, PAUSED, ENDED, WITHDRAWN or REFUSED, on that day
 * @param version the version agreed last
 * @param from its first day; null when it has none, because it was refused or withdrawn
 * @param cover of that version; null when it asks for nothing
 * @param lacking what the budget lacks for that version
 * @param openProposal the provider's proposal that awaits an answer
 * @param withheld what is left out, because it is not for who looks
 * @param cursor its place in the list
 */
record ArrangementOverview(
        UUID id,
        UUID household,
        String provider,
        @Nullable String product,
        @Nullable String legalBasis,
        @Nullable String taskField,
        @Nullable String objective,
        @Nullable UUID supportLine,
        String status,
        @Nullable String refusedFor,
        int version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Money committed,
        @Nullable String cover,
        @Nullable Money lacking,
        @Nullable String noCoverFor,
        @Nullable UUID openProposal,
        @Nullable LocalDate evaluatedOn,
        Instant changedAt,
        List<String> withheld,
        String cursor) {}
