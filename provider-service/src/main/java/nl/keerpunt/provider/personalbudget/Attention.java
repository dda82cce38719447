package nl.keerpunt.provider.personalbudget;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.CarerKind;

/** What asks for attention of a personal budget without standing in its way (aandachtspunt). */
@Schema(name = "PersonalBudgetAttention")
public enum Attention {
    /**
     * De gemeente kan weigeren wat meer kost dan in natura (Wmo 2015, art. 2.3.6, fifth paragraph, under a; Jeugdwet,
     * art. 8.1.1, fourth paragraph, under a; both read as of 1 January 2015).
     */
    DEARER_THAN_IN_KIND,
    /**
     * De verordening kan voorwaarden stellen (Wmo 2015, art. 2.3.6, fourth paragraph; Jeugdwet, art. 8.1.1, third
     * paragraph; both read as of 1 January 2015).
     */
    OWN_NETWORK;

    public static List<Attention> to(Carer carer, Money tariff, Findings findings) {
        var points = new ArrayList<Attention>();
        if (findings.inKind() != null && tariff.exceeds(findings.inKind())) {
            points.add(DEARER_THAN_IN_KIND);
        }
        if (carer.kind() == CarerKind.OWN_NETWORK) {
            points.add(OWN_NETWORK);
        }
        return List.copyOf(points);
    }
}
