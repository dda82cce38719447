package nl.keerpunt.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An event is stored only when it can be read again. */
class ReadBackTest {

    private static final YearMonth SOON = YearMonth.of(2027, 1);
    private static final YearMonth BEYOND = YearMonth.of(10_000, 1);

    private final ServiceUnderTest service = NoteService.shared();

    @Test
    void what_can_be_read_again_is_stored() {
        assertThat(foresee(SOON, SOON)).isOne();
    }

    static Stream<Arguments> beyond() {
        return Stream.of(Arguments.of("in the open", BEYOND, SOON), Arguments.of("in what is sealed", SOON, BEYOND));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beyond")
    void what_cannot_be_read_again_is_refused(String where, YearMonth open, YearMonth personal) {
        assertThatThrownBy(() -> foresee(open, personal))
                .isInstanceOf(Refusal.class)
                .hasMessage("CANNOT_BE_STORED");
        assertThat(eventsOf(last)).isZero();
    }

    private UUID last = new UUID(0, 0);

    private long foresee(YearMonth open, YearMonth personal) {
        last = UUID.randomUUID();
        service.context()
                .getBean(Commands.class)
                .send(
                        UUID.randomUUID().toString(),
                        new ForeseeNote(NoteService.about(last), open, personal),
                        Map.of("actor", "test"));
        return eventsOf(last);
    }

    private long eventsOf(UUID note) {
        return service.context()
                .getBean(LaneDatabase.class)
                .client()
                .sql("select count(*) from domainevententry where aggregateidentifier = ?")
                .param("0307/" + note)
                .query(Long.class)
                .single();
    }
}
