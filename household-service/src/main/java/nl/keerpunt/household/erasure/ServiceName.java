package nl.keerpunt.household.erasure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import nl.keerpunt.household.vocabulary.QuietService;

/** The services of the platform (diensten), as an answer names them. */
enum ServiceName {
    @JsonProperty("household")
    HOUSEHOLD,
    @JsonProperty("plan")
    PLAN,
    @JsonProperty("provider")
    PROVIDER,
    @JsonProperty("budget")
    BUDGET;

    static ServiceName of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static ServiceName of(QuietService service) {
        return of(service.word());
    }
}
