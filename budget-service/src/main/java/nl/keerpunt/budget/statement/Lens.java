package nl.keerpunt.budget.statement;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.keerpunt.platform.web.BadInput;

/** A way to look at the one ledger. Money that is not for anyone yet shows under no key. */
enum Lens {
    MONTH("month", "month"),
    LEGAL_BASIS("legalBasis", "legal_basis"),
    TASK_FIELD("taskField", "task_field"),
    OBJECTIVE("objective", "objective"),
    PROVIDER("provider", "provider"),
    HOUSEHOLD("household", "household::text"),
    ARRANGEMENT("arrangement", "arrangement::text");

    private final String key;
    private final String column;

    Lens(String key, String column) {
        this.key = key;
        this.column = column;
    }

    static Lens of(String key) {
        return Arrays.stream(values())
                .filter(lens -> lens.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new BadInput("by", "MALFORMED", "One of: " + keys() + "."));
    }

    private static String keys() {
        return Arrays.stream(values()).map(Lens::key).collect(Collectors.joining(", "));
    }

    String key() {
        return key;
    }

    String column() {
        return column;
    }
}
