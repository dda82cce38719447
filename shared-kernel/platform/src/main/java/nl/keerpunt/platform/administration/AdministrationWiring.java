package nl.keerpunt.platform.administration;

import static nl.keerpunt.platform.rights.Right.get;
import static nl.keerpunt.platform.rights.Right.post;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.token.Role;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The operations, and their rows in the rights matrix of whatever service this is. */
@Configuration(proxyBeanMethods = false)
@Import({EpochApi.class, ParkedFactApi.class, ReadModelApi.class})
public class AdministrationWiring {

    private static final String WHOSE = "own municipality; a message of nobody knows whom is everybody's";

    private static final String OF_SERVICE = "of the whole service, and of no household";

    private static final String OF_ALL = "the rows of all municipalities, none of which is shown";

    @Bean
    static BeanPostProcessor ownRights(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RightsMatrix(List<Right> rows)
                        ? withOwn(rows, "/v1/" + environment.getRequiredProperty("keerpunt.service"))
                        : bean;
            }
        };
    }

    private static RightsMatrix withOwn(List<Right> rows, String service) {
        var parked = service + "/parked-facts";
        var models = service + "/read-models";
        var all = new ArrayList<Right>();
        all.add(get(parked, WHOSE, Role.ADMINISTRATOR));
        all.add(post(parked + "/{id}/_retry", WHOSE, Role.ADMINISTRATOR));
        all.add(post(parked + "/{id}/_drop", WHOSE, Role.ADMINISTRATOR));
        all.add(get(models, OF_ALL, Role.ADMINISTRATOR));
        all.add(post(models + "/{name}/_rebuild", OF_ALL, Role.ADMINISTRATOR));
        all.add(get(service + "/epochs", OF_SERVICE, Role.ADMINISTRATOR));
        all.add(post(service + "/epochs/_rotate", OF_SERVICE, Role.ADMINISTRATOR));
        all.addAll(rows); // After their own: a pattern of the service may cover them.
        return new RightsMatrix(all);
    }
}
