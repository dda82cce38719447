package nl.keerpunt.gateway.wiring;

import java.util.List;

class UnusableSettings extends RuntimeException {

    UnusableSettings(List<String> errors) {
        super(String.join("; ", errors) + ".");
    }
}
