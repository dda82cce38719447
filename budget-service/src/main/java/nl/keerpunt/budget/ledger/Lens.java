package nl.keerpunt.budget.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;

/** A way to look at the one ledger. Money that is not for anyone yet shows under no key. */
@Schema(name = "BudgetLens")
public enum Lens {
    MONTH("month", "month"),
    LEGAL_BASIS("legalBasis", "legal_basis"),
    TASK_FIELD("taskField", "task_field"),
    OBJECTIVE("objective", "objective"),
    /** What a household buys itself shows as one row, under how it is delivered. */
    PROVIDER("provider", "coalesce(provider, delivery)"),
    HOUSEHOLD("household", "household::text"),
    ARRANGEMENT("arrangement", "arrangement::text"),
    /** What the law itself binds the college to; what rests on a mandate has no key. */
    LAWFUL_GROUND("lawfulGround", "lawful_ground");

    private final String key;
    private final String column;

    Lens(String key, String column) {
        this.key = key;
        this.column = column;
    }

    @JsonValue
    String key() {
        return key;
    }

    String column() {
        return column;
    }
}
