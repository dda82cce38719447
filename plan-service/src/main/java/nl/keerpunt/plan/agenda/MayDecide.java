package nl.keerpunt.plan.agenda;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** Who may decide, in one column: no professional has a space in their name here. */
final class MayDecide {

    private MayDecide() {}

    static @Nullable String asText(List<ProfessionalId> professionals) {
        return professionals.isEmpty()
                ? null
                : professionals.stream().map(ProfessionalId::value).collect(joining(" "));
    }

    static List<ProfessionalId> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(ProfessionalId::new).toList();
    }
}
