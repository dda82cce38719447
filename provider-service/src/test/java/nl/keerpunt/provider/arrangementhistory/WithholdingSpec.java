package nl.keerpunt.provider.arrangementhistory;

import static java.time.LocalDate.parse;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.personalbudget.FormalDecision;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.agreement.Agreement;
import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.agreement.Terms;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.authority.Authority;
import nl.keerpunt.provider.authority.ByLaw;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Findings;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import nl.keerpunt.provider.vocabulary.ArrangementStatus;
import nl.keerpunt.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of an arrangement, role by field: what the plan withholds, the arrangement does not show. */
class WithholdingSpec {

    private static final HouseholdId HOUSEHOLD = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));
    private static final ArrangementId ID = new ArrangementId(HOUSEHOLD.municipality(), new UUID(0, 2));
    private static final AgbCode PROVIDER = new AgbCode("22220001");
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final Period PERIOD = new Period(parse("2026-01-01"), parse("2026-01-31"));

    private static final Map<String, List<String>> FIELDS = Map.of(
            "content",
            List.of(
                    "product",
                    "taskField",
                    "holds.terms",
                    "versions.terms",
                    "openProposal.extent",
                    "evaluations.usefulness"),
            "amounts",
            List.of("committed", "months", "versions.cost", "versions.lacking", "versions.decided.price"),
            "tariff",
            List.of("holds.terms.tariff", "versions.terms.tariff"),
            "words",
            List.of("remarks"),
            "foreign",
            List.of("remarks"),
            "medical",
            List.of("versions.decided.referrer", "versions.decided.document"));

    /** Looking as, works under, of an arrangement under, with the claims: what is left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCESS     | WMO      | JEUGDWET | none | content amounts words medical",
                "DIRECTOR   | WMO      | JEUGDWET | care | content amounts words medical",
                "DIRECTOR   | JEUGDWET | JEUGDWET | none | medical",
                "ACCESS     | JEUGDWET | JEUGDWET | care | ''",
                "DIRECTOR   | WGS      | WGS      | none | tariff amounts medical",
                "DIRECTOR   | WMO      | WGS      | debt | medical",
                "CONTROLLER | WMO      | WGS      | none | words medical",
                "PROVIDER   | WMO      | WGS      | none | foreign medical"
            })
    void the_table_says_what_is_left(Role role, String worksUnder, String law, String claims, String leftOut) {
        var view = shown(viewer("noor", role, new LegalBasis(worksUnder), claims), history(new LegalBasis(law)));

        assertThat(view.withheld()).containsExactlyInAnyOrderElementsOf(names(leftOut));
        assertThat(view.product() == null).isEqualTo(leftOut.contains("content"));
        assertThat(view.committed() == null).isEqualTo(leftOut.contains("amounts"));
        assertThat(view.months() == null).isEqualTo(leftOut.contains("amounts"));
        var version = view.versions().getFirst();
        assertThat(version.terms() == null).isEqualTo(leftOut.contains("content"));
        assertThat(version.cost() == null).isEqualTo(leftOut.contains("amounts"));
        assertThat(version.lacking() == null).isEqualTo(leftOut.contains("amounts"));
        var decided = requireNonNull(version.decided());
        assertThat(decided.price() == null).isEqualTo(leftOut.contains("amounts"));
        assertThat(decided.referrer() == null).isEqualTo(leftOut.contains("medical"));
        assertThat(decided.document() == null).isEqualTo(leftOut.contains("medical"));
        assertThat(view.remarks()).hasSize(leftOut.contains("words") ? 0 : leftOut.contains("foreign") ? 1 : 2);
    }

    @Test
    void the_frame_is_for_whoever_is_let_in() {
        var view = shown(viewer("noor", Role.ACCESS, WMO, "none"), history(new LegalBasis("JEUGDWET")));

        assertThat(view.legalBasis()).isEqualTo(new LegalBasis("JEUGDWET"));
        assertThat(view.status()).isEqualTo(ArrangementStatus.AGREED);
        assertThat(view.from()).isEqualTo(PERIOD.from());
        assertThat(view.provider()).isEqualTo(PROVIDER);
        assertThat(requireNonNull(view.versions().getFirst().decided()).ground())
                .isEqualTo(LawfulGround.YOUTH_DOCTOR);
    }

    @Test
    void who_decided_it_knows_its_content_but_no_amount_of_debts() {
        var debts = shown(viewer("sam", Role.ACCESS, WMO, "none"), history(new LegalBasis("WGS")));

        assertThat(debts.withheld()).containsExactlyInAnyOrderElementsOf(names("tariff amounts medical"));
    }

    @Test
    void who_wrote_something_reads_that_and_no_more() {
        var view = shown(viewer("evaluator", Role.ACCESS, WMO, "none"), history(new LegalBasis("JEUGDWET")));

        assertThat(view.remarks())
                .extracting(remark -> remark.about())
                .containsExactly(Wrote.About.ARRANGEMENT_EVALUATED);
        assertThat(view.withheld()).contains("remarks", "product");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIRECTOR   | WMO | none | cost terms; extent; usefulness; lacking",
                "DIRECTOR   | WGS | none | cost terms.tariff; ; ; lacking",
                "DIRECTOR   | WMO | debt | ; ; ; ",
                "CONTROLLER | WMO | none | ; ; ; "
            })
    void history_withholds_the_same(Role role, String worksUnder, String claims, String leftOut) {
        var history = history(new LegalBasis("WGS"));
        var withholding = new Withholding(viewer("noor", role, new LegalBasis(worksUnder), claims), history);

        var lines = history.stream().map(withholding::from).toList();
        var perEvent = lines.stream()
                .map(entry -> entry.withheld().stream().sorted().collect(joining(" ")))
                .toList();

        assertThat(String.join("; ", perEvent).strip()).isEqualTo(leftOut.strip());
        assertThat(lines).extracting(line -> line.id()).containsExactly("id 0", "id 1", "id 2", "id 3");
    }

    @Test
    void of_what_was_refused_the_law_is_not_known_so_its_product_is_nobodys() {
        var refused = List.of(recorded(
                new ArrangementRefused(
                        ID,
                        HOUSEHOLD,
                        PROVIDER,
                        PlanId.of(HOUSEHOLD),
                        new UUID(0, 3),
                        "45A04",
                        "NOT_OFFERED",
                        List.of()),
                0,
                "plan"));

        assertThat(shown(viewer("noor", Role.DIRECTOR, WMO, "debt"), refused).product())
                .isNull();
        assertThat(shown(viewer("noor", Role.CONTROLLER, WMO, "none"), refused).product())
                .isEqualTo("45A04");
    }

    @Test
    void whose_budget_it_is_and_who_is_paid_is_content_of_its_law() {
        var name = Personal.of(HOUSEHOLD, WMO, "Fictieve Zus");
        var bought = List.of(recorded(bought(name), 0, "sam"));

        var foreign = shown(viewer("noor", Role.DIRECTOR, new LegalBasis("JEUGDWET"), "none"), bought);
        var own = shown(viewer("noor", Role.DIRECTOR, WMO, "none"), bought);
        var control = shown(viewer("noor", Role.CONTROLLER, WMO, "none"), bought);

        assertThat(foreign.withheld()).contains("personalBudget", "versions.terms");
        assertThat(foreign.personalBudget()).isNull();
        assertThat(foreign.delivery()).isEqualTo(Delivery.PERSONAL_BUDGET);
        assertThat(foreign.formalDecision()).isEqualTo(FormalDecision.REQUIRED_AND_MISSING);
        assertThat(own.withheld()).isEmpty();
        assertThat(requireNonNull(own.versions().getFirst().terms()).carersName())
                .isEqualTo("Fictieve Zus");
        assertThat(control.withheld())
                .containsExactlyInAnyOrder(
                        "personalBudget.conditions.words", "holds.terms.carer.name", "versions.terms.carer.name");
        assertThat(requireNonNull(control.personalBudget()).holder()).isEqualTo(new UUID(0, 5));
    }

    private static ArrangementAgreed bought(Personal<String> words) {
        var months = new TreeMap<>(Map.of(YearMonth.of(2026, 1), Money.euro(100)));
        return new ArrangementAgreed(
                ID,
                Origin.BY_PROFESSIONAL,
                new Agreement(
                        HOUSEHOLD,
                        null,
                        null,
                        null,
                        null,
                        WMO,
                        new TaskField("6.71"),
                        new PersonalBudget(new UUID(0, 5), null)),
                1,
                1,
                PERIOD.from(),
                new Terms(
                        "HULP",
                        ProductUnit.HOUR,
                        1,
                        Frequency.IN_TOTAL,
                        Money.euro(100),
                        PERIOD,
                        BrokenMonth.BY_DAYS,
                        new Carer(CarerKind.OWN_NETWORK, words)),
                months,
                null,
                new Findings(List.of(new Findings.Met(BudgetCondition.MOTIVATED, words)), null));
    }

    private static List<String> names(String groups) {
        return Stream.of(groups.split(" "))
                .flatMap(group -> FIELDS.getOrDefault(group, List.of()).stream())
                .toList();
    }

    private static ArrangementView shown(Viewer viewer, List<Recorded<ArrangementEvent>> history) {
        var whole = ArrangementViews.view(ID.uuid(), new AsOf(parse("2026-01-10"), null), history)
                .orElseThrow();
        return new Withholding(viewer, history).from(whole);
    }

    private static Viewer viewer(String subject, Role role, LegalBasis law, String claims) {
        var caller = new Caller(
                subject,
                Set.of(role),
                HOUSEHOLD.municipality(),
                "noord",
                null,
                claims.equals("debt"),
                claims.equals("care"));
        var mandate = new Mandate(new UUID(0, 9), new ProfessionalId(subject), List.of(law), new Amount(1), 1, PERIOD);
        return Viewer.of(caller, List.of(mandate), PERIOD.from(), false);
    }

    /** Decided by sam after a doctor's letter; not covered; a change proposed; and evaluated by somebody. */
    private static List<Recorded<ArrangementEvent>> history(LegalBasis law) {
        var months = new TreeMap<YearMonth, Money>();
        months.put(YearMonth.of(2026, 1), Money.euro(100));
        var words = Personal.of(HOUSEHOLD, "words");
        var agreed = new ArrangementAgreed(
                ID,
                Origin.BY_PROFESSIONAL,
                new Agreement(HOUSEHOLD, PROVIDER, null, null, null, law, new TaskField("6.71")),
                1,
                1,
                PERIOD.from(),
                new Terms(
                        "45A04", ProductUnit.HOUR, 1, Frequency.IN_TOTAL, Money.euro(100), PERIOD, BrokenMonth.BY_DAYS),
                months,
                new Authority(
                        new ProfessionalId("sam"),
                        PERIOD.from(),
                        Money.euro(100),
                        null,
                        new ByLaw(LawfulGround.YOUTH_DOCTOR, words, words)));
        var proposed =
                new ChangeProposed(ID, HOUSEHOLD, new UUID(0, 4), new Extent(2, Frequency.IN_TOTAL, PERIOD), words);
        var evaluated = new ArrangementEvaluated(ID, HOUSEHOLD, parse("2026-01-09"), words, 4);
        var notCovered = new ArrangementNotCovered(ID, HOUSEHOLD, 1, 1, "NOT_ENOUGH_LEFT", Money.euro(40), 2026);
        return List.of(
                recorded(agreed, 0, "sam"),
                recorded(proposed, 1, "desk"),
                recorded(evaluated, 2, "evaluator"),
                recorded(notCovered, 3, "budget"));
    }

    private static Recorded<ArrangementEvent> recorded(ArrangementEvent event, int place, String actor) {
        return new Recorded<>(event, Integer.toString(place), place, place + 1, Instant.EPOCH, actor, "id " + place);
    }
}
