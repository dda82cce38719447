package nl.keerpunt.platform.reading;

import java.util.List;

/** The readers of this service, one for each read model. */
record Readers(List<Reader> all) {

    Readers {
        all = List.copyOf(all);
    }
}
