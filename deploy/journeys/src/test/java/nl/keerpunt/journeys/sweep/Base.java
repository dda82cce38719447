package nl.keerpunt.journeys.sweep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.keerpunt.journeys.sweep.Document.Operation;
import nl.keerpunt.journeys.sweep.Document.Parameter;

/** For each operation the request in which nothing is wrong. */
record Base(Dossier dossier, Examples examples) {

    Asked of(Operation operation) {
        return of(operation, name -> dossier.place(operation, name));
    }

    /** The same about something that does not exist, where that is a choice: it can do no harm. */
    Asked aboutNothing(Operation operation) {
        return of(
                operation,
                name -> operation
                                .in("path")
                                .anyMatch(place -> place.name().equals(name) && Kind.of(place.schema()) == Kind.ID)
                        ? UUID.randomUUID().toString()
                        : dossier.place(operation, name));
    }

    private Asked of(Operation operation, UnaryOperator<String> places) {
        var path = operation.path();
        for (var place : operation.in("path").toList()) {
            path = path.replace("{" + place.name() + "}", places.apply(place.name()));
        }
        var query = operation
                .in("query")
                .filter(Parameter::required)
                .map(parameter -> parameter.name() + "=" + encoded(value(parameter)))
                .collect(Collectors.joining("&"));
        return new Asked(
                operation,
                "",
                "",
                operation.method(),
                query.isEmpty() ? path : path + "?" + query,
                headers(operation),
                operation.hasBody()
                        ? examples.body(operation.body()).toString().getBytes(StandardCharsets.UTF_8)
                        : Asked.NO_BODY,
                Set.of(400),
                Set.of());
    }

    String value(Parameter parameter) {
        return examples.value(parameter.name(), parameter.schema()).asString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private List<String[]> headers(Operation operation) {
        var headers = new ArrayList<String[]>();
        if (operation.takes("Idempotency-Key")) {
            headers.add(new String[] {"Idempotency-Key", Asked.FRESH});
        }
        if (operation.hasBody()) {
            headers.add(new String[] {"Content-Type", "application/json"});
        }
        if (dossier.person(operation).equals("samenverder")) {
            headers.add(new String[] {"Municipality", Dossier.MUNICIPALITY});
        }
        return List.copyOf(headers);
    }
}
