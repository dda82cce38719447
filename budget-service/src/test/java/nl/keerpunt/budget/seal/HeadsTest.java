package nl.keerpunt.budget.seal;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.util.Comparator.comparing;
import static nl.keerpunt.language.money.Money.euro;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.keerpunt.budget.RunningBudget;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.signature.SigningKey;
import nl.keerpunt.testing.message.TestSignatures;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How the ledger stands, signed and published, on real PostgreSQL and Kafka. */
class HeadsTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final JsonMapper JSON = new JsonMapper();

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Heads heads = budget.bean(Heads.class);
    private final Earmark earmark = budget.someEarmark("WMO");

    @BeforeEach
    void some_money_is_reserved_over_two_years() {
        budget.appropriate(2026, 100_000);
        budget.appropriate(2027, 100_000);
        var last = budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600), DECEMBER.plusMonths(1), euro(10)));
        assertThat(budget.seeing(last).get("/v1/budgets/2026").status()).isEqualTo(200);
    }

    @Test
    void what_is_signed_on_demand_is_checked_with_the_public_key_alone() {
        assertThat(budget.controller().post("/v1/budgets/seals/_sign", "{}").status())
                .isEqualTo(200);

        var entries = budget.sealedEntries(2026, 2027);
        var shown = shown();
        assertThat(publicKeys()).containsExactly(publicKey());
        assertThat(entries).hasSize(4);
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().entries()).isEqualTo(4);
        assertThat(SealCheck.first(entries, shown, publicKeys())).isEmpty();
        assertThat(SealCheck.first(entries.subList(0, 3), shown, publicKeys())).isPresent();
        assertThat(published()).isEqualTo(shown);
    }

    @Test
    void moments_are_shown_as_they_are_sealed() {
        budget.controller().post("/v1/budgets/seals/_sign", "{}");
        var entries = budget.controller().get("/v1/budgets/2026/entries").json().path("items");
        var heads = budget.controller().get("/v1/budgets/seals").json().path("items");

        assertThat(Stream.concat(
                        entries.valueStream().map(entry -> entry.path("recordedAt")),
                        heads.valueStream().map(head -> head.path("at"))))
                .hasSize(3)
                .allSatisfy(shown -> assertThat(shown.asString())
                        .isEqualTo(Instant.parse(shown.asString()).toString()));
    }

    @Test
    void who_asks_again_under_the_same_key_gets_the_same_head() {
        var once = budget.controller().with("Idempotency-Key", UUID.randomUUID().toString());

        var first = once.post("/v1/budgets/seals/_sign", "{}");

        assertThat(once.post("/v1/budgets/seals/_sign", "{}").text()).isEqualTo(first.text());
        assertThat(shown()).hasSize(1);
    }

    @Test
    void the_chain_goes_on_whole_when_the_money_of_a_household_lapses() {
        budget.controller().post("/v1/budgets/seals/_sign", "{}");
        var lapse = new LapseReservations(earmark.household(), LocalDate.parse("2026-11-27"));
        var id = UUID.randomUUID().toString();
        var lapsed = budget.bean(Commands.class).send(id, lapse, Map.of("actor", "test"));
        assertThat(budget.seeing(lapsed).get("/v1/budgets/2026").status()).isEqualTo(200);
        budget.controller().post("/v1/budgets/seals/_sign", "{}");

        var entries = budget.sealedEntries(2026, 2027);
        assertThat(entries).hasSize(6);
        assertThat(shown()).extracting(SignedHead::entries).containsExactly(6L, 4L);
        assertThat(SealCheck.first(entries, shown(), publicKeys())).isEmpty();
    }

    @Test
    void each_hour_has_a_head_also_those_that_were_missed_and_each_only_once() {
        var hour = Instant.now().truncatedTo(HOURS).plus(1, HOURS);

        heads.publishDue(hour.plusSeconds(5));
        heads.publishDue(hour.plus(3, HOURS).plusSeconds(5));
        heads.publishDue(hour.plus(3, HOURS).plusSeconds(65));

        assertThat(published())
                .extracting(SignedHead::at)
                .containsExactly(hour, hour.plus(1, HOURS), hour.plus(2, HOURS), hour.plus(3, HOURS));
        assertThat(SealCheck.first(budget.sealedEntries(2026, 2027), published(), List.of(publicKey())))
                .isEmpty();
    }

    @Test
    void the_head_of_an_hour_has_no_entry_that_came_after_it() {
        var after = Instant.now().truncatedTo(HOURS);

        heads.publishDue(after.plusSeconds(5));

        assertThat(published()).allSatisfy(head -> assertThat(head.at()).isAfter(after));
    }

    @Test
    void what_could_not_be_published_stays_due() {
        var hour = Instant.now().truncatedTo(HOURS).plus(1, HOURS);
        var away = unpublished();

        assertThatThrownBy(() -> away.publishDue(hour)).hasMessage("the broker is away");
        assertThat(shown()).isEmpty();
        heads.publishDue(hour);

        assertThat(shown()).extracting(SignedHead::at).containsExactly(hour);
    }

    @Test
    void how_long_heads_could_not_be_published_is_a_gauge() {
        var now = new AtomicReference<>(Instant.now().truncatedTo(HOURS).plus(1, HOURS));
        var clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        var away = new HeadClock(unpublished(), clock);
        var back = new HeadClock(heads, clock);
        var registry = new SimpleMeterRegistry();
        away.bindTo(registry);

        now.updateAndGet(then -> then.plusSeconds(90));
        away.look();
        back.look();

        assertThat(registry.get("keerpunt.seals.behind").gauge().value()).isEqualTo(90);
        assertThat(back.behind()).isZero();
        assertThat(budget.bean(MeterRegistry.class).get("keerpunt.seals.behind").gauges())
                .isNotEmpty();
    }

    private Heads unpublished() {
        return new Heads(budget.bean(ProjectionDatabase.class), budget.bean(SigningKey.class), _ -> {
            throw new IllegalStateException("the broker is away");
        });
    }

    @Test
    void a_municipality_without_a_ledger_has_nothing_to_sign() {
        var neighbour = RunningBudget.ofSomeMunicipality();

        assertThat(neighbour.controller().post("/v1/budgets/seals/_sign", "{}").status())
                .isEqualTo(404);
        assertThat(neighbour.controller().get("/v1/budgets/seals").json().path("items"))
                .isEmpty();
    }

    private List<SignedHead> shown() {
        return budget.controller()
                .get("/v1/budgets/seals")
                .json()
                .path("items")
                .valueStream()
                .map(head -> JSON.treeToValue(head, SignedHead.class))
                .toList();
    }

    /** What lies on the topic about this municipality, as anybody may read it. */
    private List<SignedHead> published() {
        var found = new ArrayList<SignedHead>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("keerpunt.budget.seals.v1").stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            eventually(
                    () -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(each -> {
                            if (each.key().equals(budget.municipality().value())) {
                                found.add(JSON.readValue(each.value(), SignedHead.class));
                            }
                        });
                        return ends.entrySet().stream()
                                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                    },
                    isRead -> isRead);
        }
        return found.stream().distinct().sorted(comparing(SignedHead::at)).toList(); // At least once.
    }

    /** As the service tells them beside the heads. */
    private List<PublicKey> publicKeys() {
        return budget.controller()
                .get("/v1/budgets/seals")
                .json()
                .path("publicKeys")
                .valueStream()
                .map(encoded -> publicKey(encoded.asString()))
                .toList();
    }

    private static PublicKey publicKey() {
        return publicKey(TestSignatures.publicKey("budget"));
    }

    private static PublicKey publicKey(String text) {
        try {
            var encoded = Base64.getDecoder().decode(text);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
