package nl.keerpunt.plan.mandateprofile;

import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.CATALOGUE_IS_FULL;
import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.FUNCTION_HAS_PROFILE;
import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.PROFILE_ALREADY_WRITTEN;
import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.UNKNOWN_PROFILE;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.plan.mandateprofile.ProfileCommand.*;
import nl.keerpunt.plan.mandateprofile.ProfileEvent.*;

/** The profiles of a municipality, in the order in which they were written: a function has one of them. */
record ProfileCatalogue(Map<UUID, Entry> profiles) {

    static final ProfileCatalogue EMPTY = new ProfileCatalogue(Map.of());

    /** All of them are told in one answer. */
    static final int MOST = 200;

    /** A profile as it was written, and as it is now. */
    record Entry(MandateProfile written, MandateProfile content, int version) {

        static Entry of(MandateProfile written) {
            return new Entry(written, written, 1);
        }

        private Entry changed(MandateProfile later) {
            return new Entry(written, later, version + 1);
        }
    }

    enum Reason {
        PROFILE_ALREADY_WRITTEN,
        UNKNOWN_PROFILE,
        FUNCTION_HAS_PROFILE,
        CATALOGUE_IS_FULL
    }

    ProfileCatalogue {
        profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
    }

    static List<ProfileEvent> decide(ProfileCommand command, ProfileCatalogue current) {
        return switch (command) {
            case WriteProfile write -> write(write, current);
            case ChangeProfile change -> change(change, current);
        };
    }

    private static List<ProfileEvent> write(WriteProfile write, ProfileCatalogue current) {
        var known = current.profiles.get(write.profile());
        if (known != null && known.written().equals(write.content())) {
            return List.of(); // Also after a change: a late retry does not bring the first terms back.
        }
        if (known != null) {
            throw new Refusal(PROFILE_ALREADY_WRITTEN);
        }
        current.refuseSecondOf(write.content().function(), write.profile());
        if (current.profiles.size() >= MOST) {
            throw new Refusal(CATALOGUE_IS_FULL);
        }
        return List.of(new ProfileWritten(write.catalogue(), write.profile(), write.content()));
    }

    private static List<ProfileEvent> change(ChangeProfile change, ProfileCatalogue current) {
        var known = current.profiles.get(change.profile());
        if (known == null) {
            throw new Refusal(UNKNOWN_PROFILE);
        }
        if (known.content().equals(change.content())) {
            return List.of();
        }
        current.refuseSecondOf(change.content().function(), change.profile());
        return List.of(new ProfileChanged(change.catalogue(), change.profile(), change.content()));
    }

    /** Who may decide what is told by one's function: two profiles of one function would say two things. */
    private void refuseSecondOf(JobFunction function, UUID profile) {
        profiles.forEach((other, entry) -> {
            if (!other.equals(profile) && entry.content().function().equals(function)) {
                throw new Refusal(FUNCTION_HAS_PROFILE);
            }
        });
    }

    static ProfileCatalogue evolve(ProfileCatalogue current, ProfileEvent event) {
        var profiles = new LinkedHashMap<>(current.profiles);
        switch (event) {
            case ProfileWritten written -> profiles.put(written.profile(), Entry.of(written.content()));
            case ProfileChanged changed ->
                profiles.computeIfPresent(changed.profile(), (_, entry) -> entry.changed(changed.content()));
        }
        return new ProfileCatalogue(profiles);
    }
}
