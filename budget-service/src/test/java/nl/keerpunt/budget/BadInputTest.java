package nl.keerpunt.budget;

import static nl.keerpunt.budget.Answers.errors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.law.InputLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is told at once, and nothing is stored. */
class BadInputTest implements InputLaws {

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();

    @Override
    public ServiceUnderTest service() {
        return budget.service();
    }

    @Override
    public Map<String, String> places() {
        return Map.of("year", "2026");
    }

    @Override
    public long lastPosition() {
        return service().context().getBean(Commands.class).lastPosition();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/budgets | {} | year MISSING, amount MISSING, councilDecision MISSING, on MISSING",
                "/v1/budgets | {\"year\":26,\"amount\":1.5,\"councilDecision\":\" \",\"on\":\"1 mei\"}"
                        + " | year OUT_OF_RANGE, amount MALFORMED, councilDecision MISSING, on MALFORMED",
                "/v1/budgets/2026/_amend | {\"change\":\"x\",\"on\":\"2026-01-01\",\"why\":1}"
                        + " | why UNKNOWN, change MALFORMED, councilDecision MISSING",
                "/v1/budgets/2026/_allowoverrun | {\"authority\":\"College\",\"legalBases\":[\"wmo\"],\"ceiling\":1}"
                        + " | legalBases[0] MALFORMED",
                "/v1/budgets/2026/_allowoverrun | {\"authority\":\"\",\"legalBases\":[],\"ceiling\":-1}"
                        + " | authority MISSING, ceiling OUT_OF_RANGE",
                "/v1/budgets/2026/_realise | {\"arrangement\":\"1\",\"claimLine\":2,\"month\":\"2026\",\"amount\":null}"
                        + " | arrangement MALFORMED, claimLine MALFORMED, month MALFORMED, amount MISSING"
            })
    void everything_that_is_wrong_with_a_request_is_told_at_once(String path, String body, String wrong) {
        var written = budget.appropriate(2026, 100_000);

        var answer = controller.post(path, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer)).containsExactlyInAnyOrder(wrong.split(", "));
        assertThat(budget.seeing(written).get("/v1/budgets/2026/history").json().path("items"))
                .hasSize(1);
    }

    @Test
    void a_name_of_more_than_two_hundred_characters_is_too_large() {
        var answer = controller.post(
                "/v1/budgets",
                Map.of("year", 2026, "amount", 1, "councilDecision", "R".repeat(201), "on", "2026-01-01"));

        assertThat(errors(answer)).containsExactly("councilDecision OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/budgets/x | year MALFORMED",
                "/v1/budgets/99 | year OUT_OF_RANGE",
                "/v1/budgets/2026?validOn=mei&knownAt=toen | validOn MALFORMED, knownAt MALFORMED",
                "/v1/budgets/2026/statement?by=colour | by MALFORMED",
                "/v1/budgets/2026/entries?key=WMO | by MISSING",
                "/v1/budgets/2026/entries?by=month | key MISSING",
                "/v1/budgets/2026/entries?by=month&key=2026-13 | key MALFORMED",
                "/v1/budgets/2026/entries?by=household&key=1 | key MALFORMED",
                "/v1/budgets/2026/entries?by=arrangement&key=x | key MALFORMED",
                "/v1/budgets/2026/entries?limit=0 | limit OUT_OF_RANGE",
                "/v1/budgets/2026/entries?after=x | after MALFORMED",
                "/v1/budgets/2026/entries?after=99999999.0 | after OUT_OF_RANGE",
                "/v1/budgets/2026/entries?after=0.0 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=99999999 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=0 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=-1 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=1.1 | after MALFORMED",
                "/v1/budgets/2026/history?validOn=2026-01-01 | validOn UNKNOWN",
                "/v1/budgets/2026/changes?since=2026-01-01T00:00:00Z&knownAt=2026-01-01T00:00:00Z | knownAt UNKNOWN",
                "/v1/budgets/2026/changes | since MISSING",
                "/v1/budgets/2026/changes?since=x&until=y | since MALFORMED, until MALFORMED",
                "/v1/budgets/2026/changes?since=2026-01-02T00:00:00Z&until=2026-01-01T00:00:00Z | until CONTRADICTORY",
                "/v1/reservations/1 | arrangement MALFORMED"
            })
    void a_question_that_cannot_be_understood_says_where(String path, String wrong) {
        var answer = controller.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer)).containsExactlyInAnyOrder(wrong.split(", "));
    }
}
