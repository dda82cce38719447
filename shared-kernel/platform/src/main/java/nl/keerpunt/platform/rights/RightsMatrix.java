package nl.keerpunt.platform.rights;

import java.util.List;

/** Who may do what in a service, complete: an operation without a row stops the service at start. */
public record RightsMatrix(List<Right> rows) {

    public RightsMatrix {
        rows = List.copyOf(rows);
    }

    public static RightsMatrix of(Right... rows) {
        return new RightsMatrix(List.of(rows));
    }
}
