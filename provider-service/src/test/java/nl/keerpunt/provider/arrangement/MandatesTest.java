package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.caring;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.debtHours;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.helper;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.mandate;
import static nl.keerpunt.provider.Running.mandateFor;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.professional;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.tenHours;
import static nl.keerpunt.provider.Running.youthHours;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.contract.plan.MandateWithdrawnV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.provider.provider.ProviderId;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** On what money is committed, through the running service; the judge itself is proved by {@code JudgingSpec}. */
class MandatesTest {

    private static final MunicipalityCode HERE = new MunicipalityCode(MUNICIPALITY);

    private final AgbCode provider = contracted();
    private final String subject = "eva-" + UUID.randomUUID();
    private final Http eva = professional(subject);

    @Test
    void what_lies_outside_a_mandate_is_refused_with_its_price_beside_who_may_decide_it() {
        mandate(subject, 99_999);

        var refused = eventually(
                () -> eva.post("/v1/arrangements", tenHours(provider, household())),
                answer -> !answer.json().path("mayDecide").isEmpty());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.json().path("price").asLong()).isEqualTo(100_000);
        assertThat(refused.json().path("mayDecide").valueStream().map(JsonNode::asString))
                .contains("access-of-" + MUNICIPALITY)
                .doesNotContain(subject);
    }

    @Test
    void a_product_outside_the_mandate_is_refused_and_who_has_no_other_is_not_named() {
        var others = "for-others-" + UUID.randomUUID();
        mandateFor(others, "45A04");
        mandateFor(subject, "45A04");

        var refused = eventually(
                () -> eva.post("/v1/arrangements", tenHours(provider, household())),
                answer -> !answer.json().path("mayDecide").isEmpty());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.json().path("mayDecide").valueStream().map(JsonNode::asString))
                .contains("access-of-" + MUNICIPALITY)
                .doesNotContain(others);
        mandateFor(subject, "02A05");
        accepted(eva.post("/v1/arrangements", tenHours(provider, household())));
    }

    @Test
    void a_refused_change_tells_no_price_of_debt_help_to_who_does_not_do_debt_help() {
        var helper = helper();
        mandate("helper", 100_000, "WGS");
        mandate(subject, 90_000);
        var id = idOf(helper.post("/v1/arrangements", debtHours(provider, household())));

        var refused = eva.post(path(id) + "/_change", sixHours());

        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.json().has("price")).isFalse();
        assertThat(refused.json().path("withheld").path(0).asString()).isEqualTo("price");
        var known = helper.post(path(id) + "/_change", sixHours());
        assertThat(known.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(known.json().path("price").asLong()).isPositive();
    }

    @Test
    void an_arrangement_names_the_mandate_it_rests_on() {
        var granted = mandate(subject, 100_000);

        var id = idOf(eva.post("/v1/arrangements", tenHours(provider, household())));

        var decided = version(as("director"), id, 0).path("decided");
        assertThat(decided.path("by").asString()).isEqualTo(subject);
        assertThat(decided.path("price").asLong()).isEqualTo(100_000);
        assertThat(decided.path("mandate").path("mandate").asString())
                .isEqualTo(granted.mandate().toString());
        assertThat(decided.path("mandate").path("version").asInt()).isEqualTo(1);
        assertThat(decided.path("mandate").path("heardAt").asLong()).isPositive();
    }

    /** The six hours make it cost € 1,125.42, of which the first ten hours are € 525.42. */
    @ParameterizedTest
    @ValueSource(strings = {"_change", "_accept", "_acceptinpart", "_restore"})
    void the_whole_commitment_is_judged_at_each_later_decision(String operation) {
        mandate(subject, 90_000);
        var id = running(provider);
        var proposal = UUID.randomUUID().toString();
        var proposed = sixHours();
        proposed.put("proposal", proposal);
        accepted(as(provider).post(path(id) + "/_propose", proposed));
        var change = sixHours();
        var body = switch (operation) {
            case "_change" -> change;
            case "_accept" -> Map.of("proposal", proposal);
            case "_acceptinpart" -> proposed;
            default -> {
                accepted(as("director").post(path(id) + "/_change", change));
                yield fields("version", 1, "from", "2026-02-15", "reason", "Better so.");
            }
        };

        var refused = eva.post(path(id) + "/" + operation, body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(refused.json().path("price").asLong()).isGreaterThan(90_000);
    }

    @Test
    void a_withdrawal_heard_later_undoes_nothing_while_a_retry_is_still_a_retry() {
        var granted = mandate(subject, 100_000);
        var same = eva.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = tenHours(provider, household());
        var first = accepted(same.post("/v1/arrangements", body));

        hear(new MandateWithdrawnV1(
                HERE,
                granted.register(),
                new ProfessionalId(subject),
                granted.mandate(),
                LocalDate.parse("2026-01-01")));

        assertThat(accepted(same.post("/v1/arrangements", body)).text()).isEqualTo(first.text());
        assertThat(version(as("director"), idOf(first), 0)
                        .path("decided")
                        .path("mandate")
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(eva.post("/v1/arrangements", tenHours(provider, household())).reason())
                .isEqualTo("OUTSIDE_MANDATE");
    }

    @Test
    void who_was_never_heard_of_is_told_to_ask_again() {
        notHeardOf(eva.post("/v1/arrangements", tenHours(provider, household())));
    }

    @Test
    void a_referral_needs_no_mandate_under_its_own_law() {
        var body = youthHours(provider, household());
        body.put("byLaw", referral());

        var id = idOf(eva.post("/v1/arrangements", body));

        var decided = version(as("director"), id, 0).path("decided");
        assertThat(decided.path("ground").asString()).isEqualTo("GENERAL_PRACTITIONER");
        assertThat(decided.path("mandate").isMissingNode()).isTrue();
        assertThat(decided.path("referrer").isMissingNode()).isTrue();
        assertThat(version(as(provider), id, 0).path("decided").path("document").isMissingNode())
                .isTrue();
        assertThat(version(caring(), id, 0).path("decided").path("document").isMissingNode())
                .isTrue();
        mandate("carer", 1, "JEUGDWET");
        var carer = caring();
        assertThat(version(carer, id, 0).path("decided").path("referrer").asString())
                .isEqualTo("Dr. Visser");
        assertThat(version(carer, id, 0).path("decided").path("document").asString())
                .isEqualTo("Letter of 3 January");
    }

    @Test
    void a_referral_binds_under_no_other_law() {
        var body = tenHours(provider, household());
        body.put("byLaw", referral());

        var refused = eva.post("/v1/arrangements", body);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("GROUND_OF_ANOTHER_LAW");
    }

    @Test
    void nothing_is_arranged_for_a_household_that_nobody_registered() {
        notHeardOf(as("access").post("/v1/arrangements", tenHours(provider, UUID.randomUUID())));
    }

    @Test
    void nothing_is_arranged_for_a_household_that_was_erased() {
        var household = household();
        hear(new HouseholdErasedV1(HERE, new HouseholdId(HERE, household)));

        var refused = as("access").post("/v1/arrangements", tenHours(provider, household));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("HOUSEHOLD_ERASED");
    }

    @Test
    void the_id_of_a_contract_is_not_that_of_an_arrangement() {
        var body = tenHours(provider, household());
        body.put("id", ProviderId.of(HERE, provider).uuid().toString());

        var refused = as("access").post("/v1/arrangements", body);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("ID_TAKEN");
        assertThat(as("access")
                        .get(path(ProviderId.of(HERE, provider).uuid().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void to_ask_again_for_what_was_decided_needs_no_mandate() {
        mandate(subject, 1);
        var id = agreed(provider);

        assertThat(eva.post(path(id) + "/_askcover", "{}").status()).isEqualTo(200);
    }

    private static void notHeardOf(Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reason()).isEqualTo("NOT_HEARD_OF_YET");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private static Map<String, Object> referral() {
        return fields("ground", "GENERAL_PRACTITIONER", "referrer", "Dr. Visser", "document", "Letter of 3 January");
    }

    private static JsonNode version(Http reader, String id, int index) {
        return accepted(reader.get(path(id))).json().path("versions").path(index);
    }
}
