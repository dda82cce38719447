package nl.keerpunt.platform.access;

import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.privacy.ProcessingLog;
import nl.keerpunt.platform.web.AccessGround;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service that serves professionals of access teams, and says who answers for a household. */
@Configuration(proxyBeanMethods = false)
@Import(LooksWiring.class)
public class AccessWiring {

    @Bean
    Access access(Standings standings, Patience patience, ProcessingLog log, Commands commands, AccessGround ground) {
        return new Access(standings, patience, log, commands, ground);
    }
}
