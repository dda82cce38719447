package nl.keerpunt.provider.provider;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.NotYours;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.provider.provider.Provider.Contracted;
import nl.keerpunt.provider.provider.Provider.Product;
import nl.keerpunt.provider.provider.ProviderCommand.*;
import nl.keerpunt.provider.vocabulary.Tags;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Providers and their contracts through HTTP. */
@RestController
@RequestMapping("/v1/providers")
@Tag(name = Tags.PROVIDERS, description = Tags.OF_PROVIDERS)
class ProviderApi {

    @Schema(name = "ContractProvider")
    record Contract(AgbCode agb, Label name) {}

    @Schema(name = "OfferProduct")
    record Offering(
            @Size(max = 32) String product,
            Label name,
            LegalBasis legalBasis,
            TaskField taskField,
            ProductUnit unit,
            @Nullable BrokenMonth brokenMonth) {}

    @Schema(name = "AgreeTariff")
    record Tariff(@Size(max = 32) String product, Amount perUnit, LocalDate from, LocalDate until) {

        Tariff {
            if (until.isBefore(from)) {
                throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");
            }
        }
    }

    /** A contract as it holds on a day; a product without a tariff for that day cannot be arranged then. */
    @Schema(name = "ProviderContract")
    record Shown(AgbCode agb, Label name, List<ShownProduct> products, long version, AsOf.Told asOf) {}

    @Schema(name = "ContractedProduct")
    record ShownProduct(
            String product,
            Label name,
            LegalBasis legalBasis,
            TaskField taskField,
            ProductUnit unit,
            BrokenMonth brokenMonth,
            @Nullable Money tariff) {}

    private final Door door;
    private final Histories histories;

    ProviderApi(Door door, Histories histories) {
        this.door = door;
        this.histories = histories;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "contractProvider",
            summary = "Contract a provider (zorgaanbieder contracteren)",
            description = "Opens the contract of the municipality with a provider, once. Products and tariffs are "
                    + "added to it.")
    @Refused({"ALREADY_CONTRACTED"})
    ResponseEntity<Accepted> contract(@RequestBody Contract body, Write write) {
        var provider = ProviderId.of(write.caller().municipality(), body.agb());
        var command = new ContractProvider(provider, body.agb(), body.name());
        return door.made(write, body.agb().value(), "/v1/providers/" + body.agb(), command);
    }

    @PostMapping("/{agb}/products")
    @Operation(
            operationId = "offerProduct",
            summary = "Add a product to a contract (product opnemen in het contract)",
            description = "A product never changes once it is offered: arrangements rest on its law and its "
                    + "unit. Another content is another product.")
    @Refused({"PRODUCT_ALREADY_OFFERED"})
    ResponseEntity<Accepted> offer(@PathVariable AgbCode agb, @RequestBody Offering body, Write write) {
        var provider = contracted(write.caller(), agb);
        return send(
                write,
                agb,
                new OfferProduct(
                        provider,
                        body.product(),
                        body.name(),
                        body.legalBasis(),
                        body.taskField(),
                        body.unit(),
                        requireNonNullElse(body.brokenMonth(), BrokenMonth.BY_DAYS)));
    }

    @PostMapping("/{agb}/tariffs")
    @Operation(
            operationId = "agreeTariff",
            summary = "Agree a tariff per unit for a period (tarief afspreken)",
            description = "Periods of one product do not overlap. An arrangement keeps the tariff of the first day "
                    + "of its version.")
    @Refused({"PRODUCT_UNKNOWN", "TARIFF_NOT_POSITIVE", "TARIFF_OVERLAPS"})
    ResponseEntity<Accepted> agree(@PathVariable AgbCode agb, @RequestBody Tariff body, Write write) {
        var provider = contracted(write.caller(), agb);
        var period = new Period(body.from(), body.until());
        return send(write, agb, new AgreeTariff(provider, body.product(), body.perUnit(), period));
    }

    @GetMapping("/{agb}")
    @Operation(
            operationId = "getProvider",
            summary = "Get a contract on a day, as it was known at a moment (contract van een zorgaanbieder)",
            description =
                    "Its products, each with the tariff of that day. A provider reads its own contract " + "alone.")
    ResponseEntity<Shown> one(@PathVariable AgbCode agb, Caller caller, AsOf asOf) {
        if (caller.is(Role.PROVIDER) && !caller.provider().equals(agb)) {
            throw new NotYours();
        }
        var key = ProviderId.of(caller.municipality(), agb).key();
        var history = histories.of(key, ProviderEvent.class, asOf.position());
        var contracted = Providers.contracted(history).orElseThrow(Absent::new);
        var version = history.getLast().version();
        return asOf.answer(shown(contracted, version, asOf), version);
    }

    private static Shown shown(Contracted contracted, long version, AsOf asOf) {
        var products = contracted.products().values().stream()
                .map(product -> shown(
                        product,
                        contracted
                                .offerOn(product.offered().product(), asOf.validOn())
                                .map(Offer::tariff)
                                .orElse(null)))
                .toList();
        return new Shown(contracted.agb(), contracted.name(), products, version, asOf.told());
    }

    private static ShownProduct shown(Product product, @Nullable Money tariff) {
        var offered = product.offered();
        return new ShownProduct(
                offered.product(),
                offered.name(),
                offered.legalBasis(),
                offered.taskField(),
                offered.unit(),
                offered.brokenMonth(),
                tariff);
    }

    private ProviderId contracted(Caller caller, AgbCode agb) {
        var provider = ProviderId.of(caller.municipality(), agb);
        if (histories.opening(provider.key()).isEmpty()) {
            throw new Absent();
        }
        return provider;
    }

    private ResponseEntity<Accepted> send(Write write, AgbCode agb, ProviderCommand command) {
        return door.send(write, agb.value(), command);
    }
}
