package nl.keerpunt.household.professional;

import java.util.List;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;

/** What a professional is, can do and how much they work (aanstelling). */
public record Post(List<JobFunction> functions, List<Competence> competences, Fte fte) {

    public Post {
        functions = List.copyOf(functions);
        competences = List.copyOf(competences);
    }
}
