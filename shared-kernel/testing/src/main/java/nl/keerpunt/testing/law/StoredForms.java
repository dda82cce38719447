package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * What a service stores keeps its form, or a person approves another ({@code approved/stored}); what was stored before
 * reads for ever ({@code approved/former}). A test class that implements this has these tests.
 */
public interface StoredForms {

    /** By which the service stores its events. */
    Serializer serializer();

    /** All that the service stores: each has an example. */
    Set<Class<?>> vocabulary();

    /** One example of each. */
    Stream<?> events();

    /** The same, with what is personal erased: so approved files read, in which ciphers are left out. */
    default Stream<?> erased() {
        return events();
    }

    /** What the files of an earlier form say. */
    default Stream<?> former() {
        return Stream.empty();
    }

    /** What the examples say in confidence: none of it is stored in the clear. Nothing, where no event holds any. */
    List<String> confidences();

    @Test
    default void every_event_has_an_example() {
        assertThat(events().map(Object::getClass))
                .as("the examples of this test: give each event one")
                .containsExactlyInAnyOrderElementsOf(vocabulary());
    }

    /** Behind a point in its name a file says how else the same event can look. */
    @Test
    default void every_approved_form_is_one_of_an_event() throws IOException {
        assertThat(Approved.names("stored")
                        .map(name -> name.replaceFirst("\\..*", ""))
                        .distinct())
                .as("approved/stored: a file for each event, and none for nothing")
                .containsExactlyInAnyOrderElementsOf(events().map(this::nameOf).toList());
    }

    @Test
    default void every_earlier_form_is_read() throws IOException {
        assertThat(Approved.names("former"))
                .containsExactlyInAnyOrderElementsOf(former().map(this::nameOf).toList());
    }

    @Test
    default void what_is_personal_has_words_in_the_examples() {
        var sealed = events().anyMatch(event -> stored(event).contains("\"sealed\":\""));

        assertThat(confidences().isEmpty()).isNotEqualTo(sealed);
    }

    @TestFactory
    default Stream<DynamicTest> an_event_is_stored_as_approved() {
        return each(events(), event -> () -> Approved.json("stored/" + nameOf(event), withoutCiphers(stored(event))));
    }

    @TestFactory
    default Stream<DynamicTest> what_is_stored_reads_back() {
        return each(
                events(), event -> () -> assertThat(read(event, stored(event))).isEqualTo(event));
    }

    @TestFactory
    default Stream<DynamicTest> what_was_stored_yesterday_reads_as_the_event_of_today() {
        return each(
                erased(), event -> () -> assertThat(readFrom("stored", event)).isEqualTo(event));
    }

    @TestFactory
    default Stream<DynamicTest> what_was_stored_in_an_earlier_form_reads_as_it_was_meant() {
        return each(
                former(), event -> () -> assertThat(readFrom("former", event)).isEqualTo(event));
    }

    /** A cipher is random text in which a short word turns up by chance; it is left out. */
    @TestFactory
    default Stream<DynamicTest> nothing_personal_is_stored_in_the_clear() {
        return each(
                events(), event -> () -> assertThat(confidences()).noneMatch(withoutCiphers(stored(event))::contains));
    }

    private Stream<DynamicTest> each(Stream<?> events, Function<Object, Executable> test) {
        return events.map(event -> dynamicTest(nameOf(event), test.apply(event)));
    }

    private String nameOf(Object event) {
        return serializer().serialize(event, String.class).getType().getName();
    }

    private String stored(Object event) {
        return serializer().serialize(event, String.class).getData();
    }

    private Object read(Object event, String json) {
        return serializer().deserialize(new SimpleSerializedObject<>(json, String.class, nameOf(event), "1"));
    }

    private Object readFrom(String folder, Object event) throws IOException {
        var file = Path.of("src/test/resources/approved", folder, nameOf(event) + ".json");
        assertThat(file).as("see an_event_is_stored_as_approved").exists();
        return read(event, Files.readString(file).replace("\"(cipher)\"", "null"));
    }

    /** Each sealing gives another cipher; that it can be opened is tested apart. */
    private static String withoutCiphers(String json) {
        return json.replaceAll("\"sealed\":\"[^\"]+\"", "\"sealed\":\"(cipher)\"");
    }
}
