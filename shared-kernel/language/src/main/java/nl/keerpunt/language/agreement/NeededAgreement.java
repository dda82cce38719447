package nl.keerpunt.language.agreement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose agreement help needs, for somebody under one law on one day (wiens instemming nodig is).
 *
 * @param notWithinMeasure whether a judge's measure stands in its place, for the help within it
 * @param refusedBefore who wrote down a refusal while able to; null when nobody did
 * @param needs each of these
 */
public record NeededAgreement(
        boolean notWithinMeasure, @Nullable UUID refusedBefore, List<NeededVoice> needs) {

    public NeededAgreement {
        needs = List.copyOf(needs);
    }

    /** Of somebody who agrees alone for themselves. */
    public static NeededAgreement own(UUID who) {
        return new NeededAgreement(
                false, null, List.of(new NeededVoice(List.of(who), List.of(), List.of(WayOut.TALK_AGAIN))));
    }

    public boolean mayBeAnsweredBy(UUID who) {
        return needs.stream().anyMatch(need -> need.mayBeMetBy(who));
    }

    /** Everybody who may agree, to who has to be asked first. */
    public List<UUID> whoMayAnswer() {
        return needs.stream()
                .flatMap(need -> Stream.concat(need.of().stream(), need.instead().stream()))
                .distinct()
                .toList();
    }
}
