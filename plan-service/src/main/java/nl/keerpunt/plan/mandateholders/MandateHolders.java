package nl.keerpunt.plan.mandateholders;

import static java.util.Comparator.comparing;

import java.util.List;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.plan.mandate.Intent;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.platform.mandate.MandateRow;
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
    public List<ProfessionalId> whoMay(MunicipalityCode municipality, MandateQuestion question, long position) {
        return whoMay(municipality, new Intent(question), position);
    }

    /** The same, of a mandate that holds on the day of recording too. */
    List<ProfessionalId> whoMay(MunicipalityCode municipality, Intent intent, long position) {
        var waiting = parked.of(NAME, municipality);
        return held(municipality, intent.asked(), position).stream()
                .filter(mandate -> !waiting.contains(register(municipality, mandate)))
                .filter(intent::isWithin)
                .sorted(comparing((Mandate mandate) -> mandate.upTo().cents())
                        .thenComparing(mandate -> mandate.professional().value()))
                .map(Mandate::professional)
                .distinct()
                .toList();
    }

    private static String register(MunicipalityCode municipality, Mandate mandate) {
        return MandateRegisterId.of(municipality, mandate.professional()).uuid().toString();
    }

    private List<Mandate> held(MunicipalityCode municipality, MandateQuestion question, long position) {
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
                        .query((row, _) -> MandateRow.read(row))
                        .list());
    }
}
