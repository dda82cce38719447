package nl.keerpunt.platform.mandate;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
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
     * What somebody wants to decide, and may not.
     *
     * @param by who wants to
     */
    public record Question(ProfessionalId by, LegalBasis law, Amount amount, int months, LocalDate on) {}

    /** Who else may decide this on that day; the lowest mandate that suffices comes first. */
    public List<ProfessionalId> mayDecide(MunicipalityCode municipality, Question question, int atMost) {
        var held = reads.in(
                municipality,
                database -> database.sql("select * from heard_mandate where municipality = ? and law = ?")
                        .params(municipality.value(), question.law().code())
                        .query((row, _) -> mandate(row))
                        .list());
        return whoElse(question, held).limit(atMost).toList();
    }

    static Stream<ProfessionalId> whoElse(Question question, List<Mandate> mandates) {
        return mandates.stream()
                .filter(mandate -> !mandate.professional().equals(question.by()))
                .filter(mandate -> mandate.allows(question.law(), question.amount(), question.months(), question.on()))
                .sorted(comparing((Mandate mandate) -> mandate.upTo().cents())
                        .thenComparing(mandate -> mandate.professional().value()))
                .map(Mandate::professional)
                .distinct();
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getObject("mandate", UUID.class),
                new ProfessionalId(row.getString("professional")),
                List.of(new LegalBasis(row.getString("law"))),
                new Amount(row.getLong("up_to")),
                row.getInt("months"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)));
    }
}
