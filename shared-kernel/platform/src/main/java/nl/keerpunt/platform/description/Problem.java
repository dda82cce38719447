package nl.keerpunt.platform.description;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * A problem as outsiders read it (RFC 9457), with all that any reason of any service brings along: one form for all, so
 * that a client has one type. It is never made: {@code ProblemAnswers} writes what is described here.
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        String reason,
        @Nullable List<ProblemError> errors,
        @Nullable UUID answeredBy,
        @Nullable Money appropriated,
        @Nullable List<RunningSupport> arrangements,
        @Nullable Integer atMost,
        @Nullable List<UUID> awaited,
        @Nullable List<UUID> capacities,
        @Nullable List<BudgetCondition> conditions,
        @Nullable ProfessionalId director,
        @Nullable LocalDate dueOn,
        @Nullable UUID fact,
        @Nullable LocalDate first,
        @Nullable LocalDate from,
        @Nullable List<UUID> goals,
        @Nullable LocalDate granted,
        @Nullable List<PlacedHold> holds,
        @Nullable LocalDate lastDay,
        @Nullable List<KeptLaw> laws,
        @Nullable UUID line,
        @Nullable List<UUID> lines,
        @Nullable List<UUID> mayAgree,
        @Nullable List<ProfessionalId> mayDecide,
        @Nullable UUID member,
        @Nullable List<String> missing,
        @Nullable List<UUID> notices,
        @Nullable Boolean planActive,
        @Nullable Money price,
        @Nullable ProfessionalId professional,
        @Nullable List<UUID> refusedBy,
        @Nullable LocalDate registered,
        @Nullable Money reserved,
        @Nullable LocalDate sent,
        @Nullable Team team,
        @Nullable Money toClaimBack,
        @Nullable LocalDate today,
        @Nullable Long version,
        @Nullable List<WayOut> waysOut,
        @Nullable List<String> withheld) {

    /** One of the things that are wrong with a request. */
    record ProblemError(@Nullable String field, String reason, String detail) {}

    record RunningSupport(UUID arrangement, LegalBasis law, LocalDate lastDay) {}

    record PlacedHold(UUID hold, String kind, LocalDate on) {}

    record KeptLaw(
            LegalBasis law,
            LocalDate lastDay,
            @Nullable LocalDate dueOn,
            @Nullable String rule) {}
}
