package nl.keerpunt.provider.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.provider.personalbudget.Carer;
import nl.keerpunt.provider.personalbudget.Hired;
import org.jspecify.annotations.Nullable;

/** Who is paid from a personal budget, and how much for a unit (zorgverlener en tarief). */
@Schema(name = "HiredCarer")
record AskedCarer(CarerKind kind, Words name, Amount tariff) {

    /** The name belongs to the record of the law under which the support is given. */
    Hired of(HouseholdId household, @Nullable LegalBasis law) {
        return new Hired(new Carer(kind, new Personal<>(household, law, name.value())), tariff.money());
    }
}
