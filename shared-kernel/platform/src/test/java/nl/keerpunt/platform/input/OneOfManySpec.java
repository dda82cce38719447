package nl.keerpunt.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.platform.problem.Wrong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Many in one body, each read apart. */
class OneOfManySpec {

    record Letter(Bsn bsn, int copies) {}

    record Post(@NotEmpty List<OneOfMany<Letter>> letters) {

        Post {
            letters = List.copyOf(letters);
        }
    }

    private final RecordReader reader = new RecordReader(
            JsonMapper.builder().build(),
            Validation.buildDefaultValidatorFactory().getValidator());

    private final Findings wrong = new Findings();

    @Test
    void what_is_wrong_with_one_holds_back_no_other() {
        var post = read("""
                {"letters": [{"bsn": "999900006", "copies": 1}, {"bsn": "1", "colour": "blue"},
                             {"bsn": "999900018", "copies": 2}]}""");

        assertThat(wrong.count()).isZero();
        assertThat(post.letters())
                .extracting(OneOfMany::read)
                .containsExactly(letter("999900006", 1), null, letter("999900018", 2));
        assertThat(post.letters().get(1).wrong())
                .extracting(each -> each.field() + " " + each.reason())
                .containsExactlyInAnyOrder("bsn MALFORMED", "copies MISSING", "colour UNKNOWN");
    }

    @Test
    void one_that_is_no_record_at_all_holds_back_no_other() {
        var letters = read("{\"letters\": [[], null, {\"bsn\": \"999900018\", \"copies\": 2}]}")
                .letters();

        assertThat(letters).extracting(OneOfMany::read).containsExactly(null, null, letter("999900018", 2));
        assertThat(letters.subList(0, 2))
                .allSatisfy(broken -> assertThat(broken.wrong())
                        .extracting(OneOfManySpec::told)
                        .containsExactly("body MALFORMED"));
    }

    @Test
    void a_limit_on_how_many_is_the_bodys() {
        isRefused("{\"letters\": []}");

        assertThat(told()).containsExactly("letters OUT_OF_RANGE");
    }

    private static Letter letter(String bsn, int copies) {
        return new Letter(new Bsn(bsn), copies);
    }

    private List<String> told() {
        return wrong.all().stream().map(OneOfManySpec::told).toList();
    }

    private static String told(Wrong each) {
        return each.field() + " " + each.reason();
    }

    private Post read(String body) {
        return (Post) Objects.requireNonNull(readOrNull(body));
    }

    private void isRefused(String body) {
        assertThat(readOrNull(body)).isNull();
    }

    private @Nullable Object readOrNull(String body) {
        return reader.record(
                Post.class, Place.BODY, JsonMapper.builder().build().readTree(body), wrong);
    }
}
