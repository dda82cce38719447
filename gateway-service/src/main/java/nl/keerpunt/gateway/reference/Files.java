package nl.keerpunt.gateway.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.keerpunt.gateway.answer.ContentTag;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What the pages load, and nothing else: our own few files, and two of Swagger UI (swagger.io) as its WebJar brings
 * them.
 */
@RestController
class Files {

    static final String SWAGGER_UI = "/reference/swagger-ui/" + version() + "/";

    private static final Map<String, MediaType> OWN = Map.of(
            "page.css", MediaType.parseMediaType("text/css;charset=utf-8"),
            "viewer.js", MediaType.parseMediaType("text/javascript;charset=utf-8"),
            "icon.svg", MediaType.parseMediaType("image/svg+xml"));

    private static final Map<String, MediaType> OF_SWAGGER_UI = Map.of(
            "swagger-ui.css", MediaType.parseMediaType("text/css;charset=utf-8"),
            "swagger-ui-bundle.js", MediaType.parseMediaType("text/javascript;charset=utf-8"));

    /** They may change with each release, and are asked about each time. */
    @GetMapping("/reference/{file}")
    ResponseEntity<byte[]> own(@PathVariable String file) throws NoResourceFoundException {
        return answer(OWN, "reference/", file, CacheControl.noCache());
    }

    /** Another version has another address. */
    @GetMapping("/reference/swagger-ui/{version}/{file}")
    ResponseEntity<byte[]> ofSwaggerUi(@PathVariable String version, @PathVariable String file)
            throws NoResourceFoundException {
        return answer(
                OF_SWAGGER_UI,
                "META-INF/resources/webjars/swagger-ui/" + version + "/",
                file,
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static ResponseEntity<byte[]> answer(
            Map<String, MediaType> known, String folder, String file, CacheControl kept)
            throws NoResourceFoundException {
        var type = Optional.ofNullable(known.get(file));
        var resource = new ClassPathResource(folder + file);
        if (type.isEmpty() || !resource.exists()) {
            throw new NoResourceFoundException(HttpMethod.GET, "/reference", file);
        }
        var content = content(resource);
        return ResponseEntity.ok()
                .contentType(type.get())
                .cacheControl(kept)
                .eTag(ContentTag.of(content))
                .body(content);
    }

    private static byte[] content(ClassPathResource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String version() {
        var about = new Properties();
        try (var stream = Files.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            about.load(Objects.requireNonNull(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Objects.requireNonNull(about.getProperty("version"));
    }
}
