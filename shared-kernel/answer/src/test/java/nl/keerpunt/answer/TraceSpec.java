package nl.keerpunt.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceSpec {

    private static final String TYPED = "Mevrouw-Jansen";

    @Test
    void each_cause_is_told_by_its_kind_and_its_place_and_never_by_its_text() {
        var trace = Trace.of(new IllegalStateException(TYPED, new IllegalArgumentException(TYPED)));

        assertThat(trace)
                .startsWith("java.lang.IllegalStateException at nl.keerpunt.answer.TraceSpec.")
                .contains(" caused by java.lang.IllegalArgumentException at nl.keerpunt.answer.TraceSpec.")
                .doesNotContain(TYPED);
    }

    @Test
    void our_own_line_is_told_however_deep_others_failed() {
        var failure = new IllegalStateException();
        var deep = new StackTraceElement("org.other.Deep", "run", "Deep.java", 1);
        var ours = new StackTraceElement("nl.keerpunt.Ours", "ask", "Ours.java", 2);
        failure.setStackTrace(
                List.of(deep, deep, deep, deep, deep, deep, ours, ours).toArray(StackTraceElement[]::new));

        assertThat(Trace.of(failure))
                .isEqualTo("java.lang.IllegalStateException at org.other.Deep.run(Deep.java:1)"
                        + " at nl.keerpunt.Ours.ask(Ours.java:2)");
    }

    @Test
    void causes_that_have_no_end_are_not_told_to_the_end() {
        var one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(Trace.of(one).split(" caused by ")).hasSize(10);
    }
}
