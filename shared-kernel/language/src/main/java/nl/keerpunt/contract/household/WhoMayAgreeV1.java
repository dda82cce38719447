package nl.keerpunt.contract.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/**
 * Who may agree to help on one day, for whoever lives in the household on it. It is told of days that were asked about
 * alone, because the day on which it changes is often a birthday; and told anew when it was not so after all: of one
 * day the last that was told counts.
 *
 * @param on the Dutch calendar day
 * @param forThemselves who agrees alone for themselves, under every law
 * @param others whose agreement the others need, one for each of them and each law of which that is known
 */
public record WhoMayAgreeV1(
        MunicipalityCode municipality,
        HouseholdId household,
        LocalDate on,
        List<UUID> forThemselves,
        List<AgreementOfOthers> others)
        implements ContractMessage, ConcernsHousehold {

    public WhoMayAgreeV1 {
        forThemselves = List.copyOf(forThemselves);
        others = List.copyOf(others);
    }

    @Override
    public String about() {
        return household.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
