package nl.keerpunt.household.lifeturn;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
class LifeTurnApi {

    @Schema(name = "LifeTurns")
    record Items(List<Definition> items, List<PensionAge> pensionAges) {

        Items {
            items = List.copyOf(items);
            pensionAges = List.copyOf(pensionAges);
        }
    }

    /** @param age null: the pension age, which depends on the date of birth */
    @Schema(name = "LifeTurn")
    record Definition(String code, @Nullable Age age, int monthsAhead, List<LawChange> changes) {

        private static Definition of(LifeTurn turn) {
            return switch (turn) {
                case LifeTurn.AtAge at -> new Definition(at.code(), at.age(), at.monthsAhead(), at.changes());
                case LifeTurn.AtPensionAge at -> new Definition(at.code(), null, at.monthsAhead(), at.changes());
            };
        }
    }

    private final LifeTurns turns;

    LifeTurnApi(LifeTurns turns) {
        this.turns = turns;
    }

    @GetMapping("/v1/life-turns")
    @Operation(
            operationId = "listLifeTurnDefinitions",
            summary = "List the ages at which laws change, by which source and how sure that is (levenswendingen)",
            description = "With them come the pension ages by date of birth. By these the turns ahead of who lives in "
                    + "a household are told.")
    Items list() {
        return new Items(
                turns.turns().stream().map(Definition::of).toList(),
                turns.pensionAges().ages());
    }
}
