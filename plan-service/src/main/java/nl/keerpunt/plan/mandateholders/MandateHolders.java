package nl.keerpunt.plan.mandateholders;

import java.util.List;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.plan.mandate.Mandates.Question;
import nl.keerpunt.platform.reading.MunicipalReads;
import org.springframework.stereotype.Component;

/** Who may decide what (mandaathouders): to route a decision that lies outside the mandate of whoever wants to take it. */
@Component
public class MandateHolders {

    static final String PROCESSOR = "mandate-holders";

    private final MunicipalReads reads;

    MandateHolders(MunicipalReads reads) {
        this.reads = reads;
    }

    /** As known at a position of the store; the lowest mandate that suffices comes first. */
    public List<ProfessionalId> whoMay(MunicipalityCode municipality, Question question, long position) {
        return reads.in(
                municipality,
                database -> database.sql("""
                        select professional from mandate_holder
                        where municipality = :municipality and law = :law and up_to >= :amount and months >= :months
                          and :on between from_day and until_day
                          and known_from <= :position and (known_until is null or known_until > :position)
                        group by professional order by min(up_to), professional""")
                        .param("municipality", municipality.value())
                        .param("law", question.law().code())
                        .param("amount", question.amount().cents())
                        .param("months", question.months())
                        .param("on", question.on())
                        .param("position", position)
                        .query((row, _) -> new ProfessionalId(row.getString("professional")))
                        .list());
    }
}
