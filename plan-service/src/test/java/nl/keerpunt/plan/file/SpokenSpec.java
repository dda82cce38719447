package nl.keerpunt.plan.file;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.platform.file.FileFact;
import nl.keerpunt.platform.stored.Recorded;
import org.junit.jupiter.api.Test;

class SpokenSpec {

    private static final HouseholdId HOUSEHOLD = new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());
    private static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_decision_says_its_line_in_the_words_that_were_decided_on() {
        var file = file(
                new SupportLineProposed(PLAN, LINE, in(said("Een eigen kamer"))),
                new SupportLineChanged(PLAN, LINE, in(said("Een rustige plek"))),
                new SupportLineProposed(PLAN, OTHER, in(said("Iets anders"))),
                decided(LINE),
                new SupportLineChanged(PLAN, LINE, in(said("Later pas"))));

        assertThat(file.get(3)).contains("what=Een rustige plek", "name=SupportLineDecided");
        assertThat(file.toString()).doesNotContain("erased");
    }

    @Test
    void a_decision_on_words_that_were_erased_says_that_they_were() {
        var file = file(new SupportLineProposed(PLAN, LINE, in(Personal.erased(HOUSEHOLD, WMO))), decided(LINE));

        assertThat(file).allSatisfy(fact -> assertThat(fact).contains("what={erased=true}"));
    }

    @Test
    void a_decision_with_words_of_its_own_keeps_them() {
        var former = new SupportLineDecided(
                PLAN,
                LINE,
                new ProfessionalId("noor"),
                parse("2026-01-22"),
                null,
                null,
                in(said("Zoals besloten")),
                null,
                null);

        assertThat(file(new SupportLineProposed(PLAN, LINE, in(said("Zoals voorgesteld"))), former))
                .last()
                .asString()
                .contains("what=Zoals besloten");
    }

    private static List<String> file(PlanEvent... events) {
        var history = new ArrayList<Recorded<PlanEvent>>();
        for (var event : events) {
            var place = history.size();
            history.add(new Recorded<>(
                    event, event.getClass().getSimpleName(), place, place, Instant.EPOCH, "noor", "id-" + place));
        }
        return Spoken.of(history).stream()
                .map(each -> FileFact.of(each, Set.of()).toString())
                .toList();
    }

    private static PlanEvent decided(UUID line) {
        return new SupportLineDecided(
                PLAN,
                line,
                new ProfessionalId("noor"),
                parse("2026-01-22"),
                null,
                null,
                in(Personal.erased(HOUSEHOLD, WMO)),
                null,
                null);
    }

    private static Personal<Words> said(String words) {
        return Personal.of(HOUSEHOLD, WMO, new Words(words));
    }

    private static SupportLine in(Personal<Words> what) {
        return new SupportLine(
                SupportLine.CarriedBy.PROFESSIONAL,
                what,
                null,
                null,
                0,
                null,
                new Period(parse("2026-01-01"), parse("2026-12-31")),
                WMO,
                new Amount(100),
                Set.of(),
                Set.of(),
                Objective.HOME,
                null,
                null);
    }
}
