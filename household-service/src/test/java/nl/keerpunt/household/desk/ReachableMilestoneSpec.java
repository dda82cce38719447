package nl.keerpunt.household.desk;

import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.household.legalterm.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.DutchTerms;
import nl.keerpunt.household.legalterm.Milestone;
import org.junit.jupiter.api.Test;

/** What people record by hand. */
class ReachableMilestoneSpec {

    /** The request itself is the first; an objection and a hearing have operations of their own. */
    private static final Set<Milestone> NOT_BY_HAND = Set.of(MELDING_RECEIVED, OBJECTION_LODGED, HEARING);

    /** What the Wmo obliges to, what ends a suspension, what lengthens a term, and what is measured alone. */
    private static final Set<Milestone> BESIDES = Set.of(
            MELDING_CONFIRMED,
            CLIENT_SUPPORT_OFFERED,
            OWN_PLAN_OFFERED,
            DATA_RECEIVED,
            FIRST_HELP_BEGUN,
            COMMITTEE_ANNOUNCED,
            COMPLAINT_COMMITTEE_ENGAGED);

    @Test
    void all_that_terms_ask_for_can_be_recorded() {
        var asked = DutchTerms.all().terms().stream()
                .flatMap(term -> Stream.concat(term.endedBy().stream(), term.start().milestones().stream()))
                .filter(milestone -> !NOT_BY_HAND.contains(milestone));

        assertThat(Arrays.stream(ReachableMilestone.values()).map(ReachableMilestone::milestone))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(asked, BESIDES.stream()).collect(toSet()));
    }

    @Test
    void it_is_called_what_it_is_recorded_as() {
        assertThat(ReachableMilestone.values())
                .allSatisfy(each -> assertThat(each.milestone().name()).isEqualTo(each.name()));
    }
}
