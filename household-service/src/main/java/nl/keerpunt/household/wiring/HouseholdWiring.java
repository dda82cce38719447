package nl.keerpunt.household.wiring;

import static nl.keerpunt.token.Role.ACCESS;
import static nl.keerpunt.token.Role.ADMINISTRATOR;
import static nl.keerpunt.token.Role.CONTROLLER;
import static nl.keerpunt.token.Role.DIRECTOR;

import java.io.IOException;
import java.util.List;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.calendarfeed.FeedEvent;
import nl.keerpunt.household.handover.HandOverEvent;
import nl.keerpunt.household.keeping.KeepingRule;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.legalterm.DutchTerms;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.lifeturn.DutchLifeTurns;
import nl.keerpunt.household.lifeturn.LifeTurns;
import nl.keerpunt.household.localterm.LocalTermsFile;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.platform.access.AccessWiring;
import nl.keerpunt.platform.file.FileWiring;
import nl.keerpunt.platform.mandate.HeardMandateWiring;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.stored.StoredNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Import({AccessWiring.class, FileWiring.class})
class HouseholdWiring {

    private static final String OWN_ALONE = "the own team's or those they direct";
    private static final String ASSIGNED = "the one that the caller was assigned to direct";
    private static final String ANSWERED_FOR = "those that the caller directs, or answers for until a director accepts";
    private static final String OWN = OWN_ALONE + "; another team's with a ground";
    private static final String ALL = "every household of the municipality";
    private static final String OWN_OR_ALL = OWN + "; all for an administrator";
    private static final String EVERYBODY = "the same for everybody";
    private static final String REGISTER = "professionals and teams of the municipality";
    private static final String FEEDS = "the caller's own calendar feeds";
    private static final String FEEDS_OR_ALL = FEEDS + "; all for an administrator";
    private static final String OF_A_PROFESSIONAL = "all that a professional of the municipality directs";

    /** Of mandates it was once heard who worked here: that stays in the store, and nothing rests on it. */
    @Bean
    StoredNames storedNames() {
        return HeardMandateWiring.name(StoredNames.of(
                HouseholdEvent.class, HandOverEvent.class, ProfessionalEvent.class, TeamEvent.class, FeedEvent.class));
    }

    /** How long records are kept (bewaartermijnen). */
    @Bean
    KeepingRules keepingRules(JsonMapper json) throws IOException {
        try (var rules = new ClassPathResource("keeping/rules.json").getInputStream()) {
            return new KeepingRules(List.of(json.readValue(rules, KeepingRule[].class)));
        }
    }

    /** Until when laws let one act (wettelijke termijnen), with what this installation confirms or sets of it. */
    @Bean
    LegalTerms legalTerms(Environment settings) {
        return LocalTermsFile.applied(DutchTerms.all(), settings.getProperty("keerpunt.legal-terms"));
    }

    /** The ages at which laws change (levenswendingen). */
    @Bean
    LifeTurns lifeTurns() {
        return DutchLifeTurns.ALL;
    }

    @Bean
    RightsMatrix rights() {
        return RightsMatrix.of(
                Right.post("/v1/households", "a new one", ACCESS, DIRECTOR).withoutGround(),
                Right.post("/v1/households/_find", ALL + ", by id alone", ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/_moveout", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/_correctmoveout", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/_correct", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/_takeback", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/outsiders", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/speakers", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/incapacities", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/wishes", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/measures", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/_correctcapacity", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/members/{member}/_takecapacityback", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/notices", ALL, ADMINISTRATOR).withoutGround(),
                Right.post("/v1/notices/_import", ALL, ADMINISTRATOR).withoutGround(),
                Right.post("/v1/households/{id}/members/{member}/notices", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/departures/{departure}/_decide", OWN, DIRECTOR),
                Right.post("/v1/households/{id}/supports/{arrangement}/_decidesuccessor", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_answer", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_correctday", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_takeanswerback", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_reach", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_askdata", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_object", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_planhearing", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_adjourn", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_delay", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/requests/{asked}/_takeback", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/_assign", OWN_ALONE, ACCESS, DIRECTOR)
                        .withoutGround(),
                Right.post("/v1/households/{id}/_transfer", OWN_ALONE, ACCESS, DIRECTOR)
                        .withoutGround(),
                Right.post("/v1/households/{id}/_acceptdirection", ASSIGNED, ACCESS, DIRECTOR)
                        .withoutGround(),
                Right.post("/v1/households/{id}/_declinedirection", ASSIGNED, ACCESS, DIRECTOR)
                        .withoutGround(),
                Right.post("/v1/households/{id}/_setsafetyflag", ANSWERED_FOR, ACCESS, DIRECTOR)
                        .withoutGround(),
                Right.post("/v1/households/{id}/_liftsafetyflag", ANSWERED_FOR, ACCESS, DIRECTOR)
                        .withoutGround(),
                Right.post("/v1/households/{id}/_erase", ALL, ADMINISTRATOR),
                Right.post("/v1/households/{id}/erasure-requests", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/households/{id}/erasure-requests/{asked}/_grant", ALL, ADMINISTRATOR),
                Right.post("/v1/households/{id}/erasure-requests/{asked}/_refuse", ALL, ADMINISTRATOR),
                Right.post("/v1/households/{id}/holds", OWN_OR_ALL, DIRECTOR, ADMINISTRATOR),
                Right.post("/v1/households/{id}/holds/{hold}/_lift", OWN_OR_ALL, DIRECTOR, ADMINISTRATOR),
                Right.get("/v1/households/{id}/erasure", OWN_OR_ALL, ACCESS, DIRECTOR, ADMINISTRATOR),
                Right.get("/v1/erasures", ALL, ADMINISTRATOR),
                Right.get("/v1/keeping-rules", EVERYBODY, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/legal-terms", EVERYBODY, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/term-agenda", OWN_OR_ALL, ACCESS, DIRECTOR, ADMINISTRATOR),
                Right.get("/v1/term-agenda/calendar", OWN_OR_ALL, ACCESS, DIRECTOR, ADMINISTRATOR),
                Right.get("/v1/term-agenda/turns", OWN, ACCESS, DIRECTOR),
                Right.post("/v1/calendar-feeds", FEEDS, ACCESS, DIRECTOR).withoutGround(),
                Right.get("/v1/calendar-feeds", FEEDS_OR_ALL, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.post("/v1/calendar-feeds/{feed}/_revoke", FEEDS_OR_ALL, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/calendar-feeds/{feed}/calendar", FEEDS + ", and whoever has its key", ACCESS, DIRECTOR)
                        .withoutGround(),
                Right.get("/v1/lead-times", EVERYBODY, ACCESS, DIRECTOR, CONTROLLER, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/households/{id}/lead-times", OWN, ACCESS, DIRECTOR),
                Right.get("/v1/life-turns", EVERYBODY, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.post("/v1/professionals/{professional}/_handover", OF_A_PROFESSIONAL, ADMINISTRATOR),
                Right.get("/v1/professionals/{professional}/hand-overs", OF_A_PROFESSIONAL, ADMINISTRATOR),
                Right.post("/v1/professionals", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/_join", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/_appoint", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/_leave", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/_stay", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/absences", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/absences/{absence}/_correct", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/absences/{absence}/_return", REGISTER, ADMINISTRATOR),
                Right.post("/v1/professionals/{professional}/absences/_takeback", REGISTER, ADMINISTRATOR),
                Right.post("/v1/teams", REGISTER, ADMINISTRATOR),
                Right.post("/v1/teams/{team}/_need", REGISTER, ADMINISTRATOR),
                Right.get("/v1/professionals", REGISTER, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/professionals/{professional}", REGISTER, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/professionals/{professional}/history", REGISTER, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/teams/{team}/history", REGISTER, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/teams", REGISTER, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/teams/{team}", REGISTER, ACCESS, DIRECTOR, ADMINISTRATOR)
                        .withoutGround(),
                Right.get("/v1/households", OWN_OR_ALL, ACCESS, DIRECTOR, ADMINISTRATOR),
                Right.get("/v1/direction-alarms", OWN_OR_ALL, ACCESS, DIRECTOR, ADMINISTRATOR),
                Right.get("/v1/households/{id}", OWN, ACCESS, DIRECTOR),
                Right.get("/v1/households/{id}/members/{member}/representation", OWN, ACCESS, DIRECTOR),
                Right.get("/v1/households/{id}/terms", OWN, ACCESS, DIRECTOR),
                Right.get("/v1/households/{id}/history", OWN, ACCESS, DIRECTOR),
                Right.get("/v1/households/{id}/changes", OWN, ACCESS, DIRECTOR),
                Right.get("/v1/households/{id}/turns", OWN, ACCESS, DIRECTOR));
    }
}
