package nl.keerpunt.provider.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.problem.Wrong;
import nl.keerpunt.provider.authority.ByLaw;
import org.jspecify.annotations.Nullable;

/** What request bodies have in common. */
final class Bodies {

    private static final Wrong ENDS_FIRST = new Wrong("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");

    private Bodies() {}

    /** By what the law binds the college, as somebody showed it (verwijzing, bepaling of beschikking). */
    @Schema(name = "Referral")
    record Referral(LawfulGround ground, Words referrer, Words document) {

        ByLaw about(HouseholdId household) {
            return new ByLaw(
                    ground,
                    Personal.of(household, ground.law(), referrer.value()),
                    Personal.of(household, ground.law(), document.value()));
        }
    }

    /** Either a provider carries support out, or the household buys it. */
    static void mustRunAndBeDelivered(
            LocalDate from, LocalDate until, @Nullable AgbCode provider, @Nullable AskedBudget budget) {
        var wrong = new ArrayList<Wrong>();
        if (until.isBefore(from)) {
            wrong.add(ENDS_FIRST);
        }
        if (provider == null && budget == null) {
            wrong.add(new Wrong("provider", "MISSING", "NO_DELIVERY"));
        }
        if (provider != null && budget != null) {
            wrong.add(new Wrong("personalBudget", "CONTRADICTORY", "TWO_DELIVERIES"));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    static void mustRun(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new BadInput(List.of(ENDS_FIRST));
        }
    }
}
