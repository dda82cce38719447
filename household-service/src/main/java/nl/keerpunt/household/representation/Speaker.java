package nl.keerpunt.household.representation;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.UUID;

/** Somebody who may speak for a member: by id, never by name. */
public sealed interface Speaker {

    /** One order for all, so that the same people are told in the same way each time. */
    Comparator<Speaker> IN_ORDER =
            comparing((Speaker speaker) -> speaker instanceof Outsider).thenComparing(Speaker::id);

    UUID id();

    /** A member of the household (gezinslid). */
    record Member(UUID id) implements Speaker {}

    /** Somebody outside it: a parent who lives elsewhere, a certified institution, a professional mentor. */
    record Outsider(UUID id) implements Speaker {}
}
