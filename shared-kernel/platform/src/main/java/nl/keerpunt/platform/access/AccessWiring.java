package nl.keerpunt.platform.access;

import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import nl.keerpunt.platform.description.DescribedRights;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.token.Role;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For a service that serves professionals of access teams, and says who answers for a household. */
@Configuration(proxyBeanMethods = false)
@Import(LooksWiring.class)
public class AccessWiring {

    private static final Parameter GROUND = DescribedRights.header(AccessGround.HEADER);

    @Bean
    ProcessingLog processingLog(JdbcClient database) {
        return new ProcessingLog(database);
    }

    @Bean
    AccessGround accessGround(HttpServletRequest http) {
        return new AccessGround(http);
    }

    @Bean
    Access access(Standings standings, Patience patience, ProcessingLog log, Commands commands, AccessGround ground) {
        return new Access(standings, patience, log, commands, ground);
    }

    /** Beside every operation of professionals: one header, wherever the rule lets them in by it. */
    @Bean
    @Order(1)
    OpenApiCustomizer groundInTheDocument(RightsMatrix matrix) {
        return document -> DescribedRights.each(document, matrix, (row, operation) -> {
            if (row.ground()
                    && (row.roles().contains(Role.ACCESS) || row.roles().contains(Role.DIRECTOR))) {
                DescribedRights.takesGround(operation, GROUND);
            }
        });
    }
}
