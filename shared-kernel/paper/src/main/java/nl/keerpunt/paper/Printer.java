package nl.keerpunt.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a page a tagged PDF (PDF/UA) with its font in it. It is heavy work, so few are made at once, and whoever waits
 * too long for a place is to come again.
 */
public final class Printer {

    /** How many are made at once. */
    public static final int AT_ONCE = 2;

    static {
        XRLog.setLoggingEnabled(false); // It would quote what it cannot lay out, and that is somebody's words.
    }

    /** What came of it. */
    public sealed interface Attempt {}

    /** A PDF. */
    public record Made(byte[] bytes) implements Attempt {}

    /** As many as can be are being made. */
    public record Busy() implements Attempt {}

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Duration patience;

    /** @param patience how long one waits for a place */
    public Printer(Duration patience) {
        this.patience = patience;
    }

    /** @param page written only once there is a place: that is work too */
    public Attempt print(Supplier<Page> page) {
        if (!hasPlace()) {
            return new Busy();
        }
        try {
            return new Made(pdf(page.get()));
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] pdf(Page page) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(Printer::font, "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((_, _) -> null) // Nothing is fetched, whatever a page names.
                    .withHtmlContent(page.html(), null)
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
