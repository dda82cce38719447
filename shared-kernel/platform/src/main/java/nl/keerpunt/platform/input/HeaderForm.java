package nl.keerpunt.platform.input;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What a header can be that any request may have; it is told of with whatever else is wrong. */
public record HeaderForm(String name, Pattern form, String sentence) {

    public static final HeaderForm ACCESS_GROUND =
            new HeaderForm("Access-Ground", Pattern.compile("[A-Za-z0-9._-]{1,64}"), "header.NAME");
    public static final HeaderForm MIN_POSITION =
            new HeaderForm("Min-Position", Pattern.compile("([a-z]{1,32}):([0-9]{1,18})"), "header.POSITION");

    private static final List<HeaderForm> ALL = List.of(ACCESS_GROUND, MIN_POSITION);

    /** Once, and in its form. */
    public static void check(HttpServletRequest http, Findings wrong) {
        for (var header : ALL) {
            var given = Collections.list(http.getHeaders(header.name()));
            if (given.size() > 1
                    || given.stream()
                            .anyMatch(value -> !header.form().matcher(value).matches())) {
                wrong.add(header.name(), "MALFORMED", header.sentence());
            }
        }
    }
}
