package nl.keerpunt.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.paper.Page.Place;
import nl.keerpunt.paper.Printer.Busy;
import nl.keerpunt.paper.Printer.Made;
import nl.keerpunt.testing.paper.ReadPdf;
import org.junit.jupiter.api.Test;

class PrinterSpec {

    private final Printer printer = new Printer(Duration.ofMillis(50));

    @Test
    void a_page_can_be_read_aloud_in_its_language_and_order() {
        var pdf = read(page("""
                <h1>Een brief</h1><p>Dag.</p><h2 id="een">Eén</h2>
                <ul><li>brood</li><li>melk</li></ul>
                <table><tbody><tr><th scope="row">Wie</th><td>Noor</td></tr></tbody></table>"""));

        assertThat(pdf.title()).isEqualTo("Een & ander");
        assertThat(pdf.language()).isEqualTo("nl");
        assertThat(pdf.marked()).isTrue();
        assertThat(pdf.accessible()).isTrue();
        assertThat(pdf.withItsFonts()).isTrue();
        assertThat(pdf.places()).isEqualTo(1);
        assertThat(pdf.tags()).containsSubsequence("H1", "P", "H2", "L", "LI", "LI", "Table", "TR", "TH", "TD");
        assertThat(pdf.text()).contains("Een brief Dag.", "brood", "Brief aan een huishouden", "Pagina 1 van 1");
    }

    @Test
    void words_are_text_and_never_markup() {
        var said = "Kom <b>nu</b>!</p><script>alert(1)</script> & \"zo\" &amp; ]]> \uFDD0\u0001";

        assertThat(read(page("<p>" + Xhtml.text(said) + "</p>")).text())
                .contains("Kom <b>nu</b>!</p><script>alert(1)</script> & \"zo\" &amp; ]]>");
        assertThat(Xhtml.lines("een\n<twee>")).isEqualTo("een<br/>&lt;twee&gt;");
    }

    @Test
    void nothing_is_fetched_whatever_a_page_names() throws IOException {
        var fetched = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        elsewhere.start();
        try {
            var address = "http:/" + elsewhere.getAddress() + "/beeld.png";

            assertThat(read(page("<p>Hier.<img src=\"" + address + "\" alt=\"beeld\"/></p>"))
                            .text())
                    .contains("Hier.");
            assertThat(fetched).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void a_footer_cannot_leave_the_style_it_stands_in() {
        assertThatThrownBy(() -> new Page("t", "s", "\"; } body { display: none", List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void while_as_many_are_made_as_can_be_at_once_whoever_waits_too_long_is_told_so() throws InterruptedException {
        var halfway = new CountDownLatch(Printer.AT_ONCE);
        var goOn = new CountDownLatch(1);
        try (var makers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var place = 0; place < Printer.AT_ONCE; place++) {
                makers.submit(() -> printer.print(() -> slow(halfway, goOn)));
            }
            assertThat(halfway.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(printer.print(() -> page("<p>Later.</p>"))).isEqualTo(new Busy());
            goOn.countDown();
        }
        assertThat(printer.print(() -> page("<p>Nu.</p>"))).isInstanceOf(Made.class);
    }

    private static Page slow(CountDownLatch halfway, CountDownLatch goOn) {
        halfway.countDown();
        try {
            goOn.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return page("<p>Langzaam.</p>");
    }

    private ReadPdf read(Page page) {
        return ReadPdf.of(((Made) printer.print(() -> page)).bytes());
    }

    private static Page page(String body) {
        return new Page("Een & ander", "Een brief", "Brief aan een huishouden", List.of(new Place("Eén", "een")), body);
    }
}
