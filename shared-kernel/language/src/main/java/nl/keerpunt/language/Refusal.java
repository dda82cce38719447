package nl.keerpunt.language;

import java.util.Map;

/**
 * A rule said no. The reason is part of the contract: the HTTP API answers 409 with its name. The facts say what the
 * caller needs to do better (who may decide, how much is left) and never hold personal data.
 */
public final class Refusal extends RuntimeException {

    private final Enum<?> reason;
    private final transient Map<String, Object> facts;

    public Refusal(Enum<?> reason) {
        this(reason, Map.of());
    }

    public Refusal(Enum<?> reason, Map<String, Object> facts) {
        super(reason.name());
        this.reason = reason;
        this.facts = Map.copyOf(facts);
    }

    public Enum<?> reason() {
        return reason;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
