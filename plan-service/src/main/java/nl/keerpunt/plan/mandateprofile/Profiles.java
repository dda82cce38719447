package nl.keerpunt.plan.mandateprofile;

import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.UNKNOWN_PROFILE;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Write;
import org.springframework.stereotype.Component;

/** Looks profiles (functieprofielen) up in history: what is granted by one is what it says at that moment. */
@Component
public class Profiles {

    private final Histories histories;

    Profiles(Histories histories) {
        this.histories = histories;
    }

    /** @param version 1 as it was written, and one more for each change */
    public record Known(UUID profile, MandateProfile content, int version) {}

    /** As it is now, for who writes by it; refused where there is none, after a version that is not there. */
    public Known known(Write write, UUID profile) {
        return of(write.caller().municipality(), Long.MAX_VALUE).stream()
                .filter(known -> known.profile().equals(profile))
                .findFirst()
                .orElseThrow(() -> {
                    write.expectNoVersion();
                    return new Refusal(UNKNOWN_PROFILE);
                });
    }

    /** All of a municipality, as they were known at a position of the store. */
    List<Known> of(MunicipalityCode municipality, long position) {
        var current = ProfileCatalogue.EMPTY;
        for (var recorded : histories.of(ProfileCatalogueId.of(municipality), ProfileEvent.class)) {
            if (recorded.position() <= position) {
                current = ProfileCatalogue.evolve(current, recorded.fact());
            }
        }
        return current.profiles().entrySet().stream()
                .map(each -> new Known(
                        each.getKey(),
                        each.getValue().content(),
                        each.getValue().version()))
                .toList();
    }
}
