package nl.keerpunt.household.householdlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.vocabulary.QuietService.BUDGET;
import static nl.keerpunt.household.vocabulary.QuietService.PLAN;
import static nl.keerpunt.household.vocabulary.QuietService.PROVIDER;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.keeping.KeepingRule;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.keeping.Start;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdCommand;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;

/** A household whose record may go, and what stands in the way. */
final class AtItsEnd {

    private AtItsEnd() {}

    static final HouseholdId ID = new HouseholdId(new MunicipalityCode("0307"), new UUID(0, 1));

    static final UUID DAYCARE = new UUID(0, 2);

    static final UUID HOLD = new UUID(0, 3);

    static final UUID WISH = new UUID(0, 4);

    static final UUID REQUEST = new UUID(0, 5);

    static final LegalBasis WMO = new LegalBasis("WMO");

    static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");

    static final LegalBasis WGS = new LegalBasis("WGS");

    static final Team NOORD = new Team("noord");

    static final ProfessionalId FATIMA = new ProfessionalId("fatima");

    static final ProfessionalId KEES = new ProfessionalId("kees");

    static final LocalDate DAY = parse("2026-09-01");

    static final LocalDate TODAY = parse("2026-09-02");

    static final KeepingRules RULES = new KeepingRules(List.of(
            new KeepingRule("W", WMO, "wmo", 15, Start.LAST_CHANGE, "Wmo", Grade.TO_BE_CONFIRMED, parse("2015-01-01")),
            new KeepingRule("J", JEUGDWET, "j", 20, Start.LAST_CHANGE, "Jw", Grade.VERIFIED, parse("2015-01-01"))));

    static final HouseholdEvent registered = new HouseholdRegistered(ID, NOORD, parse("2026-01-10"), null);

    static final HouseholdEvent assigned = new DirectorAssigned(ID, FATIMA, NOORD, parse("2026-01-12"), null);

    static final HouseholdEvent planActive = new PlanActiveRecorded(ID, FATIMA, parse("2026-02-15"));

    static final HouseholdEvent planClosed = new PlanClosedRecorded(ID, parse("2026-08-15"));

    static final HouseholdEvent begun = begun(Ground.MISTAKE);

    static final HouseholdEvent planQuiet = new ServiceQuietHeardOf(ID, PLAN);

    static final HouseholdEvent providerQuiet = new ServiceQuietHeardOf(ID, PROVIDER);

    static final HouseholdEvent budgetQuiet = new ServiceQuietHeardOf(ID, BUDGET);

    static final HouseholdEvent erased = new HouseholdErased(ID, Ground.MISTAKE, DAY);

    static final HouseholdEvent held = new HoldPlaced(ID, HOLD, HoldKind.OBJECTION, parse("2026-08-20"));

    static final HouseholdEvent lifted = new HoldLifted(ID, HOLD, TODAY);

    static final HouseholdEvent wished = new ErasureRequested(ID, WISH, parse("2026-08-01"));

    static final HouseholdEvent granted = new ErasureGranted(ID, WISH, parse("2026-08-10"));

    static EraseHousehold erase(Ground ground) {
        return erase(ground, TODAY.toString());
    }

    static EraseHousehold erase(Ground ground, String today) {
        return new EraseHousehold(ID, ground, DAY, parse(today), false, RULES);
    }

    static EraseLawRecord eraseWmo(Ground ground) {
        return new EraseLawRecord(ID, WMO, ground, DAY, TODAY, RULES);
    }

    static HouseholdEvent begun(Ground ground, String... rules) {
        return new HouseholdEndingBegun(ID, ground, DAY, TODAY, List.of(rules));
    }

    static HouseholdEvent asked(LegalBasis... laws) {
        return new RequestRecorded(
                ID, REQUEST, Personal.of(ID, new Words("Hulp")), List.of(laws), parse("2001-01-01"), Channel.RESIDENT);
    }

    static HearSupport hear(LegalBasis law, int version, String lastDay) {
        return new HearSupport(ID, DAYCARE, law, version, parse(lastDay), parse(lastDay));
    }

    static HouseholdEvent support(LegalBasis law, int version, @Nullable String lastDay) {
        return new SupportHeardOf(
                ID,
                DAYCARE,
                law,
                version,
                lastDay == null ? null : parse(lastDay),
                lastDay == null ? parse("2026-01-01") : parse(lastDay));
    }

    static Map<String, Object> facts(HouseholdCommand command, HouseholdEvent... past) {
        var refusals = new ArrayList<Refusal>();
        assertThatThrownBy(() -> Household.decide(command, given(past).state()))
                .isInstanceOfSatisfying(Refusal.class, refusals::add);
        return refusals.getFirst().facts();
    }

    static Spec<HouseholdCommand, HouseholdEvent, Household> given(HouseholdEvent... past) {
        return new Spec<>(Household::decide, Household::evolve, (Household) new Household.Unregistered()).given(past);
    }
}
