package nl.keerpunt.platform.file;

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

/**
 * For a service that says what it has {@link Held}: the door to its part of a file, and its row in the rights matrix.
 */
@Configuration(proxyBeanMethods = false)
@Import(FileApi.class)
public class FileWiring {

    private static final String WHOSE = "members of the households they direct themselves, and nobody's by a ground";

    @Bean
    static BeanPostProcessor rightToTheFile(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RightsMatrix(List<Right> rows)
                        ? withFile(rows, "/v1/" + environment.getRequiredProperty("keerpunt.service"))
                        : bean;
            }
        };
    }

    private static RightsMatrix withFile(List<Right> rows, String service) {
        var all = new ArrayList<>(rows);
        all.add(Right.get(service + "/households/{id}/members/{member}/file", WHOSE, Role.DIRECTOR)
                .withoutGround());
        return new RightsMatrix(all);
    }
}
