package nl.keerpunt.platform.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.keerpunt.language.StoredAs;
import org.junit.jupiter.api.Test;

/** Under what name an event is stored. */
class StoredNamesSpec {

    sealed interface Told {

        @StoredAs("opened")
        record Opened() implements Told {}

        sealed interface Later extends Told {}

        @StoredAs(value = "closed", revision = 2)
        record Closed() implements Later {}
    }

    @StoredAs("opened")
    record AlsoOpened() {}

    record Nameless() {}

    @Test
    void a_vocabulary_is_named_down_to_its_records() {
        var names = StoredNames.of(Told.class);

        assertThat(names.events()).containsExactlyInAnyOrder(Told.Opened.class, Told.Closed.class);
        assertThat(names.nameOf(Told.Opened.class)).isEqualTo("opened");
        assertThat(names.typeOf(Told.Opened.class).getRevision()).isEqualTo("1");
        assertThat(names.typeOf(Told.Closed.class).getRevision()).isEqualTo("2");
        assertThat(names.classOf("closed")).isEqualTo(Told.Closed.class);
    }

    @Test
    void an_event_that_does_not_say_its_name_is_told_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredNames.of(Nameless.class))
                .withMessageContaining("@StoredAs")
                .withMessageContaining("Nameless");
    }

    @Test
    void one_name_of_two_events_is_told_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredNames.of(Told.class, AlsoOpened.class))
                .withMessageContaining("opened");
    }

    @Test
    void an_event_of_another_vocabulary_is_not_stored() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoredNames.of(Told.class).typeOf(AlsoOpened.class))
                .withMessageContaining("StoredNames");
    }
}
