package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.tenHours;
import static nl.keerpunt.testing.law.AccessLaws.Asked.begin;
import static nl.keerpunt.testing.law.AccessLaws.Asked.get;
import static nl.keerpunt.testing.law.AccessLaws.Asked.ofTheDirector;
import static nl.keerpunt.testing.law.AccessLaws.Asked.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.law.AccessLaws;
import org.junit.jupiter.api.BeforeAll;

class AccessTest implements AccessLaws {

    private static final String ARRANGEMENT = "/v1/arrangements/{id}";
    private static final MunicipalityCode HERE = new MunicipalityCode(Running.MUNICIPALITY);
    private static final AgbCode PROVIDER = contracted();

    @BeforeAll
    static void the_caller_may_decide() {
        Running.mandate(CALLER, Amount.MOST_CENTS);
    }

    @Override
    public ServiceUnderTest service() {
        return Running.service();
    }

    @Override
    public Place about(Standing standing) {
        if (standing == Standing.UNKNOWN) {
            return new Place(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        }
        var household = Running.household();
        var arrangement = idOf(as("access").post("/v1/arrangements", tenHours(PROVIDER, household)));
        switch (standing) {
            case UNDIRECTED, UNKNOWN -> {}
            case DIRECTED_BY_THE_CALLER -> directs(household, CALLER);
            case DIRECTED_BY_ANOTHER -> directs(household, "kees");
            case ERASED -> hear(new HouseholdErasedV1(HERE, new HouseholdId(HERE, household)));
        }
        return new Place(household.toString(), arrangement);
    }

    @Override
    public List<Asked> aboutHouseholds() {
        var proposal = UUID.randomUUID().toString();
        var part = sixHours();
        part.put("proposal", proposal);
        return List.of(
                begin("/v1/arrangements", household -> tenHours(PROVIDER, UUID.fromString(household))),
                get("/v1/arrangements?household={household}"),
                get(ARRANGEMENT),
                get(ARRANGEMENT + "/history"),
                get(ARRANGEMENT + "/changes"),
                get("/v1/provider/households/{id}/looks"),
                ofTheDirector("/v1/provider/households/{id}/members/{member}/file"),
                post(ARRANGEMENT + "/_change", sixHours()),
                post(ARRANGEMENT + "/_restore", fields("version", 1, "reason", "A mistake.")),
                post(ARRANGEMENT + "/_withdraw", Map.of("reason", "Too soon.")),
                post(ARRANGEMENT + "/_askcover", Map.of()),
                post(ARRANGEMENT + "/_accept", Map.of("proposal", proposal)),
                post(ARRANGEMENT + "/_acceptinpart", part),
                post(ARRANGEMENT + "/_decline", Map.of("proposal", proposal, "reason", "Spent.")),
                post(ARRANGEMENT + "/_start", Map.of("on", "2026-01-15")),
                post(ARRANGEMENT + "/_pause", Map.of("on", "2026-02-01", "reason", "Hospital.")),
                post(ARRANGEMENT + "/_resume", Map.of("on", "2026-02-10")),
                post(ARRANGEMENT + "/_stop", Map.of("on", "2026-02-20", "reason", "Moved.")),
                post(
                        ARRANGEMENT + "/_evaluate",
                        fields("on", "2026-03-01", "findings", "They sleep.", "usefulness", 5)));
    }

    @Override
    public Set<String> aboutNoHousehold() {
        return Set.of("GET /v1/providers/{agb}");
    }

    private static void directs(UUID household, String director) {
        hear(new DirectorAssignedV1(
                HERE,
                new HouseholdId(HERE, household),
                new ProfessionalId(director),
                TEAM,
                LocalDate.parse("2026-01-05"),
                null));
    }
}
