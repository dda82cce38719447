package nl.keerpunt.gateway;

import nl.keerpunt.answer.Carriers;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The only door to Keerpunt (poort). */
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
public class GatewayService {

    public static void main(String... arguments) {
        start(arguments);
    }

    /** Settings are read from the environment; an argument {@code --NAME=value} goes before it. */
    public static ConfigurableApplicationContext start(String... arguments) {
        Carriers.enough();
        return new SpringApplicationBuilder(GatewayService.class)
                .properties("spring.config.name=gateway-service")
                .run(arguments);
    }
}
