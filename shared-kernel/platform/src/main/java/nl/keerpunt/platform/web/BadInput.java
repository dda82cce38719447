package nl.keerpunt.platform.web;

import java.util.List;

/** A request that cannot be understood, with everything that is wrong with it (HTTP 400). */
public final class BadInput extends RuntimeException {

    private final List<Wrong> errors;

    public BadInput(List<Wrong> errors) {
        super(errors.size() + " errors in the request");
        this.errors = List.copyOf(errors);
    }

    public BadInput(String field, String reason, String detail) {
        this(List.of(new Wrong(field, reason, detail)));
    }

    public List<Wrong> errors() {
        return errors;
    }
}
