package nl.keerpunt.platform.description;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Asks for the document once at the start, beside everything else: making it takes seconds, and whoever asks next has
 * it.
 */
final class DocumentAtStart implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentAtStart.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent started) {
        var port = started.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            Thread.ofVirtual()
                    .name("document")
                    .start(() -> ask(URI.create("http://localhost:" + port + "/openapi.json")));
        }
    }

    private static void ask(URI document) {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(document).build(), BodyHandlers.discarding());
        } catch (IOException elsewhere) {
            LOG.debug("the document is made when somebody asks for it");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
