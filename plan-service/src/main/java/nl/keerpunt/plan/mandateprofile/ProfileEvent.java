package nl.keerpunt.plan.mandateprofile;

import java.util.UUID;
import nl.keerpunt.language.StoredAs;

/** Everything that can have happened to the profiles (functieprofielen) of a municipality. */
public sealed interface ProfileEvent {

    ProfileCatalogueId catalogue();

    @StoredAs("profile-written")
    record ProfileWritten(ProfileCatalogueId catalogue, UUID profile, MandateProfile content) implements ProfileEvent {}

    /** From now on; no mandate that was granted by it changes. */
    @StoredAs("profile-changed")
    record ProfileChanged(ProfileCatalogueId catalogue, UUID profile, MandateProfile content) implements ProfileEvent {}
}
