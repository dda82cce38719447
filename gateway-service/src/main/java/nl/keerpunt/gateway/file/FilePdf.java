package nl.keerpunt.gateway.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.gateway.wiring.Settings;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * A file as a tagged PDF (PDF/UA) with its font in it. It is heavy work, so few are made at once, and none without
 * end.
 */
@Component
class FilePdf {

    static final int AT_ONCE = 2;
    static final int MOST_ROWS = 5_000;

    static {
        XRLog.setLoggingEnabled(false); // It would quote what it cannot lay out, and that is somebody's words.
    }

    sealed interface Attempt {}

    record Made(byte[] bytes) implements Attempt {}

    /** It would take more pages than anybody reads; the JSON holds it all. */
    record TooLong() implements Attempt {}

    record Busy() implements Attempt {}

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Settings settings;

    FilePdf(Settings settings) {
        this.settings = settings;
    }

    Attempt of(PersonsFile file) {
        var page = new FilePage(file);
        if (page.rows() > MOST_ROWS) {
            return new TooLong();
        }
        if (!hasPlace()) {
            return new Busy();
        }
        try {
            return new Made(pdf(page.html()));
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static byte[] pdf(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(FilePdf::font, "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((_, _) -> null) // Nothing is fetched, whatever a page names.
                    .withHtmlContent(html, null)
                    .withProducer("Keerpunt")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The one font that PDFBox brings: a heading is told from text by its size. */
    private static InputStream font() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }
}
