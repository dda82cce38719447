package nl.keerpunt.budget.wiring;

import static nl.keerpunt.platform.rights.Right.get;
import static nl.keerpunt.platform.rights.Right.post;
import static nl.keerpunt.token.Role.ADMINISTRATOR;
import static nl.keerpunt.token.Role.CONTROLLER;

import java.math.BigDecimal;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.exchange.SealPublisher;
import nl.keerpunt.budget.seal.SignedHead;
import nl.keerpunt.platform.command.Subject;
import nl.keerpunt.platform.ending.EndingWiring;
import nl.keerpunt.platform.exchange.FurtherTopic;
import nl.keerpunt.platform.file.FileWiring;
import nl.keerpunt.platform.household.HeardHouseholdWiring;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.stored.StoredNames;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PathVariable;

/** What this service adds to the house. */
@Configuration(proxyBeanMethods = false)
@Import({EndingWiring.class, FileWiring.class, HeardHouseholdWiring.class})
public class BudgetWiring {

    private static final String OWN = "own municipality";

    /** The name of a stored event never changes, whatever becomes of its class. */
    @Bean
    StoredNames storedNames() {
        return EndingWiring.name(HeardHouseholdWiring.name(StoredNames.of(BudgetEvent.class)));
    }

    @Bean
    FurtherTopic seals() {
        return new FurtherTopic(SealPublisher.TOPIC, SealPublisher.TYPE, SignedHead.class, "municipality");
    }

    /** One purse serves all households of a municipality: what is decided on it comes together. */
    @Bean
    Subject.Division division() {
        return Subject.Division.byMunicipality();
    }

    /** An address names a year; the document says which there are. */
    @Bean
    ParameterCustomizer years() {
        return (parameter, argument) -> {
            if (argument.hasParameterAnnotation(PathVariable.class) && "year".equals(parameter.getName())) {
                parameter
                        .getSchema()
                        .minimum(BigDecimal.valueOf(BudgetId.FIRST_YEAR))
                        .maximum(BigDecimal.valueOf(BudgetId.LAST_YEAR));
            }
            return parameter;
        };
    }

    @Bean
    RightsMatrix rights() {
        return RightsMatrix.of(
                post("/v1/budgets", OWN, CONTROLLER, ADMINISTRATOR),
                post("/v1/budgets/{year}/_anticipate", OWN, CONTROLLER, ADMINISTRATOR),
                post("/v1/budgets/{year}/_amend", OWN, CONTROLLER, ADMINISTRATOR),
                post("/v1/budgets/{year}/_allowoverrun", OWN, CONTROLLER, ADMINISTRATOR),
                post("/v1/budgets/{year}/_realise", OWN, CONTROLLER),
                post("/v1/budgets/{year}/_refund", OWN, CONTROLLER),
                get("/v1/budgets/{year}", OWN, CONTROLLER, ADMINISTRATOR),
                get("/v1/budgets/{year}/statement", OWN, CONTROLLER, ADMINISTRATOR),
                get("/v1/budgets/{year}/entries", OWN, CONTROLLER, ADMINISTRATOR),
                get("/v1/budgets/{year}/history", OWN, CONTROLLER, ADMINISTRATOR),
                get("/v1/budgets/{year}/lawful-grounds", OWN, CONTROLLER, ADMINISTRATOR),
                get("/v1/budgets/{year}/changes", OWN, CONTROLLER, ADMINISTRATOR),
                get("/v1/budgets/seals", OWN, CONTROLLER, ADMINISTRATOR),
                post("/v1/budgets/seals/_sign", OWN, CONTROLLER, ADMINISTRATOR),
                get("/v1/reservations/{arrangement}", OWN, CONTROLLER, ADMINISTRATOR));
    }
}
