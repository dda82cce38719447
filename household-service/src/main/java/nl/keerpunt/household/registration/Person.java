package nl.keerpunt.household.registration;

import java.time.LocalDate;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.words.Label;

/** Who a member (gezinslid) is. The only place with a BSN, a name and a date of birth; it prints as asterisks. */
public record Person(Bsn bsn, Label name, LocalDate birthDate) {

    @Override
    public String toString() {
        return "***";
    }
}
