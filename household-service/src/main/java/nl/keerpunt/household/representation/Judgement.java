package nl.keerpunt.household.representation;

import static nl.keerpunt.household.representation.WayOut.TALK_AGAIN;
import static nl.keerpunt.household.representation.WayOut.WELL_FOUNDED_REASONS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keerpunt.household.representation.Answer.*;
import nl.keerpunt.household.representation.Requirement.Need;

/**
 * Judges the answers to a line on a day: those given until then under its law, each by somebody who had the right on
 * the day of the answer. Whoever lost that right later has spoken all the same; whoever got it later is still asked.
 */
public final class Judgement {

    private final Map<Speaker, Given> last;
    private final List<WentWithout> went;

    private Judgement(Map<Speaker, Given> last, List<WentWithout> went) {
        this.last = last;
        this.went = went;
    }

    /** @param answers in the order in which they were recorded: of two on one day the later counts */
    public static Verdict of(
            AgreementAsked asked, Collection<? extends Representation> known, List<? extends Answer> answers) {
        var judgement = hear(asked, known, answers);
        return switch (WhoAgrees.needed(asked, known)) {
            case Requirement.NotNeeded none -> new Verdict.NotNeeded(none.why());
            case Requirement.Needed needed -> judgement.weigh(needed.needs());
            case Requirement.RefusedBefore refused when !judgement.departsFromEarlierWish() -> stopped(refused);
            case Requirement.RefusedBefore refused -> judgement.weigh(refused.needs());
        };
    }

    private static Judgement hear(
            AgreementAsked asked, Collection<? extends Representation> known, List<? extends Answer> answers) {
        var last = new HashMap<Speaker, Given>();
        var went = new ArrayList<WentWithout>();
        for (var answer : answers) {
            if (answer.law() != asked.law() || answer.on().isAfter(asked.day())) {
                continue;
            }
            switch (answer) {
                case Given given when hasRight(given, asked, known) -> last.merge(given.by(), given, Judgement::later);
                case Given _ -> {} // Nobody without the right on that day is heard.
                case WentWithout way -> went.add(way);
            }
        }
        return new Judgement(last, went);
    }

    private static boolean hasRight(Given given, AgreementAsked asked, Collection<? extends Representation> known) {
        return WhoAgrees.right(given.by(), asked.on(given.on()), known).isPresent();
    }

    private static Given later(Given earlier, Given next) {
        return next.on().isBefore(earlier.on()) ? earlier : next;
    }

    private boolean departsFromEarlierWish() {
        return went.stream().anyMatch(taken -> taken.way() == WELL_FOUNDED_REASONS);
    }

    private static Verdict stopped(Requirement.RefusedBefore refused) {
        return new Verdict.Refused(List.of(
                new Verdict.Stop(List.of(refused.by()), refused.why(), List.of(TALK_AGAIN, WELL_FOUNDED_REASONS))));
    }

    private Verdict weigh(List<Need> needs) {
        var missing = needs.stream().filter(need -> !isMet(need)).toList();
        var stops = missing.stream()
                .filter(need -> !refusals(need).isEmpty())
                .map(need ->
                        new Verdict.Stop(refusals(need).stream().map(Given::by).toList(), need.why(), need.waysOut()))
                .toList();
        if (!stops.isEmpty()) {
            return new Verdict.Refused(stops);
        }
        return missing.isEmpty() ? new Verdict.Agreed() : new Verdict.Waiting(missing);
    }

    private boolean isMet(Need need) {
        return isLifted(need) || refusals(need).isEmpty() && !voices(need).isEmpty();
    }

    /** What was decided before a refusal is no answer to it. */
    private boolean isLifted(Need need) {
        var refusals = refusals(need);
        return went.stream()
                .filter(taken -> need.waysOut().contains(taken.way()))
                .filter(taken -> taken.way().lifts(!refusals.isEmpty()))
                .anyMatch(taken ->
                        refusals.stream().noneMatch(refusal -> refusal.on().isAfter(taken.on())));
    }

    private List<Given> refusals(Need need) {
        return voices(need).stream().filter(Refused.class::isInstance).toList();
    }

    /** Whoever stands in is heard only while those themselves are silent. */
    private List<Given> voices(Need need) {
        var own = heard(need.of());
        return own.isEmpty() ? heard(need.instead()) : own;
    }

    private List<Given> heard(List<Speaker> speakers) {
        return speakers.stream().map(last::get).filter(Objects::nonNull).toList();
    }
}
