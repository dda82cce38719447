package nl.keerpunt.platform.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.law.Mandate;

/** What a service heard of the mandates (mandaten) of one professional. */
public sealed interface MandateHeard {

    HeardRegisterId register();

    /** Verleend. */
    @StoredAs("mandate-heard-of")
    record MandateHeardOf(HeardRegisterId register, Mandate mandate) implements MandateHeard {}

    /** Ingetrokken, na deze laatste dag. */
    @StoredAs("mandate-withdrawal-heard-of")
    record WithdrawalHeardOf(HeardRegisterId register, UUID mandate, LocalDate lastDay) implements MandateHeard {}
}
