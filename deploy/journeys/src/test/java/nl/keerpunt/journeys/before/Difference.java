package nl.keerpunt.journeys.before;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A value of an answer that is not what it was.
 *
 * @param place where it stands, by names: {@code versions/cover}
 */
record Difference(String question, String place, JsonNode was, JsonNode is) {

    /**
     * What an answer gained since is no difference: a reader of then does not look at it. Nor is a null that is left
     * out now: it said that there is nothing.
     */
    static List<Difference> between(String question, JsonNode was, JsonNode is) {
        var found = new ArrayList<Difference>();
        compare(question, "", was, is, found);
        return found;
    }

    private static void compare(String question, String place, JsonNode was, JsonNode is, List<Difference> found) {
        if (was.isObject() && is.isObject()) {
            was.propertyStream()
                    .forEach(member -> compare(
                            question,
                            place + "/" + member.getKey(),
                            member.getValue(),
                            is.path(member.getKey()),
                            found));
        } else if (was.isArray() && is.isArray() && was.size() == is.size()) {
            for (var each = 0; each < was.size(); each++) {
                compare(question, place, was.path(each), is.path(each), found);
            }
        } else if (!was.equals(is) && !(was.isNull() && is.isMissingNode())) {
            found.add(new Difference(question, place, was, is));
        }
    }

    @Override
    public String toString() {
        return "%n%s %s%n    was %s%n    is  %s".formatted(question, place, was, is);
    }
}
