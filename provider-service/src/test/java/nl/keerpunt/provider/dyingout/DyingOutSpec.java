package nl.keerpunt.provider.dyingout;

import static java.time.LocalDate.parse;

import java.util.UUID;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.provider.dyingout.DyingOutCommand.*;
import nl.keerpunt.provider.dyingout.DyingOutEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** What is heard of a household's last death. */
class DyingOutSpec {

    private static final MunicipalityCode HERE = new MunicipalityCode("0307");
    private static final HouseholdId HOUSEHOLD = new HouseholdId(HERE, new UUID(0, 1));
    private static final ArrangementId ARRANGEMENT = new ArrangementId(HERE, new UUID(0, 2));
    private static final HearOfAgreement AGREED = new HearOfAgreement(HOUSEHOLD, ARRANGEMENT, 1);
    private static final DyingOutHeardOf diedOut = new DyingOutHeardOf(HOUSEHOLD, parse("2026-05-20"));
    private static final DyingOutHeardOf byMistake = new DyingOutHeardOf(HOUSEHOLD, null);
    private static final LateAgreementHeardOf late = new LateAgreementHeardOf(HOUSEHOLD, ARRANGEMENT, 1);

    private final Spec<DyingOutCommand, DyingOutEvent, DyingOut> unheard =
            new Spec<>(DyingOut::decide, DyingOut::evolve, DyingOut.UNHEARD);

    @Test
    void what_is_heard_again_says_nothing_new() {
        unheard.when(new HearOfDyingOut(HOUSEHOLD, diedOut.on())).then(diedOut);
        unheard.given(diedOut).when(new HearOfDyingOut(HOUSEHOLD, diedOut.on())).then();
        unheard.when(new HearOfDyingOut(HOUSEHOLD, null)).then();
    }

    @Test
    void what_is_heard_last_holds() {
        unheard.given(diedOut).when(new HearOfDyingOut(HOUSEHOLD, null)).then(byMistake);
        unheard.given(diedOut, byMistake)
                .when(new HearOfDyingOut(HOUSEHOLD, diedOut.on()))
                .then(diedOut);
    }

    @Test
    void an_agreement_is_late_only_while_nobody_is_left_and_said_once() {
        unheard.when(AGREED).then();
        unheard.given(diedOut, byMistake).when(AGREED).then();
        unheard.given(diedOut).when(AGREED).then(late);
        unheard.given(diedOut, late).when(AGREED).then();
        unheard.given(diedOut, late)
                .when(new HearOfAgreement(HOUSEHOLD, ARRANGEMENT, 3))
                .then(new LateAgreementHeardOf(HOUSEHOLD, ARRANGEMENT, 3));
    }
}
