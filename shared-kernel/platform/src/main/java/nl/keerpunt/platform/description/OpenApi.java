package nl.keerpunt.platform.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import java.util.List;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Sentences;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.write.Write;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The service's OpenAPI document, in four steps: arguments, rights, problems, and then its form and its words. */
@Configuration(proxyBeanMethods = false)
public class OpenApi {

    static {
        ModelResolver.enumsAsRef = true;
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Write.class, AsOf.class, KnownAt.class, Paging.class);
        SpringDocUtils.getConfig().addAnnotationsToIgnore(Asked.class);
    }

    /** How operations are called of which each service has its own. */
    static final String SERVICE = "{Service}";

    /** How records and values are described in whatever document. */
    public static List<ModelConverter> converters() {
        return List.of(new RecordSchemas(), new ValueSchemas());
    }

    @Bean
    Glossary glossary(PlatformSettings settings) {
        return new Glossary(settings.service());
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    ValueSchemas valueSchemas() {
        return new ValueSchemas();
    }

    @Bean
    HouseArguments houseArguments(PlatformSettings settings) {
        return new HouseArguments(settings.service());
    }

    @Bean
    @Order(1)
    OpenApiCustomizer whoMay(RightsMatrix matrix) {
        return new WhoMay(matrix);
    }

    @Bean
    @Order(2)
    OpenApiCustomizer problems(PlatformSettings settings) {
        return new DescribedProblems(new Sentences(settings.service()));
    }

    @Bean
    @Order(3)
    OpenApiCustomizer inWords(PlatformSettings settings, Glossary glossary, HouseArguments arguments) {
        return new InWords(settings.service(), glossary, arguments.referenced());
    }

    @Bean
    DocumentAtStart documentAtStart() {
        return new DocumentAtStart();
    }
}
