package nl.keerpunt.provider.arrangementoverview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.personalbudget.FormalDecision;
import nl.keerpunt.provider.agreement.Version.Cover;
import nl.keerpunt.provider.vocabulary.ArrangementRefusal;
import nl.keerpunt.provider.vocabulary.ArrangementShortage;
import nl.keerpunt.provider.vocabulary.ArrangementStatus;
import org.jspecify.annotations.Nullable;

/**
 * One arrangement as it stands on a day, as far as we know now (arrangementenoverzicht).
 *
 * @param provider null when the household buys the support itself
 * @param formalDecision null when none is required
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
        Delivery delivery,
        @Nullable AgbCode provider,
        @Nullable FormalDecision formalDecision,
        @Nullable String product,
        @Nullable LegalBasis legalBasis,
        @Nullable TaskField taskField,
        @Nullable Objective objective,
        @Nullable UUID supportLine,
        ArrangementStatus status,
        @Nullable ArrangementRefusal refusedFor,
        int version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Money committed,
        @Nullable Cover cover,
        @Nullable Money lacking,
        @Nullable ArrangementShortage noCoverFor,
        @Nullable UUID openProposal,
        @Nullable LocalDate evaluatedOn,
        Instant changedAt,
        List<String> withheld,
        String cursor) {}
