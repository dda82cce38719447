package nl.keerpunt.gateway.file;

import nl.keerpunt.gateway.wiring.Settings;
import nl.keerpunt.paper.Printer;
import org.springframework.stereotype.Component;

/** A file as a tagged PDF; none without end. */
@Component
class FilePdf {

    static final int MOST_ROWS = 5_000;

    sealed interface Attempt {}

    record Made(byte[] bytes) implements Attempt {}

    /** It would take more pages than anybody reads; the JSON holds it all. */
    record TooLong() implements Attempt {}

    record Busy() implements Attempt {}

    private final Printer printer;

    FilePdf(Settings settings) {
        this.printer = new Printer(settings.timeout());
    }

    Attempt of(PersonsFile file) {
        var page = new FilePage(file);
        if (page.rows() > MOST_ROWS) {
            return new TooLong();
        }
        return switch (printer.print(page::page)) {
            case Printer.Made made -> new Made(made.bytes());
            case Printer.Busy _ -> new Busy();
        };
    }
}
