package nl.keerpunt.plan.mandateprofile;

import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.CATALOGUE_IS_FULL;
import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.FUNCTION_HAS_PROFILE;
import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.PROFILE_ALREADY_WRITTEN;
import static nl.keerpunt.plan.mandateprofile.ProfileCatalogue.Reason.UNKNOWN_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.mandateprofile.ProfileCommand.*;
import nl.keerpunt.plan.mandateprofile.ProfileEvent.*;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** What whoever has a function may decide alone, as a municipality wrote it down. */
class ProfileCatalogueSpec {

    private static final ProfileCatalogueId HERE = ProfileCatalogueId.of(new MunicipalityCode("0307"));
    private static final UUID WORKER = new UUID(0, 1);
    private static final UUID CONSULTANT = new UUID(0, 2);

    private final ProfileWritten written = new ProfileWritten(HERE, WORKER, profile("SOCIAL_WORKER", 1_000));
    private final ProfileChanged raised = new ProfileChanged(HERE, WORKER, profile("SOCIAL_WORKER", 2_000));

    @Test
    void a_profile_is_written() {
        given().when(write(WORKER, "SOCIAL_WORKER", 1_000)).then(written);
    }

    @Test
    void writing_the_same_again_changes_nothing() {
        given(written).when(write(WORKER, "SOCIAL_WORKER", 1_000)).then();
    }

    @Test
    void writing_the_same_again_does_not_undo_a_change() {
        given(written, raised).when(write(WORKER, "SOCIAL_WORKER", 1_000)).then();
    }

    @Test
    void another_profile_needs_another_id() {
        given(written).when(write(WORKER, "SOCIAL_WORKER", 2_000)).isRefused(PROFILE_ALREADY_WRITTEN);
    }

    @Test
    void a_function_has_one_profile() {
        given(written).when(write(CONSULTANT, "SOCIAL_WORKER", 2_000)).isRefused(FUNCTION_HAS_PROFILE);
        given(written, consultant())
                .when(change(CONSULTANT, "SOCIAL_WORKER", 2_000))
                .isRefused(FUNCTION_HAS_PROFILE);
    }

    @Test
    void a_profile_is_changed() {
        given(written).when(change(WORKER, "SOCIAL_WORKER", 2_000)).then(raised);
    }

    @Test
    void changing_it_to_what_it_is_changes_nothing() {
        given(written, raised).when(change(WORKER, "SOCIAL_WORKER", 2_000)).then();
    }

    @Test
    void a_profile_is_changed_back() {
        given(written, raised)
                .when(change(WORKER, "SOCIAL_WORKER", 1_000))
                .then(new ProfileChanged(HERE, WORKER, profile("SOCIAL_WORKER", 1_000)));
    }

    @Test
    void an_unknown_profile_is_not_changed() {
        given(written).when(change(CONSULTANT, "CONSULTANT", 1_000)).isRefused(UNKNOWN_PROFILE);
    }

    @Test
    void each_change_is_another_version() {
        var entry = given(written, raised).state().profiles().get(WORKER);

        assertThat(entry).extracting(ProfileCatalogue.Entry::version).isEqualTo(2);
        assertThat(entry).extracting(ProfileCatalogue.Entry::content).isEqualTo(raised.content());
    }

    @Test
    void a_catalogue_holds_two_hundred_profiles() {
        var full = IntStream.range(0, 200)
                .mapToObj(each -> new ProfileWritten(HERE, new UUID(1, each), profile("F" + each, 1)))
                .toArray(ProfileEvent[]::new);

        given(full).when(write(WORKER, "SOCIAL_WORKER", 1)).isRefused(CATALOGUE_IS_FULL);
        given(full).when(write(new UUID(1, 0), "F0", 1)).then();
    }

    @Test
    void a_profile_has_bounds() {
        assertThatThrownBy(() -> profile(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(Collections.nCopies(51, new LegalBasis("WMO")), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(List.of(new LegalBasis("WMO")), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(List.of(new LegalBasis("WMO")), 1_201))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ProfileWritten consultant() {
        return new ProfileWritten(HERE, CONSULTANT, profile("CONSULTANT", 1_000));
    }

    private static WriteProfile write(UUID profile, String function, long euros) {
        return new WriteProfile(HERE, profile, profile(function, euros));
    }

    private static ChangeProfile change(UUID profile, String function, long euros) {
        return new ChangeProfile(HERE, profile, profile(function, euros));
    }

    private static MandateProfile profile(List<LegalBasis> laws, int months) {
        return new MandateProfile(new JobFunction("CONSULTANT"), List.of(), laws, List.of(), new Amount(1), months);
    }

    static MandateProfile profile(String function, long euros) {
        return new MandateProfile(
                new JobFunction(function),
                List.of(new Competence("YOUTH_SAFETY")),
                List.of(new LegalBasis("WMO")),
                List.of(new Label("HH1")),
                new Amount(100 * euros),
                6);
    }

    private static Spec<ProfileCommand, ProfileEvent, ProfileCatalogue> given(ProfileEvent... events) {
        return new Spec<>(ProfileCatalogue::decide, ProfileCatalogue::evolve, ProfileCatalogue.EMPTY).given(events);
    }
}
