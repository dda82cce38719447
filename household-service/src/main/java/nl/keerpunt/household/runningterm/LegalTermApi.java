package nl.keerpunt.household.runningterm;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.keerpunt.household.legalterm.LegalTerms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
class LegalTermApi {

    @Schema(name = "LegalTerms")
    record Items(List<LegalTermView> items) {

        Items {
            items = List.copyOf(items);
        }
    }

    private final LegalTerms terms;

    LegalTermApi(LegalTerms terms) {
        this.terms = terms;
    }

    @GetMapping("/v1/legal-terms")
    @Operation(
            operationId = "listLegalTerms",
            summary = "List until when laws let one act, by which article and how sure that is (wettelijke termijnen)",
            description = "By these definitions terms are counted, those of the past included: of one code at most "
                    + "one holds on a day.")
    Items list() {
        return new Items(terms.terms().stream().map(LegalTermView::of).toList());
    }
}
