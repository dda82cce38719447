package nl.keerpunt.platform.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.store.Histories;

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
     * @param heardAt the position in this service's store of the last that was heard of them
     */
    public record Register(List<Held> mandates, long heardAt) {

        public Register {
            mandates = List.copyOf(mandates);
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
                List.copyOf(register.mandates().values()), history.getLast().position()));
    }

    /** For a message: without any, it waits. */
    public Register of(MunicipalityCode municipality, ProfessionalId professional) {
        return find(municipality, professional).orElseThrow(NotHeardOfYet::new);
    }

    /** For somebody who waits for the answer: waits for the first to be heard of, a while. */
    public Register awaited(MunicipalityCode municipality, ProfessionalId professional) {
        return patience.heard(() -> find(municipality, professional));
    }

    /** Who may decide this on that day; the lowest mandate that suffices comes first. */
    public List<ProfessionalId> mayDecide(
            MunicipalityCode municipality, LegalBasis law, Amount amount, int months, LocalDate on, int atMost) {
        return reads.in(
                municipality,
                database -> database.sql("""
                        select professional from heard_mandate
                        where municipality = :municipality and law = :law and :on between from_day and until_day
                          and up_to >= :amount and months >= :months
                        group by professional order by min(up_to), professional limit :most""")
                        .param("municipality", municipality.value())
                        .param("law", law.code())
                        .param("on", on)
                        .param("amount", amount.cents())
                        .param("months", months)
                        .param("most", atMost)
                        .query((row, _) -> professional(row))
                        .list());
    }

    private static ProfessionalId professional(ResultSet row) throws SQLException {
        return new ProfessionalId(row.getString("professional"));
    }
}
