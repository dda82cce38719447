package nl.keerpunt.plan.voice;

import java.time.LocalDate;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.StoredAs;
import nl.keerpunt.language.identity.HouseholdId;

/** What was asked and heard of who may agree in a household (wie mag instemmen). */
public sealed interface VoicesEvent extends ConcernsHousehold {

    @StoredAs("who-may-agree-asked")
    record WhoMayAgreeAsked(HouseholdId household, LocalDate on) implements VoicesEvent {}

    /** Of one day the last that was heard counts. */
    @StoredAs("who-may-agree-heard-of")
    record WhoMayAgreeHeardOf(HouseholdId household, WhoMayAgree told) implements VoicesEvent {}
}
