package nl.keerpunt.provider.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.provider.arrangement.Arrangement.Known;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.provider.Offer;
import nl.keerpunt.provider.provider.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any history of an arrangement. A failure names its seed. */
class ArrangementProperties {

    private static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");
    private static final ArrangementId ID = new ArrangementId(MUNICIPALITY, new UUID(0, 1));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(MUNICIPALITY, new UUID(0, 2));
    private static final Personal<String> REASON = Personal.of(HOUSEHOLD, "The children sleep better.");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_decided_event_can_be_replayed_while_a_retry_adds_nothing(long seed) {
        var random = new Random(seed);
        Arrangement current = new Arrangement.Unknown();
        var history = new ArrayList<ArrangementEvent>();
        for (var step = 0; step < 50; step++) {
            var command = anyCommand(random);
            try {
                for (var event : Arrangement.decide(command, current)) {
                    current = Arrangement.evolve(current, event);
                    history.add(event);
                }
                assertThat(Arrangement.decide(command, current))
                        .as("a retry of %s", command)
                        .isEmpty();
            } catch (Refusal _) { // A refusal leaves the state as it was; that is the point.
            }
        }
        assertThat(replayed(history)).isEqualTo(current);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_change_restore_or_stop_rewrites_the_money_of_an_earlier_day(long seed) {
        live(seed, (before, event) -> {
            if (before instanceof Known known && event instanceof Commitment commitment && keepsEarlierDays(event)) {
                var eve = commitment.appliesFrom().minusDays(1);
                var after = (Known) Arrangement.evolve(before, event);
                assertThat(after.versions().timeline().cutAfter(eve).months())
                        .isEqualTo(known.versions().timeline().cutAfter(eve).months());
                var month = YearMonth.from(commitment.appliesFrom());
                assertThat(commitment.months().headMap(month))
                        .isEqualTo(known.versions().months().headMap(month));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_fresh_agreement_commits_what_its_terms_cost(long seed) {
        live(seed, (before, event) -> {
            if (event instanceof ArrangementAgreed agreed) {
                assertThat(MonthAmount.total(agreed.months()))
                        .isEqualTo(agreed.terms().cost());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_commitment_is_numbered_on_from_the_last_and_says_what_the_state_holds(long seed) {
        live(seed, (before, event) -> {
            if (event instanceof Commitment commitment) {
                var after = (Known) Arrangement.evolve(before, event);
                assertThat(commitment.version()).isEqualTo(numberOf(before) + 1);
                assertThat(after.versions().current().number()).isEqualTo(commitment.version());
                assertThat(after.versions().current().appliesFrom()).isEqualTo(commitment.appliesFrom());
                assertThat(after.versions().months()).isEqualTo(commitment.months());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_day_of_the_start_always_has_terms(long seed) {
        live(seed, (before, event) -> {
            if (Arrangement.evolve(before, event) instanceof Known known) {
                known.course()
                        .startedOn()
                        .ifPresent(day -> assertThat(known.versions().timeline().holds(day))
                                .isTrue());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_day_has_two_versions(long seed) {
        live(seed, (before, event) -> {
            if (Arrangement.evolve(before, event) instanceof Known known) {
                var segments = known.versions().timeline().segments();
                for (var next = 1; next < segments.size(); next++) {
                    assertThat(segments.get(next).days().from())
                            .isAfter(segments.get(next - 1).days().until());
                }
            }
        });
    }

    private static boolean keepsEarlierDays(ArrangementEvent event) {
        return event instanceof ArrangementChanged
                || event instanceof ArrangementRestored
                || event instanceof ArrangementStopped
                || event instanceof CoverAskedAgain;
    }

    private static int numberOf(Arrangement arrangement) {
        return arrangement instanceof Known known ? known.versions().current().number() : 0;
    }

    /** Lives a random life of fifty steps and shows each event with the state it met. */
    private static void live(long seed, BiConsumer<Arrangement, ArrangementEvent> law) {
        var random = new Random(seed);
        Arrangement current = new Arrangement.Unknown();
        for (var step = 0; step < 50; step++) {
            for (var event : decided(anyCommand(random), current)) {
                law.accept(current, event);
                current = Arrangement.evolve(current, event);
            }
        }
    }

    private static List<ArrangementEvent> decided(ArrangementCommand command, Arrangement current) {
        try {
            return Arrangement.decide(command, current);
        } catch (Refusal _) {
            return List.of();
        }
    }

    private static Arrangement replayed(List<ArrangementEvent> history) {
        Arrangement state = new Arrangement.Unknown();
        for (var event : history) {
            state = Arrangement.evolve(state, event);
        }
        return state;
    }

    private static ArrangementCommand anyCommand(Random random) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> anyAgreement(random);
            case 2, 3 -> new ChangeArrangement(ID, anyExtent(random), anyOffer(random), REASON);
            case 4 -> new ProposeChange(ID, anyProposal(random), anyExtent(random), REASON);
            case 5 -> new AcceptProposal(ID, anyProposal(random), anyOffer(random));
            case 6 -> new AcceptProposalInPart(ID, anyProposal(random), anyExtent(random), anyOffer(random), REASON);
            case 7 -> new DeclineProposal(ID, anyProposal(random), REASON);
            case 8, 9, 10 -> new RestoreArrangement(ID, 1 + random.nextInt(5), anyDay(random), REASON);
            case 11, 12 -> new StartArrangement(ID, anyDay(random));
            case 13 -> new PauseArrangement(ID, anyDay(random), REASON);
            case 14 -> new ResumeArrangement(ID, anyDay(random));
            case 15 -> new StopArrangement(ID, anyDay(random), REASON);
            case 16 -> random.nextInt(4) == 0 ? new WithdrawArrangement(ID, REASON) : new AskCoverAgain(ID);
            case 17 -> new EvaluateArrangement(ID, anyDay(random), REASON, random.nextInt(7));
            case 18 -> new RecordCover(ID, 1 + random.nextInt(8), null);
            default -> new RecordNoCover(ID, 1 + random.nextInt(8), "NOT_ENOUGH_LEFT", Money.euro(1), 2026);
        };
    }

    private static AgreeArrangement anyAgreement(Random random) {
        var origin = random.nextInt(10) == 0 ? Origin.BY_PLAN : Origin.BY_PROFESSIONAL;
        return new AgreeArrangement(
                ID,
                origin,
                HOUSEHOLD,
                new AgbCode("22220001"),
                PlanId.of(HOUSEHOLD),
                new UUID(0, 9),
                null,
                null,
                "02A05",
                anyExtent(random),
                anyOffer(random));
    }

    private static Extent anyExtent(Random random) {
        var from = anyDay(random);
        var frequency = Frequency.values()[random.nextInt(3)];
        return new Extent(random.nextInt(12), frequency, new Period(from, from.plusDays(random.nextInt(400))));
    }

    private static @Nullable Offer anyOffer(Random random) {
        return random.nextInt(10) == 0
                ? null
                : new Offer(
                        "02A05",
                        new LegalBasis("WMO"),
                        new TaskField("6.71"),
                        Unit.HOUR,
                        new Money(1 + random.nextInt(10_000)));
    }

    private static UUID anyProposal(Random random) {
        return new UUID(1, random.nextInt(4));
    }

    private static LocalDate anyDay(Random random) {
        return FIRST.plusDays(random.nextInt(300));
    }
}
