package nl.keerpunt.provider.wiring;

import static nl.keerpunt.platform.rights.Right.get;
import static nl.keerpunt.platform.rights.Right.post;
import static nl.keerpunt.token.Role.ACCESS;
import static nl.keerpunt.token.Role.ADMINISTRATOR;
import static nl.keerpunt.token.Role.CONTROLLER;
import static nl.keerpunt.token.Role.DIRECTOR;
import static nl.keerpunt.token.Role.PROVIDER;

import nl.keerpunt.platform.ending.EndingWiring;
import nl.keerpunt.platform.file.FileWiring;
import nl.keerpunt.platform.household.HeardHouseholdWiring;
import nl.keerpunt.platform.mandate.HeardMandateWiring;
import nl.keerpunt.platform.rights.ProviderContracts;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.dyingout.DyingOutEvent;
import nl.keerpunt.provider.provider.ProviderEvent;
import nl.keerpunt.provider.provider.Providers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The beans that the platform asks of each service. */
@Configuration(proxyBeanMethods = false)
@Import({EndingWiring.class, FileWiring.class, HeardHouseholdWiring.class, HeardMandateWiring.class})
class ProviderWiring {

    @Bean
    StoredNames storedNames() {
        return EndingWiring.name(HeardMandateWiring.name(HeardHouseholdWiring.name(
                StoredNames.of(ProviderEvent.class, ArrangementEvent.class, DyingOutEvent.class))));
    }

    @Bean
    RightsMatrix rights() {
        var own = "own municipality";
        var carried = "own municipality; a provider: what it carries out itself";
        return RightsMatrix.of(
                post("/v1/providers", own, ADMINISTRATOR),
                post("/v1/providers/{agb}/products", own, ADMINISTRATOR),
                post("/v1/providers/{agb}/tariffs", own, ADMINISTRATOR),
                get("/v1/providers/{agb}", own, ACCESS, DIRECTOR, CONTROLLER, ADMINISTRATOR, PROVIDER)
                        .withoutGround(),
                post("/v1/arrangements", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_change", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_restore", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_withdraw", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_askcover", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_propose", carried, PROVIDER),
                post("/v1/arrangements/{id}/_accept", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_acceptinpart", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_decline", own, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_start", carried, PROVIDER, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_pause", carried, PROVIDER, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_resume", carried, PROVIDER, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_stop", carried, PROVIDER, ACCESS, DIRECTOR),
                post("/v1/arrangements/{id}/_evaluate", own, ACCESS, DIRECTOR),
                get("/v1/arrangements", carried, PROVIDER, ACCESS, DIRECTOR, CONTROLLER),
                get("/v1/arrangements/{id}", carried, PROVIDER, ACCESS, DIRECTOR, CONTROLLER),
                get("/v1/arrangements/{id}/history", carried, PROVIDER, ACCESS, DIRECTOR, CONTROLLER),
                get("/v1/arrangements/{id}/changes", carried, PROVIDER, ACCESS, DIRECTOR, CONTROLLER));
    }

    @Bean
    ProviderContracts providerContracts(Providers providers) {
        return (agb, municipality) -> providers.isContracted(municipality, agb);
    }
}
