package nl.keerpunt.plan.wiring;

import static nl.keerpunt.platform.rights.Right.get;
import static nl.keerpunt.platform.rights.Right.post;
import static nl.keerpunt.token.Role.ACCESS;
import static nl.keerpunt.token.Role.ADMINISTRATOR;
import static nl.keerpunt.token.Role.CONTROLLER;
import static nl.keerpunt.token.Role.DIRECTOR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandateprofile.ProfileEvent;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.planview.Wams;
import nl.keerpunt.plan.professional.ProfessionalEvent;
import nl.keerpunt.plan.tariff.TariffEvent;
import nl.keerpunt.plan.voice.VoicesEvent;
import nl.keerpunt.platform.ending.EndingWiring;
import nl.keerpunt.platform.file.FileWiring;
import nl.keerpunt.platform.household.HeardHouseholdWiring;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.stored.StoredNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The names under which history is stored, and who may do what. */
@Configuration(proxyBeanMethods = false)
@Import({EndingWiring.class, FileWiring.class, HeardHouseholdWiring.class})
class PlanWiring {

    private static final String TEAM = "households of the own team or under own direction; others with a ground";

    private static final String OWN = "households of the own team or under own direction";

    @Bean
    StoredNames storedNames() {
        return EndingWiring.name(HeardHouseholdWiring.name(StoredNames.of(
                PlanEvent.class,
                MandateEvent.class,
                ProfileEvent.class,
                TariffEvent.class,
                ProfessionalEvent.class,
                VoicesEvent.class)));
    }

    /** From which day the Wams applies; without a setting it does not. */
    @Bean
    Wams wams(Environment settings) {
        var from = settings.getProperty("keerpunt.wams-from");
        return new Wams(from == null ? null : LocalDate.parse(from));
    }

    @Bean
    RightsMatrix rightsMatrix() {
        var plans = Stream.of(
                        "/v1/plans",
                        "/v1/plans/{id}/_rephrase",
                        "/v1/plans/{id}/goals",
                        "/v1/plans/{id}/goals/{goal}/_change",
                        "/v1/plans/{id}/goals/{goal}/_withdraw",
                        "/v1/plans/{id}/goals/{goal}/_score",
                        "/v1/plans/{id}/goals/{goal}/_takescoreback",
                        "/v1/plans/{id}/causes",
                        "/v1/plans/{id}/causes/{cause}/_change",
                        "/v1/plans/{id}/causes/{cause}/_withdraw",
                        "/v1/plans/{id}/causes/{cause}/_link",
                        "/v1/plans/{id}/causes/{cause}/_unlink",
                        "/v1/plans/{id}/lines",
                        "/v1/plans/{id}/lines/{line}/_change",
                        "/v1/plans/{id}/lines/{line}/_drop",
                        "/v1/plans/{id}/lines/{line}/_decide",
                        "/v1/plans/{id}/lines/{line}/_review",
                        "/v1/plans/{id}/conditions",
                        "/v1/plans/{id}/conditions/{condition}/_change",
                        "/v1/plans/{id}/conditions/{condition}/_meet",
                        "/v1/plans/{id}/conditions/{condition}/_drop",
                        "/v1/plans/{id}/_recordcapacity",
                        "/v1/plans/{id}/_agree",
                        "/v1/plans/{id}/_activate",
                        "/v1/plans/{id}/follow-ups",
                        "/v1/plans/{id}/_takefollowupback",
                        "/v1/plans/{id}/_reopen",
                        "/v1/plans/{id}/_note")
                .map(path -> post(path, TEAM, ACCESS, DIRECTOR));
        var others = Arrays.stream(new Right[] {
            post("/v1/plans/{id}/_close", OWN, ACCESS, DIRECTOR).withoutGround(),
            get("/v1/plans/{id}", TEAM, ACCESS, DIRECTOR),
            get("/v1/plans/{id}/history", TEAM, ACCESS, DIRECTOR),
            get("/v1/plans/{id}/changes", TEAM, ACCESS, DIRECTOR),
            get("/v1/plans/{id}/versions", TEAM, ACCESS, DIRECTOR),
            get("/v1/plans/{id}/versions/{version}", TEAM, ACCESS, DIRECTOR),
            get("/v1/plans/{id}/versions/{version}/differences", TEAM, ACCESS, DIRECTOR),
            get("/v1/plans/{id}/document", TEAM, ACCESS, DIRECTOR),
            get("/v1/plans/{id}/calendar", TEAM, ACCESS, DIRECTOR),
            get("/v1/agenda", "households of the own team or under own direction", ACCESS, DIRECTOR)
                    .withoutGround(),
            post("/v1/mandates", "professionals of the own municipality", ADMINISTRATOR),
            post("/v1/mandates/{professional}/_withdraw", "professionals of the own municipality", ADMINISTRATOR),
            get("/v1/mandates/{professional}", "own municipality", ACCESS, DIRECTOR, CONTROLLER, ADMINISTRATOR)
                    .withoutGround(),
            get(
                            "/v1/mandates/{professional}/may-decide",
                            "own municipality",
                            ACCESS,
                            DIRECTOR,
                            CONTROLLER,
                            ADMINISTRATOR)
                    .withoutGround(),
            get("/v1/mandate-profiles", "own municipality", ACCESS, DIRECTOR, CONTROLLER, ADMINISTRATOR)
                    .withoutGround(),
            post("/v1/mandate-profiles", "own municipality", ADMINISTRATOR),
            post("/v1/mandate-profiles/{profile}/_change", "own municipality", ADMINISTRATOR),
            post("/v1/mandate-profiles/{profile}/_grant", "professionals of the own municipality", ADMINISTRATOR)
        });
        return RightsMatrix.of(Stream.concat(plans, others).toArray(Right[]::new));
    }
}
