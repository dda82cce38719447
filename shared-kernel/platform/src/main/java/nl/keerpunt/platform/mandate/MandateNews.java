package nl.keerpunt.platform.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.law.Mandate;

/** What plan-service tells of the register of mandates. None of it is ever refused. */
sealed interface MandateNews extends Command {

    HeardRegisterId register();

    @Override
    default String history() {
        return register().key();
    }

    record HearOfMandate(HeardRegisterId register, Mandate mandate) implements MandateNews {}

    record HearOfWithdrawal(HeardRegisterId register, UUID mandate, LocalDate lastDay) implements MandateNews {}
}
