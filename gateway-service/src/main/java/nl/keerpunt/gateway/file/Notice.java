package nl.keerpunt.gateway.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * What is told besides the data themselves (mededeling): why they are kept, for how long, and where one may complain.
 *
 * @param article of the GDPR (AVG) that asks for it
 */
record Notice(String article, String subject, String text) {

    /** In the order of the article. */
    static List<Notice> all() {
        var texts = new Properties();
        try (var stream = Objects.requireNonNull(Notice.class.getResourceAsStream("/file/notices_nl.properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring(0, key.length() - ".subject".length()))
                .sorted()
                .map(article -> new Notice(article, said(texts, article + ".subject"), said(texts, article + ".text")))
                .toList();
    }

    private static String said(Properties texts, String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
