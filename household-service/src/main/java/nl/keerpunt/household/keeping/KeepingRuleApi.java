package nl.keerpunt.household.keeping;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class KeepingRuleApi {

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
    @Operation(summary = "List how long records are kept, by which law and how sure that is (bewaartermijnen)")
    Items list() {
        return new Items(rules.rules());
    }
}
