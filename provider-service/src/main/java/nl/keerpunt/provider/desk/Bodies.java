package nl.keerpunt.provider.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.provider.authority.ByLaw;

/** What request bodies have in common. */
final class Bodies {

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

    static void mustRun(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");
        }
    }
}
