package nl.keerpunt.platform.problem;

import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param field where: a JSON path such as {@code goals[2].text}, {@code body} for the whole, a header or a query key
 * @param reason stable, for programs: MISSING, MALFORMED, UNKNOWN, TOO_LARGE, OUT_OF_RANGE, CONTRADICTORY
 * @param sentence which sentence tells people, by its name among the sentences of the service or the platform
 * @param facts what the sentence names; never what the caller gave
 */
public record Wrong(String field, String reason, String sentence, List<Object> facts) {

    public Wrong {
        facts = List.copyOf(facts);
    }

    public Wrong(String field, String reason, String sentence) {
        this(field, reason, sentence, List.of());
    }
}
