package nl.keerpunt.plan.mandateprofile;

import java.util.UUID;
import nl.keerpunt.language.Command;

/** Everything a caller may ask of the catalogue of profiles (functieprofielen) of a municipality. */
public sealed interface ProfileCommand extends Command {

    ProfileCatalogueId catalogue();

    UUID profile();

    MandateProfile content();

    @Override
    default String history() {
        return catalogue().key();
    }

    record WriteProfile(ProfileCatalogueId catalogue, UUID profile, MandateProfile content) implements ProfileCommand {}

    record ChangeProfile(ProfileCatalogueId catalogue, UUID profile, MandateProfile content)
            implements ProfileCommand {}
}
