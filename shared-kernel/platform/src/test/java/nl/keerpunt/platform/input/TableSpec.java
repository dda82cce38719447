package nl.keerpunt.platform.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.problem.Wrong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Many in a table, each row read apart. */
class TableSpec {

    record Address(Label street, @Nullable Label place) {}

    record Letter(
            Bsn bsn,
            int copies,
            @Nullable Boolean urgent,
            @Nullable Address to) {}

    record Post(@NotEmpty List<OneOfMany<Letter>> letters) {

        Post {
            letters = List.copyOf(letters);
        }
    }

    private final Inputs inputs = new Inputs(
            JsonMapper.builder().build(),
            Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void columns_are_called_by_the_fields_and_an_empty_cell_says_nothing() {
        assertThat(read("bsn,copies,urgent,to.street\n999900006,2,true,Laan\n999900018,1,,\n"))
                .containsExactly(
                        new Letter(new Bsn("999900006"), 2, true, new Address(new Label("Laan"), null)),
                        new Letter(new Bsn("999900018"), 1, null, null));
    }

    @Test
    void cells_stand_between_semicolons_too_and_lines_end_as_they_like() {
        assertThat(read("\uFEFFbsn;copies\r\n999900006; 2\r\n")).containsExactly(letter("999900006", 2));
    }

    @Test
    void a_quoted_cell_holds_a_separator_and_a_quote_that_stands_there_twice() {
        assertThat(read("bsn,copies,to.street\n\"999900006\",2,\"Laan \"\"A\"\", hoek\"\n")
                        .getFirst())
                .isEqualTo(new Letter(new Bsn("999900006"), 2, null, new Address(new Label("Laan \"A\", hoek"), null)));
    }

    @Test
    void a_quoted_cell_holds_a_line_break_and_what_stands_behind_it_is_no_row() {
        var letters = post("bsn,copies,to.street\n999900006,2,\"Laan\n999900018,1,\"\n")
                .letters();

        assertThat(letters)
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.wrong()).extracting(Wrong::field).containsExactly("to.street"));
    }

    @Test
    void a_row_that_has_too_many_cells_breaks_no_other() {
        var letters = post("bsn,copies\n1,2,3\n999900018,1\n").letters();

        assertThat(letters).extracting(OneOfMany::read).containsExactly(null, letter("999900018", 1));
        assertThat(letters.getFirst().wrong()).containsExactly(new Wrong("body", "MALFORMED", "table.ROW"));
    }

    @Test
    void of_a_table_in_which_a_quote_is_amiss_nothing_is_read() {
        for (var row : List.of("\"999900006,2", "\"999900006\"x,2", "999900006,\"2")) {
            assertThat(wrong(() -> post("bsn,copies\n999900018,1\n" + row + "\n999900018,1\n")))
                    .as(row)
                    .containsExactly("letters[1] MALFORMED");
        }
    }

    @Test
    void what_is_wrong_in_a_row_is_told_of_its_fields() {
        assertThat(post("bsn,copies,urgent\n1,many,perhaps\n")
                        .letters()
                        .getFirst()
                        .wrong())
                .extracting(each -> each.field() + " " + each.reason())
                .containsExactlyInAnyOrder("bsn MALFORMED", "copies MALFORMED", "urgent MALFORMED");
    }

    @Test
    void a_row_that_is_shorter_lacks_its_last_cells() {
        assertThat(read("copies,bsn,urgent\n2,999900006\n")).containsExactly(letter("999900006", 2));
    }

    @Test
    void the_first_row_names_columns_that_are_there_and_each_once() {
        assertThat(wrong(() -> read("bsn,colour,bsn,to\n")))
                .containsExactlyInAnyOrder("colour UNKNOWN", "bsn CONTRADICTORY", "to UNKNOWN");
        assertThat(wrong(() -> read("\"bsn\n"))).containsExactly("body MALFORMED");
        assertThat(wrong(() -> read(" \n"))).containsExactly("body MALFORMED");
        assertThat(wrong(() -> read(""))).containsExactly("body MISSING");
        assertThat(wrong(() -> read("bsn,copies"))).containsExactly("letters OUT_OF_RANGE");
        assertThat(wrong(() -> post("bsn\n1".getBytes(UTF_16)))).containsExactly("body MALFORMED");
    }

    private static Letter letter(String bsn, int copies) {
        return new Letter(new Bsn(bsn), copies, null, null);
    }

    private List<Letter> read(String table) {
        return post(table).letters().stream().map(OneOfMany::read).toList();
    }

    private Post post(String table) {
        return post(table.getBytes(UTF_8));
    }

    private Post post(byte[] table) {
        var wrong = new Findings();
        var post = inputs.table(Post.class, "letters", table, wrong);
        wrong.throwIfAny();
        return (Post) Objects.requireNonNull(post);
    }

    private static List<String> wrong(ThrowingCallable asked) {
        try {
            asked.call();
            return List.of();
        } catch (BadInput bad) {
            return bad.errors().stream()
                    .map(each -> each.field() + " " + each.reason())
                    .toList();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
