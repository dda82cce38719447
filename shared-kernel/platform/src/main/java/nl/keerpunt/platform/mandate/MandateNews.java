package nl.keerpunt.platform.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Mandate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What plan-service tells of the register of mandates. None of it is ever refused. */
sealed interface MandateNews {

    @TargetAggregateIdentifier
    HeardRegisterId register();

    record HearOfMandate(HeardRegisterId register, Mandate mandate) implements MandateNews {}

    record HearOfWithdrawal(HeardRegisterId register, UUID mandate, LocalDate lastDay) implements MandateNews {}
}
