package nl.keerpunt.plan.plandocument;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.paper.Printer;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.plan.planview.PlanFold;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.Viewers;
import nl.keerpunt.plan.planview.Withholding;
import nl.keerpunt.plan.tariff.HeardTariffs;
import nl.keerpunt.plan.tariff.Terms;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.AlsoGives;
import nl.keerpunt.platform.web.Wanted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One plan as its household takes it home. */
@Tag(
        name = "PlanPapers",
        description = "The plan to take along: on paper, and its days (plan op papier en in de agenda)")
@RestController
class PlanDocumentApi {

    /** Some thirty sheets: more than anybody reads, and what is laid out within the time that the gateway waits. */
    static final int MOST_CHARACTERS = 60_000;

    private final Printer printer = new Printer(Duration.ofSeconds(2)); // The gateway waits a few seconds longer.
    private final Plans plans;
    private final Viewers viewers;
    private final HeardTariffs tariffs;

    PlanDocumentApi(Plans plans, Viewers viewers, HeardTariffs tariffs) {
        this.plans = plans;
        this.viewers = viewers;
        this.tariffs = tariffs;
    }

    @GetMapping("/v1/plans/{id}/document")
    @AlsoGives(MediaType.APPLICATION_PDF_VALUE)
    @Refused({"SAFETY_FLAG", "DOCUMENT_TOO_LONG"})
    @Operation(
            operationId = "getPlanDocument",
            summary = "Show the plan as its household takes it home, in plain Dutch (plan op papier)",
            description = "With Accept: application/pdf it comes as a tagged PDF that can be read aloud. It holds what "
                    + "whoever makes it may see, and says where there is more. There is none while a safety flag is "
                    + "set: then nothing about the household goes out.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = PlanDocument.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<?> document(@PathVariable UUID id, Caller caller, AsOf asOf, HttpServletRequest request) {
        var history = plans.toHandOut(caller, id, "read-plan-document");
        var household = new HouseholdId(caller.municipality(), id);
        var withholding = new Withholding(viewers.of(caller, household), history);
        var plan = PlanFold.view(history.knownAt(asOf.position()), asOf)
                .map(withholding::from)
                .orElseThrow(Absent::new);
        var document = new PlanTold(plan, units(plan, caller.municipality())).document(plans.today());
        return Wanted.is(MediaType.APPLICATION_PDF, request)
                ? pdf(document)
                : given(MediaType.APPLICATION_JSON).body(document);
    }

    private ResponseEntity<byte[]> pdf(PlanDocument document) {
        if (document.length() > MOST_CHARACTERS) {
            throw new Refusal(Reason.DOCUMENT_TOO_LONG);
        }
        return switch (printer.print(new PlanPage(document)::page)) {
            case Printer.Made made ->
                given(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan.pdf\"")
                        .body(made.bytes());
            case Printer.Busy _ -> throw new Busy();
        };
    }

    private static BodyBuilder given(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, "nl");
    }

    private Map<UUID, ProductUnit> units(PlanView plan, MunicipalityCode municipality) {
        var units = new HashMap<UUID, ProductUnit>();
        plan.lines()
                .forEach(line -> terms(line)
                        .flatMap(terms -> tariffs.unitOf(municipality, terms))
                        .ifPresent(unit -> units.put(line.id(), unit)));
        return units;
    }

    /** Empty where no provider carries it, or its content is withheld. */
    private static Optional<Terms> terms(Line line) {
        var provider = line.provider();
        var product = line.product();
        var volume = line.volume();
        var frequency = line.frequency();
        return provider == null || product == null || volume == null || frequency == null
                ? Optional.empty()
                : Optional.of(
                        new Terms(provider, product.value(), volume, frequency, new Period(line.from(), line.until())));
    }
}
