package nl.keerpunt.household.calendarfeed;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.keerpunt.household.calendarfeed.FeedCommand.*;
import nl.keerpunt.household.calendarfeed.FeedEvent.*;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

class CalendarFeedSpec {

    private static final FeedId ID = FeedId.parse("0307/calendar-feeds/00000000-0000-4000-8000-000000000009");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");
    private static final Proof PROOF = Proof.of("secret");

    private static final FeedCommand open = new OpenFeed(ID, FATIMA, FeedScope.DIRECTED, parse("2026-03-02"), PROOF);
    private static final FeedEvent opened = new FeedOpened(ID, FATIMA, FeedScope.DIRECTED, parse("2027-03-02"), PROOF);
    private static final FeedEvent revoked = new FeedRevoked(ID);

    @Test
    void a_feed_is_opened_for_a_year() {
        given().when(open).then(opened);
    }

    @Test
    void opening_it_again_changes_nothing_and_opens_none_that_was_revoked() {
        given(opened).when(open).then();
        given(opened, revoked).when(open).then();
    }

    @Test
    void it_is_revoked_once() {
        given(opened).when(new RevokeFeed(ID)).then(revoked);
        given(opened, revoked).when(new RevokeFeed(ID)).then();
        given().when(new RevokeFeed(ID)).then();
    }

    @Test
    void it_is_open_until_its_last_day_or_its_revocation() {
        assertThat(given(opened).state().openOn(parse("2027-03-02"))).isPresent();
        assertThat(given(opened).state().openOn(parse("2027-03-03"))).isEmpty();
        assertThat(given(opened, revoked).state().openOn(parse("2026-03-02"))).isEmpty();
        assertThat(given().state().openOn(parse("2026-03-02"))).isEmpty();
    }

    @Test
    void whose_it_was_is_known_after_it_was_revoked() {
        assertThat(given(opened, revoked).state().ownedBy()).contains(FATIMA);
        assertThat(given().state().ownedBy()).isEmpty();
    }

    @Test
    void a_proof_is_of_one_secret_and_tells_nothing_of_it() {
        assertThat(PROOF.isOf("secret")).isTrue();
        assertThat(PROOF.isOf("Secret")).isFalse();
        assertThat(PROOF.isOf(PROOF.sha256())).isFalse();
        assertThat(PROOF.sha256()).isEqualTo("2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b");
        assertThatThrownBy(() -> new Proof("secret")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Spec<FeedCommand, FeedEvent, CalendarFeed> given(FeedEvent... past) {
        return new Spec<>(CalendarFeed::decide, CalendarFeed::evolve, CalendarFeed.of(List.of())).given(past);
    }
}
