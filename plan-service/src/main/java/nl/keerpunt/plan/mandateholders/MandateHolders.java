package nl.keerpunt.plan.mandateholders;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.plan.mandate.Question;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import org.springframework.stereotype.Component;

/**
 * Who may decide what (mandaathouders): to route a decision that lies outside the mandate of whoever wants to take it.
 */
@Component
public class MandateHolders {

    public static final String NAME = "mandates-held";

    private final MunicipalReads reads;
    private final Parked parked;

    MandateHolders(MunicipalReads reads, Parked parked) {
        this.reads = reads;
        this.parked = parked;
    }

    /**
     * As known at a position of the store; the lowest mandate that suffices comes first. Whose register waits to be
     * read is left out: what the rows say of them may have been withdrawn.
     */
    public List<ProfessionalId> whoMay(MunicipalityCode municipality, Question question, long position) {
        var waiting = parked.of(NAME, municipality);
        return held(municipality, question, position).stream()
                .filter(mandate -> !waiting.contains(register(municipality, mandate)))
                .filter(question::isAllowedBy)
                .sorted(comparing((Mandate mandate) -> mandate.upTo().cents())
                        .thenComparing(mandate -> mandate.professional().value()))
                .map(Mandate::professional)
                .distinct()
                .toList();
    }

    private static String register(MunicipalityCode municipality, Mandate mandate) {
        return MandateRegisterId.of(municipality, mandate.professional()).uuid().toString();
    }

    private List<Mandate> held(MunicipalityCode municipality, Question question, long position) {
        return reads.in(
                municipality,
                database -> database.sql("""
                        select * from mandate_held
                        where municipality = :municipality and law = :law and :on between from_day and until_day
                          and known_from <= :position and (known_until is null or known_until > :position)""")
                        .param("municipality", municipality.value())
                        .param("law", question.law().code())
                        .param("on", question.on())
                        .param("position", position)
                        .query((row, _) -> mandate(row))
                        .list());
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
