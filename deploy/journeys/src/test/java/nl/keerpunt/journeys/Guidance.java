package nl.keerpunt.journeys;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;

/**
 * The smallest agreement: a household, and ten hours of guidance for it.
 *
 * @param position where the agreement was written, for whoever wants to see it in a list
 */
public record Guidance(Person professional, UUID household, UUID arrangement, String position) {

    static final long CENTS = 10 * 75 * 100;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Registers a household and agrees guidance for it at once. */
    public static Guidance agree(Person professional) {
        var household = UUID.randomUUID();
        var arrangement = UUID.randomUUID();
        accepted(professional.post(
                "/v1/households", "register-" + household, Map.of("id", household, "on", Platforms.today())));
        var agreed = accepted(
                professional.post("/v1/arrangements", "agree-" + arrangement, agreement(household, arrangement)));
        return new Guidance(professional, household, arrangement, agreed.position());
    }

    public static Map<String, ?> agreement(UUID household, UUID arrangement) {
        return Map.of(
                "id",
                arrangement,
                "household",
                household,
                "provider",
                "75000003",
                "objective",
                "CHILDREN",
                "product",
                "GUIDANCE",
                "volume",
                10,
                "frequency",
                "IN_TOTAL",
                "from",
                Platforms.today(),
                "until",
                Platforms.today().plusDays(30));
    }

    public String path() {
        return "/v1/arrangements/" + arrangement;
    }

    public String cover() {
        return cover(professional.get(path()));
    }

    /** The last answer when the cover did not come in time. */
    public String coverInTheEnd() {
        return cover(Patience.until(
                PATIENCE, () -> professional.get(path()), view -> cover(view).equals("COVERED")));
    }

    /** Of the version that was agreed last. */
    public String lastCoverInTheEnd() {
        return lastCover(Patience.until(
                PATIENCE,
                () -> professional.get(path()),
                view -> lastCover(view).equals("COVERED")));
    }

    private static String cover(Answer view) {
        return cover(view, 0);
    }

    private static String lastCover(Answer view) {
        return cover(view, view.json().path("versions").size() - 1);
    }

    private static String cover(Answer view, int version) {
        return view.json().path("versions").path(version).path("cover").asString("none: " + view.text());
    }

    public static Answer accepted(Answer answer) {
        if (!answer.isAccepted()) {
            throw new AssertionError("not accepted: HTTP " + answer.status() + " " + answer.text());
        }
        return answer;
    }
}
