package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.path;
import static nl.keerpunt.testing.law.AccessLaws.Asked.direct;
import static nl.keerpunt.testing.law.AccessLaws.Asked.get;
import static nl.keerpunt.testing.law.AccessLaws.Asked.ofTheDirector;
import static nl.keerpunt.testing.law.AccessLaws.Asked.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.law.AccessLaws;

class AccessTest implements AccessLaws {

    private static final String HOUSEHOLD = "/v1/households/{id}";
    private static final Map<String, Object> DAY = Map.of("on", "2026-08-01");
    private static final Map<String, Object> LAST_DAY = Map.of("lastDay", "2026-03-31");

    @Override
    public ServiceUnderTest service() {
        return HouseholdStory.service();
    }

    @Override
    public Place about(Standing standing) {
        if (standing == Standing.UNKNOWN) {
            return new Place(UUID.randomUUID().toString(), "");
        }
        var household = HouseholdStory.begin();
        switch (standing) {
            case UNDIRECTED, UNKNOWN -> {}
            case DIRECTED_BY_THE_CALLER -> directs(household, CALLER);
            case DIRECTED_BY_ANOTHER -> directs(household, "kees");
            case ERASED -> household.erased();
        }
        return new Place(household.id(), "");
    }

    @Override
    public List<Asked> aboutHouseholds() {
        return List.of(
                get(HOUSEHOLD),
                get(HOUSEHOLD + "/history"),
                get(HOUSEHOLD + "/changes"),
                get(HOUSEHOLD + "/terms"),
                get(HOUSEHOLD + "/lead-times"),
                get(HOUSEHOLD + "/turns"),
                get(HOUSEHOLD + "/members/{member}/representation"),
                get("/v1/household/households/{id}/looks"),
                ofTheDirector("/v1/household/households/{id}/members/{member}/file"),
                post(
                        HOUSEHOLD + "/members",
                        Map.of("bsn", "999900006", "name", "Noor", "birthDate", "1990-05-01", "from", "2026-01-01")),
                post(
                        HOUSEHOLD + "/members/{member}/notices",
                        Map.of("content", Map.of("kind", "DEATH", "on", "2026-02-01"))),
                post(
                        HOUSEHOLD + "/departures/{departure}/_decide",
                        Map.of("outcome", "STAYS_HERE", "on", "2026-02-01", "reason", "Verblijf.")),
                post(
                        HOUSEHOLD + "/supports/{arrangement}/_decidesuccessor",
                        Map.of("turn", "AGE-18", "follows", "GOES_ON", "on", "2026-02-01")),
                post(HOUSEHOLD + "/members/{member}/_moveout", LAST_DAY),
                post(HOUSEHOLD + "/outsiders", Map.of("who", "Bram, de vader")),
                post(
                        HOUSEHOLD + "/members/{member}/speakers",
                        Map.of("role", "MENTOR", "outsider", UUID.randomUUID().toString())),
                post(HOUSEHOLD + "/members/{member}/incapacities", Map.of("laws", List.of("WMO"))),
                post(HOUSEHOLD + "/members/{member}/wishes", Map.of("words", "Niet uit huis.")),
                post(HOUSEHOLD + "/members/{member}/measures", Map.of("measure", "CHILD_PROTECTION")),
                post(
                        HOUSEHOLD + "/members/{member}/_correctcapacity",
                        Map.of("fact", UUID.randomUUID().toString())),
                post(
                        HOUSEHOLD + "/members/{member}/_takecapacityback",
                        Map.of("fact", UUID.randomUUID().toString())),
                post(HOUSEHOLD + "/members/{member}/_correctmoveout", LAST_DAY),
                post(
                        HOUSEHOLD + "/members/{member}/_correct",
                        Map.of("bsn", "999900006", "name", "Nora", "birthDate", "1990-05-01")),
                post(HOUSEHOLD + "/members/{member}/_takeback", Map.of()),
                post(
                        HOUSEHOLD + "/requests",
                        Map.of("words", "Hulp.", "laws", List.of("WMO"), "on", "2026-01-09", "channel", "RESIDENT")),
                get(HOUSEHOLD + "/erasure"),
                post(HOUSEHOLD + "/erasure-requests", DAY),
                post(HOUSEHOLD + "/holds", Map.of("kind", "CLAIM", "on", "2026-08-01")),
                post(HOUSEHOLD + "/holds/{hold}/_lift", DAY),
                post(HOUSEHOLD + "/requests/{asked}/_correctday", Map.of("on", "2026-01-12")),
                post(HOUSEHOLD + "/requests/{asked}/_takeanswerback", Map.of()),
                post(HOUSEHOLD + "/requests/{asked}/_answer", Map.of("answer", "PLAN", "on", "2026-02-01")),
                post(
                        HOUSEHOLD + "/requests/{asked}/_reach",
                        Map.of("law", "WMO", "milestone", "DECISION_SENT", "on", "2026-02-01")),
                post(
                        HOUSEHOLD + "/requests/{asked}/_askdata",
                        Map.of("law", "WMO", "on", "2026-02-01", "until", "2026-02-15")),
                post(
                        HOUSEHOLD + "/requests/{asked}/_object",
                        Map.of("law", "WMO", "sent", "2026-02-01", "on", "2026-02-15")),
                post(
                        HOUSEHOLD + "/requests/{asked}/_planhearing",
                        Map.of("law", "WMO", "on", "2026-02-01", "day", "2026-02-15")),
                post(
                        HOUSEHOLD + "/requests/{asked}/_adjourn",
                        Map.of("law", "WMO", "proceeding", "APPLICATION", "on", "2026-02-01", "weeks", 2)),
                post(
                        HOUSEHOLD + "/requests/{asked}/_delay",
                        Map.of(
                                "law", "WMO",
                                "proceeding", "APPLICATION",
                                "cause", "DELAY_AGREED",
                                "on", "2026-02-01",
                                "from", "2026-02-02",
                                "until", "2026-02-15")),
                post(
                        HOUSEHOLD + "/requests/{asked}/_takeback",
                        Map.of("fact", UUID.randomUUID().toString())),
                direct(HOUSEHOLD + "/_assign", Map.of("director", "kees", "team", "noord", "from", "2026-01-12")),
                ofTheDirector(HOUSEHOLD + "/_setsafetyflag", Map.of("on", "2026-03-02", "reason", "Dreiging.")),
                ofTheDirector(HOUSEHOLD + "/_liftsafetyflag", Map.of("on", "2026-03-02", "reason", "Voorbij.")),
                direct(HOUSEHOLD + "/_acceptdirection", Map.of()),
                direct(HOUSEHOLD + "/_declinedirection", Map.of("reason", "Familie.")),
                direct(HOUSEHOLD + "/_transfer", HouseholdStory.toKees("2026-04-01")));
    }

    @Override
    public Set<String> aboutNoHousehold() {
        return Set.of(
                "POST /v1/households",
                "GET /v1/households",
                "GET /v1/direction-alarms",
                "POST /v1/households/_find",
                "GET /v1/keeping-rules",
                "GET /v1/legal-terms",
                "GET /v1/life-turns",
                "GET /v1/professionals",
                "GET /v1/professionals/{professional}",
                "GET /v1/professionals/{professional}/history",
                "GET /v1/teams",
                "GET /v1/teams/{team}",
                "GET /v1/teams/{team}/history",
                "GET /v1/calendar-feeds",
                "POST /v1/calendar-feeds",
                "POST /v1/calendar-feeds/{feed}/_revoke",
                "GET /v1/calendar-feeds/{feed}/calendar",
                "GET /v1/lead-times",
                "GET /v1/term-agenda",
                "GET /v1/term-agenda/calendar",
                "GET /v1/term-agenda/turns");
    }

    private static void directs(HouseholdStory household, String director) {
        HouseholdStory.comesIn(director);
        var assigned = HouseholdStory.noord()
                .post(
                        path(household.id(), "/_assign"),
                        Map.of("director", director, "team", TEAM, "from", "2026-01-12"));
        assertThat(assigned.status()).as(assigned.text()).isEqualTo(200);
    }
}
