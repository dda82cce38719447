package nl.keerpunt.household.keeping;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Erasures", description = "How long records are kept, and how they are destroyed (bewaren en vernietigen)")
class KeepingRuleApi {

    @Schema(name = "KeepingRules")
    record Items(List<KeepingRule> items) {

        Items {
            items = List.copyOf(items);
        }
    }

    private final KeepingRules rules;

    KeepingRuleApi(KeepingRules rules) {
        this.rules = rules;
    }

    @GetMapping("/v1/keeping-rules")
    @Operation(
            operationId = "listKeepingRules",
            summary = "List how long records are kept, by which law and how sure that is (bewaartermijnen)",
            description =
                    "By these rules a record is due, those of the past and the future included. What falls under a "
                            + "law without a rule is never due by itself.")
    Items list() {
        return new Items(rules.rules());
    }
}
