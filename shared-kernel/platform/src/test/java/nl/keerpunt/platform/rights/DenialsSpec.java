package nl.keerpunt.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.keerpunt.platform.problem.ProblemAnswers;
import nl.keerpunt.platform.problem.Sentences;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import tools.jackson.databind.json.JsonMapper;

class DenialsSpec {

    private final Denials denials =
            new Denials(RightsMatrix.of(), new ProblemAnswers(new Sentences("none"), new JsonMapper()));

    @Test
    void a_bad_token_is_the_callers() throws IOException {
        var told = told(new InvalidBearerTokenException("bad"));

        assertThat(told.getStatus()).isEqualTo(401);
        assertThat(told.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void an_issuer_that_is_away_is_named_as_the_cause() throws IOException {
        var told = told(new AuthenticationServiceException("away"));

        assertThat(told.getStatus()).isEqualTo(503);
        assertThat(told.getHeader("Retry-After")).isEqualTo("5");
        assertThat(told.getContentAsString()).contains("IDENTITY_UNREACHABLE");
    }

    private MockHttpServletResponse told(AuthenticationException failure) throws IOException {
        var response = new MockHttpServletResponse();
        denials.commence(new MockHttpServletRequest(), response, failure);
        return response;
    }
}
