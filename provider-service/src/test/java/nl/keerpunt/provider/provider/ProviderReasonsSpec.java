package nl.keerpunt.provider.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.keerpunt.platform.description.Refused;
import org.junit.jupiter.api.Test;

class ProviderReasonsSpec {

    /** Without a contract there is nothing at that address. */
    private static final String ABSENT = "NOT_CONTRACTED";

    @Test
    void every_reason_is_named_by_an_operation_that_can_answer_it() {
        var named = Arrays.stream(ProviderApi.class.getDeclaredMethods())
                .flatMap(operation -> Stream.ofNullable(operation.getAnnotation(Refused.class)))
                .flatMap(refused -> Arrays.stream(refused.value()));

        assertThat(Stream.concat(named, Stream.of(ABSENT)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Provider.Reason.values()).map(Enum::name).toList());
    }
}
