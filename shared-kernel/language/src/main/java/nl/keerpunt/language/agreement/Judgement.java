package nl.keerpunt.language.agreement;

import static nl.keerpunt.language.agreement.WayOut.TALK_AGAIN;
import static nl.keerpunt.language.agreement.WayOut.WELL_FOUNDED_REASONS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.keerpunt.language.agreement.Answer.*;

/**
 * Judges the answers to a line on a day: those given until then by who had the right on the day of the answer. Whoever
 * lost that right later has spoken all the same; whoever got it later is still asked.
 */
public final class Judgement {

    private final Map<UUID, Given> last;
    private final List<WentWithout> went;

    private Judgement(Map<UUID, Given> last, List<WentWithout> went) {
        this.last = last;
        this.went = went;
    }

    /**
     * @param needed on the day on which it is judged
     * @param withinMeasure whether the help is part of a protection measure; help beside a measure is not
     * @param answers with the right, until that day, in the order in which they were recorded: of two on one day the
     *     later counts
     */
    public static Verdict of(NeededAgreement needed, boolean withinMeasure, List<? extends Answer> answers) {
        if (withinMeasure && needed.notWithinMeasure()) {
            return new Verdict.NotNeeded();
        }
        var judgement = hear(answers);
        var by = needed.refusedBefore();
        return by == null || judgement.departsFromEarlierWish() ? judgement.weigh(needed.needs()) : stopped(by);
    }

    private static Judgement hear(List<? extends Answer> answers) {
        var last = new HashMap<UUID, Given>();
        var went = new ArrayList<WentWithout>();
        for (var answer : answers) {
            switch (answer) {
                case Given given -> last.merge(given.by(), given, Judgement::later);
                case WentWithout way -> went.add(way);
            }
        }
        return new Judgement(last, went);
    }

    private static Given later(Given earlier, Given next) {
        return next.on().isBefore(earlier.on()) ? earlier : next;
    }

    private boolean departsFromEarlierWish() {
        return went.stream().anyMatch(taken -> taken.way() == WELL_FOUNDED_REASONS);
    }

    private static Verdict stopped(UUID by) {
        return new Verdict.Refused(List.of(new Verdict.Stop(List.of(by), List.of(TALK_AGAIN, WELL_FOUNDED_REASONS))));
    }

    private Verdict weigh(List<NeededVoice> needs) {
        var missing = needs.stream().filter(need -> !isMet(need)).toList();
        var stops = missing.stream()
                .filter(need -> !refusals(need).isEmpty())
                .map(need ->
                        new Verdict.Stop(refusals(need).stream().map(Given::by).toList(), need.waysOut()))
                .toList();
        if (!stops.isEmpty()) {
            return new Verdict.Refused(stops);
        }
        return missing.isEmpty() ? new Verdict.Agreed() : new Verdict.Waiting(missing);
    }

    private boolean isMet(NeededVoice need) {
        return isLifted(need) || refusals(need).isEmpty() && !voices(need).isEmpty();
    }

    /** What was decided before a refusal is no answer to it. */
    private boolean isLifted(NeededVoice need) {
        var refusals = refusals(need);
        return went.stream()
                .filter(taken -> need.waysOut().contains(taken.way()))
                .filter(taken -> taken.way().lifts(!refusals.isEmpty()))
                .anyMatch(taken ->
                        refusals.stream().noneMatch(refusal -> refusal.on().isAfter(taken.on())));
    }

    private List<Given> refusals(NeededVoice need) {
        return voices(need).stream().filter(Refused.class::isInstance).toList();
    }

    /** Whoever stands in is heard only while those themselves are silent. */
    private List<Given> voices(NeededVoice need) {
        var own = heard(need.of());
        return own.isEmpty() ? heard(need.instead()) : own;
    }

    private List<Given> heard(List<UUID> speakers) {
        return speakers.stream().map(last::get).filter(Objects::nonNull).toList();
    }
}
