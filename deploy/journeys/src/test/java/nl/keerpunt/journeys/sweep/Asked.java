package nl.keerpunt.journeys.sweep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.keerpunt.journeys.sweep.Document.Operation;

/**
 * One request with something wrong in it, and what its answer has to be.
 *
 * @param place what is wrong: a field, a parameter, a header
 * @param typed the wrong value
 * @param statuses the answer has one of these
 * @param fields each of these is named among the errors
 */
record Asked(
        Operation operation,
        String place,
        String typed,
        String method,
        String address,
        List<String[]> headers,
        byte[] body,
        Set<Integer> statuses,
        Set<String> fields) {

    static final byte[] NO_BODY = {};

    /** Stands for a value that nobody used before. */
    static final String FRESH = "*fresh*";

    Asked wrong(String where, String value) {
        return new Asked(operation, where, value, method, address, headers, body, statuses, fields);
    }

    Asked expecting(Set<Integer> expected, String... named) {
        return new Asked(operation, place, typed, method, address, headers, body, expected, Set.of(named));
    }

    Asked naming(Set<String> named) {
        return new Asked(operation, place, typed, method, address, headers, body, statuses, named);
    }

    Asked by(String otherMethod) {
        return new Asked(operation, place, typed, otherMethod, address, headers, NO_BODY, statuses, fields);
    }

    Asked at(String otherAddress) {
        return new Asked(operation, place, typed, method, otherAddress, headers, body, statuses, fields);
    }

    Asked saying(String text) {
        return saying(text.getBytes(StandardCharsets.UTF_8));
    }

    Asked saying(byte[] bytes) {
        return new Asked(operation, place, typed, method, address, headers, bytes, statuses, fields);
    }

    Asked without(String header) {
        var others = headers.stream().filter(each -> !each[0].equals(header)).toList();
        return new Asked(operation, place, typed, method, address, others, body, statuses, fields);
    }

    /** One line more of a header. */
    Asked and(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(new String[] {header, value});
        return new Asked(operation, place, typed, method, address, List.copyOf(more), body, statuses, fields);
    }

    Asked with(String header, String value) {
        return without(header).and(header, value);
    }

    String query() {
        return address.contains("?") ? "&" : "?";
    }

    @Override
    public String toString() {
        return "%s  %s = %s"
                .formatted(
                        operation,
                        place,
                        typed.length() > 60 ? typed.substring(0, 60) + "… (" + typed.length() + ")" : typed);
    }
}
