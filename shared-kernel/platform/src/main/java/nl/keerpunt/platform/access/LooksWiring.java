package nl.keerpunt.platform.access;

import static nl.keerpunt.platform.rights.Right.get;

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

/** The list, and its row in the rights matrix of whatever service lets professionals in to households. */
@Configuration(proxyBeanMethods = false)
@Import(LooksApi.class)
class LooksWiring {

    private static final String WHOSE =
            "the own team's or those they direct, another team's with a ground; all for an administrator";

    @Bean
    static BeanPostProcessor rightToTheList(Environment environment) {
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
        var all = new ArrayList<Right>();
        all.add(get(service + "/households/{id}/looks", WHOSE, Role.ACCESS, Role.DIRECTOR, Role.ADMINISTRATOR));
        all.addAll(rows); // After their own: a pattern of the service may cover them.
        return new RightsMatrix(all);
    }
}
