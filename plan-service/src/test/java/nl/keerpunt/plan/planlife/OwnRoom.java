package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.agreement.NeededAgreement;
import nl.keerpunt.language.agreement.NeededVoice;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.Considerations;
import nl.keerpunt.plan.content.GoalScale;
import nl.keerpunt.plan.content.Referral;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.voice.WhoMayAgree;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;

/** The story all specs are told in: a room of one's own instead of a year of therapy. */
public final class OwnRoom {

    public static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    public static final HouseholdId HOUSEHOLD = new HouseholdId(MUNICIPALITY, uuid(1));
    public static final PlanId PLAN = PlanId.of(HOUSEHOLD);
    public static final ProfessionalId DIRECTOR = new ProfessionalId("noor");
    public static final ProfessionalId COLLEAGUE = new ProfessionalId("sam");
    public static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");

    public static final UUID ANNE = uuid(2);
    public static final UUID BRAM = uuid(3);
    public static final UUID KAI = uuid(4);
    public static final UUID STRANGER = uuid(9);
    public static final List<NeededVoice> PARENTS = List.of(
            new NeededVoice(List.of(ANNE), List.of(), List.of(WayOut.TALK_AGAIN, WayOut.SERIOUS_HARM)),
            new NeededVoice(List.of(BRAM), List.of(), List.of(WayOut.TALK_AGAIN, WayOut.SERIOUS_HARM)));

    public static final UUID QUIET = uuid(10);
    public static final UUID NOISE = uuid(20);
    public static final UUID STRESS = uuid(21);
    public static final UUID GUIDANCE = uuid(30);
    public static final UUID HOMEWORK = uuid(31);
    public static final ArrangementId ARRANGEMENT = new ArrangementId(MUNICIPALITY, uuid(40));
    public static final ArrangementId ANOTHER = new ArrangementId(MUNICIPALITY, uuid(41));

    public static final Personal<Words> VOICE = said("this is what we need");
    public static final Personal<Words> NOTE = said("they sleep through the night");
    public static final Personal<GoalScale> SCALE = Personal.of(
            HOUSEHOLD,
            new GoalScale(
                    new Words("never quiet"),
                    new Words("seldom"),
                    new Words("every evening"),
                    new Words("most days"),
                    new Words("always")));

    public static final Considerations THOUGHT = new Considerations(
            null, said("an aunt helps already"), null, null, Referral.EXPERTISE, Set.of(), Set.of(), null, null);

    public static final DirectorRecorded directed = new DirectorRecorded(PLAN, DIRECTOR, parse("2026-01-05"));
    public static final PlanDrafted drafted =
            new PlanDrafted(PLAN, said("a calm home"), new Team("north"), parse("2026-01-10"));
    public static final GoalAdded goal =
            new GoalAdded(PLAN, QUIET, said("do homework in peace"), Set.of(Objective.CHILDREN), SCALE, -2, Set.of());
    public static final CauseNamed noise = new CauseNamed(PLAN, NOISE, said("one bedroom"), Objective.HOME);
    public static final CauseNamed stress = new CauseNamed(PLAN, STRESS, said("debts"), Objective.FINANCES);
    public static final SupportLine guidance = byProvider(10, euros(800));
    public static final SupportLine homework = byNetwork(CarriedBy.NETWORK, null, euros(0));
    public static final SupportLineProposed proposed = new SupportLineProposed(PLAN, GUIDANCE, guidance);
    public static final SupportLineProposed helped = new SupportLineProposed(PLAN, HOMEWORK, homework);
    public static final VersionAgreed agreed = new VersionAgreed(
            PLAN,
            1,
            VOICE,
            parse("2026-01-20"),
            said("a calm home"),
            List.of(QUIET),
            List.of(GUIDANCE, HOMEWORK),
            null,
            null);
    public static final PlanActivated active = new PlanActivated(PLAN, 1, DIRECTOR, parse("2026-01-21"), null, null);
    public static final Mandate mandate = new Mandate(
            uuid(50), DIRECTOR, List.of(YOUTH), euros(800), 6, new Period(parse("2026-01-01"), parse("2026-12-31")));
    public static final SupportLineDecided decided = decidedFor(ARRANGEMENT, guidance);
    public static final GoalScored scored = new GoalScored(PLAN, QUIET, 1, parse("2026-07-20"), NOTE);
    public static final PlanClosed closed = new PlanClosed(
            PLAN, parse("2026-08-31"), List.of(parse("2026-11-30"), parse("2027-02-28"), parse("2027-08-31")));

    private OwnRoom() {}

    /** The household agrees in its own voice, on a day on which all who live there agree for themselves. */
    public static AgreeVersion agreeing(String on) {
        return new AgreeVersion(PLAN, VOICE, parse(on), List.of(), List.of(adults(parse(on))));
    }

    public static WhoMayAgree adults(LocalDate day) {
        return new WhoMayAgree(day, List.of(ANNE), List.of());
    }

    /** Kai does not agree for themselves: both parents do. */
    public static WhoMayAgree withKai(LocalDate day) {
        return new WhoMayAgree(
                day,
                List.of(ANNE),
                List.of(new WhoMayAgree.OfOthers(KAI, YOUTH, new NeededAgreement(false, null, PARENTS))));
    }

    /** A plan of which this is recorded. */
    public static Spec<PlanCommand, PlanEvent, ?> given(PlanEvent... events) {
        return new Spec<>(Plan::decide, Plan::evolve, Plan.NOTHING, List.of(events));
    }

    /** An agreed plan that is carried out. */
    public static Spec<PlanCommand, PlanEvent, ?> running() {
        return given(directed, drafted, goal, proposed, helped, agreed, active);
    }

    /** A plan that is active before the household was heard, with that line in it. */
    public static Spec<PlanCommand, PlanEvent, ?> emergency(SupportLine content) {
        return given(
                directed,
                drafted,
                goal,
                new SupportLineProposed(PLAN, GUIDANCE, content),
                new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25")));
    }

    /** Why that is refused, if it is. */
    public static Optional<Refusal> refusal(Spec<PlanCommand, PlanEvent, ?> plan, PlanCommand asked) {
        return Optional.ofNullable(catchThrowableOfType(Refusal.class, () -> decide(plan, asked)));
    }

    private static <S> List<PlanEvent> decide(Spec<PlanCommand, PlanEvent, S> plan, PlanCommand asked) {
        return plan.decide().apply(asked, plan.state());
    }

    public static UUID uuid(long number) {
        return new UUID(0, number);
    }

    public static Personal<Words> said(String words) {
        return Personal.of(HOUSEHOLD, new Words(words));
    }

    public static Amount euros(long euros) {
        return new Amount(100 * euros);
    }

    public static SupportLine byProvider(long volume, Amount cost) {
        return byProvider(volume, cost, THOUGHT);
    }

    public static SupportLine byProvider(long volume, Amount cost, Considerations thoughts) {
        return new SupportLine(
                CarriedBy.PROVIDER,
                said("guidance at home"),
                new AgbCode("01234567"),
                new Label("45A48"),
                volume,
                Frequency.IN_TOTAL,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                YOUTH,
                cost,
                Set.of(QUIET),
                Set.of(),
                Objective.CHILDREN,
                thoughts,
                null);
    }

    public static SupportLine byNetwork(CarriedBy carriedBy, @Nullable LegalBasis law, Amount cost) {
        return new SupportLine(
                carriedBy,
                said("an aunt helps with homework"),
                null,
                null,
                0,
                null,
                new Period(parse("2026-02-01"), parse("2026-07-31")),
                law,
                cost,
                Set.of(QUIET),
                Set.of(),
                Objective.CHILDREN,
                null,
                null);
    }

    /** As the director decides under the mandate. */
    public static SupportLineDecided decidedFor(@Nullable ArrangementId arrangement, SupportLine content) {
        return new SupportLineDecided(
                PLAN,
                GUIDANCE,
                DIRECTOR,
                parse("2026-01-22"),
                mandate.uuid(),
                arrangement,
                content.withoutWords(),
                1,
                null);
    }

    public static DecideSupportLine decision(ArrangementId arrangement, List<Mandate> mandates) {
        return new DecideSupportLine(
                PLAN,
                GUIDANCE,
                DIRECTOR,
                parse("2026-01-22"),
                arrangement,
                held(mandates),
                List.of(COLLEAGUE),
                null,
                null,
                parse("2026-01-22"));
    }

    /** As they were granted. */
    public static List<Held> held(List<Mandate> mandates) {
        return mandates.stream().map(each -> new Held(each, 1)).toList();
    }

    public static ByLaw byLaw(LawfulGround ground) {
        return new ByLaw(ground, said("Dr. Vos"), said("letter of 12 January"));
    }
}
