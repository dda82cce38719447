package nl.keerpunt.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

class TokenInHeaderSpec {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "Bearer aZ09-._~+/",
                "Bearer a.b.c==",
                "bearer a",
                "BEARER a",
                "Bearer",
                "Bearer ",
                "Bearer  a",
                "Bearer =",
                "Bearer a=b",
                "Bearer a b",
                "Bearer a,",
                "Bearer a\t",
                "Bearer \u00e9",
                "Bearera",
                "Bearer\ta",
                " Bearer a",
                "Basic YTpi",
                ""
            })
    void it_reads_what_springs_own_reader_reads(@Nullable String authorization) {
        assertThat(read(new TokenInHeader(), authorization))
                .isEqualTo(read(new DefaultBearerTokenResolver(), authorization));
    }

    private static Optional<String> read(BearerTokenResolver reader, @Nullable String authorization) {
        var request = new MockHttpServletRequest();
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        try {
            return Optional.ofNullable(reader.resolve(request));
        } catch (OAuth2AuthenticationException refused) {
            return Optional.of("refused: " + refused.getError().getErrorCode());
        }
    }
}
