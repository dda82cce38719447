package nl.keerpunt.platform.mandate;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.stored.Histories;

/** Looks up what was heard of mandates, for whoever is about to decide. */
public final class HeardMandates {

    private final Histories histories;
    private final MunicipalReads reads;
    private final Patience patience;

    HeardMandates(Histories histories, MunicipalReads reads, Patience patience) {
        this.histories = histories;
        this.reads = reads;
        this.patience = patience;
    }

    /**
     * The mandates of a professional, withdrawals taken into account.
     *
     * @param ended those that were withdrawn so that they hold on no day
     * @param heardAt the position in this service's store of the last that was heard of them
     */
    public record Register(List<Held> mandates, Set<UUID> ended, long heardAt) {

        public Register {
            mandates = List.copyOf(mandates);
            ended = Set.copyOf(ended);
        }

        /** Whether this mandate was heard of, whatever became of it. */
        public boolean knows(UUID mandate) {
            return find(mandate).isPresent() || ended.contains(mandate);
        }

        public Optional<Held> find(UUID mandate) {
            return mandates.stream()
                    .filter(held -> held.mandate().uuid().equals(mandate))
                    .findFirst();
        }
    }

    /** Empty when no mandate of this professional was ever heard of. */
    public Optional<Register> find(MunicipalityCode municipality, ProfessionalId professional) {
        var history = histories.of(HeardRegisterId.of(municipality, professional), MandateHeard.class);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        var register = HeardRegister.EMPTY;
        for (var recorded : history) {
            register = HeardRegister.evolve(register, recorded.fact());
        }
        return Optional.of(new Register(
                List.copyOf(register.mandates().values()),
                register.ended(),
                history.getLast().position()));
    }

    /** For a message: without any, it waits. */
    public Register of(MunicipalityCode municipality, ProfessionalId professional) {
        return find(municipality, professional).orElseThrow(NotHeardOfYet::new);
    }

    /** For somebody who waits for the answer: waits for the first to be heard of, a while. */
    public Register awaited(MunicipalityCode municipality, ProfessionalId professional) {
        return patience.heard(() -> find(municipality, professional));
    }

    /**
     * Who else may decide this on that day; the lowest mandate that suffices comes first.
     *
     * @param by who wants to, and may not
     */
    public List<ProfessionalId> mayDecide(
            MunicipalityCode municipality, ProfessionalId by, MandateQuestion asked, int atMost) {
        var held = reads.in(
                municipality,
                database -> database.sql("select * from heard_mandate where municipality = ? and law = ?")
                        .params(municipality.value(), asked.law().code())
                        .query((row, _) -> MandateRow.read(row))
                        .list());
        return whoElse(by, asked, held).limit(atMost).toList();
    }

    static Stream<ProfessionalId> whoElse(ProfessionalId by, MandateQuestion asked, List<Mandate> mandates) {
        return mandates.stream()
                .filter(mandate -> !mandate.professional().equals(by))
                .filter(mandate -> mandate.allows(asked))
                .sorted(comparing((Mandate mandate) -> mandate.upTo().cents())
                        .thenComparing(mandate -> mandate.professional().value()))
                .map(Mandate::professional)
                .distinct();
    }
}
