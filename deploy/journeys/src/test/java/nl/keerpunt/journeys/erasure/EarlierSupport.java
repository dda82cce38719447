package nl.keerpunt.journeys.erasure;

import static nl.keerpunt.journeys.Guidance.accepted;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.journeys.Guidance;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;

/** Support that began in a month before this one and goes on. */
record EarlierSupport(Gateway door, UUID household) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Two months ago, in a year that has a budget. */
    private static LocalDate firstDay() {
        var today = Platforms.today();
        var from = today.minusMonths(2).withDayOfMonth(1);
        return from.getYear() == today.getYear() ? from : today.withDayOfYear(1);
    }

    /** Support that was given and paid for in months before. */
    void give() {
        var first = firstDay();
        var bram = door.as("bram");
        var arrangement = UUID.randomUUID();
        var agreement = new HashMap<String, Object>(Guidance.agreement(household, arrangement));
        agreement.putAll(Map.of("from", first, "until", Platforms.today().plusMonths(2)));
        var path = "/v1/arrangements/" + arrangement;
        accepted(bram.post("/v1/arrangements", key(), agreement));
        accepted(Patience.until(
                PATIENCE, () -> bram.get(path), view -> view.text().contains("\"COVERED\"")));
        accepted(bram.post(path + "/_start", key(), Map.of("on", first)));
        accepted(bram.post(
                path + "/_evaluate",
                key(),
                Map.of("on", first, "findings", "Zij slapen nog niet door.", "usefulness", 3)));
        var claim = Map.of(
                "arrangement",
                arrangement,
                "claimLine",
                UUID.randomUUID(),
                "month",
                first.toString().substring(0, 7),
                "amount",
                1_000,
                "authority",
                "Mandaatregeling, artikel 3");
        accepted(door.as("daan").post("/v1/budgets/" + first.getYear() + "/_realise", key(), claim));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
