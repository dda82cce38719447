package nl.keerpunt.plan.version;

import static nl.keerpunt.plan.plan.Reason.NO_MEASURE;
import static nl.keerpunt.plan.plan.Reason.NO_RIGHT_TO_AGREE;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_LINE;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_MEMBER;
import static nl.keerpunt.plan.plan.Reason.WAY_OUT_NOT_OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.agreement.Answer;
import nl.keerpunt.language.agreement.Judgement;
import nl.keerpunt.language.agreement.Verdict;
import nl.keerpunt.language.agreement.WayOut;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.LineAgreement;
import nl.keerpunt.plan.plan.LineAgreement.Answered;
import nl.keerpunt.plan.plan.PlanCommand.AgreeVersion;
import nl.keerpunt.plan.plan.StoppedLine;
import nl.keerpunt.plan.plan.StoppedLine.Cause;
import nl.keerpunt.plan.voice.WhoMayAgree;
import org.jspecify.annotations.Nullable;

/**
 * Which lines stand still because an agreement that they need is missing or was refused. Nobody without the right on
 * the day of an answer is written down as having agreed.
 *
 * <p>The household's voice is the agreement of all who agree alone for themselves. It is not that of anybody else, so
 * that youth help for which nobody is named stands still while somebody lives there who does not. Of other laws the
 * voice is enough as long as nobody is named. A line that did not change since it was agreed, or stood still, is as it
 * was then until somebody is named for it again.
 */
final class Agreeing {

    private static final LegalBasis YOUTH = new LegalBasis("JEUGDWET");

    private final LocalDate day;
    private final List<WhoMayAgree> heard;
    private final Map<UUID, SupportLine> lines;

    private Agreeing(LocalDate day, List<WhoMayAgree> heard, Map<UUID, SupportLine> lines) {
        this.day = day;
        this.heard = heard;
        this.lines = lines;
    }

    static List<StoppedLine> stopped(
            AgreeVersion agree, Map<UUID, SupportLine> lines, Optional<Versions.Agreed> before) {
        var agreeing = new Agreeing(agree.on(), agree.heard(), lines);
        agree.agreements().forEach(agreeing::check);
        return lines.keySet().stream()
                .flatMap(line -> {
                    var named = of(line, agree.agreements());
                    var asItWas = before.filter(it -> named.isEmpty() && it.isAsItWas(line, lines.get(line)));
                    return asItWas.map(it -> it.stopped(line)).orElseGet(() -> agreeing.stopped(line, named)).stream();
                })
                .toList();
    }

    /** What stands still of a version by what is known now of the days on which its lines were agreed. */
    static List<StoppedLine> stopped(Versions.Agreed version, List<WhoMayAgree> heard) {
        return version.asked().keySet().stream()
                .flatMap(line -> {
                    var basis = version.basis(line);
                    var agreeing = new Agreeing(basis.on(), heard, version.asked());
                    return (agreeing.isHeard(basis.named())
                                    ? agreeing.stopped(line, agreeing.withRight(basis.named()))
                                    : version.stopped(line))
                            .stream();
                })
                .toList();
    }

    static List<LineAgreement> of(UUID line, List<LineAgreement> agreements) {
        return agreements.stream().filter(each -> each.line().equals(line)).toList();
    }

    private boolean isHeard(List<LineAgreement> named) {
        return Stream.concat(
                        Stream.of(day),
                        named.stream().flatMap(each -> each.answers().stream()).map(Answered::on))
                .allMatch(each -> find(each).isPresent());
    }

    /** Without the answers of whoever had no right to on that day after all. */
    private List<LineAgreement> withRight(List<LineAgreement> named) {
        return named.stream()
                .map(each -> each.with(each.answers().stream()
                        .filter(answered -> heard(answered.on())
                                .needed(each.member(), law(each.line()))
                                .mayBeAnsweredBy(answered.by()))
                        .toList()))
                .toList();
    }

    private void check(LineAgreement named) {
        if (!lines.containsKey(named.line())) {
            throw new Refusal(UNKNOWN_LINE);
        }
        if (!heard(day).isMember(named.member())) {
            throw new Refusal(UNKNOWN_MEMBER);
        }
        named.answers().forEach(answered -> check(named, answered));
        if (named.withinMeasure()
                && !heard(day).needed(named.member(), law(named.line())).notWithinMeasure()) {
            throw new Refusal(NO_MEASURE, Map.of("line", named.line(), "member", named.member()));
        }
        requireLeadingOn(named);
    }

    /** Whoever goes on without somebody names a way by which it goes on. */
    private void requireLeadingOn(LineAgreement named) {
        var asked = named.going(null);
        if (named.without() != null && verdict(named).equals(verdict(asked))) {
            var open = Stream.of(WayOut.values())
                    .filter(way -> !verdict(asked.going(way)).equals(verdict(asked)))
                    .toList();
            throw new Refusal(
                    WAY_OUT_NOT_OPEN, Map.of("line", named.line(), "member", named.member(), "waysOut", open));
        }
    }

    private void check(LineAgreement named, Answered answered) {
        var needed = heard(answered.on()).needed(named.member(), law(named.line()));
        if (!needed.mayBeAnsweredBy(answered.by())) {
            throw new Refusal(
                    NO_RIGHT_TO_AGREE,
                    Map.of(
                            "line", named.line(),
                            "member", named.member(),
                            "answeredBy", answered.by(),
                            "mayAgree", needed.whoMayAnswer()));
        }
    }

    private Optional<StoppedLine> stopped(UUID line, List<LineAgreement> named) {
        return named.isEmpty() ? unnamed(line) : judged(line, named);
    }

    private Optional<StoppedLine> unnamed(UUID line) {
        var isForOthers = YOUTH.equals(law(line)) && !heard(day).others().isEmpty();
        return isForOthers
                ? Optional.of(new StoppedLine(
                        line,
                        Cause.AGREEMENT_MISSING,
                        List.of(),
                        heard(day).whoMayAgreeForOthers(YOUTH),
                        List.of(WayOut.TALK_AGAIN)))
                : Optional.empty();
    }

    /** What is for several members is agreed for each of them. */
    private Optional<StoppedLine> judged(UUID line, List<LineAgreement> named) {
        var refusedBy = new ArrayList<UUID>();
        var awaited = new ArrayList<UUID>();
        var waysOut = new ArrayList<WayOut>();
        var isAgreed = true;
        for (var each : named) {
            switch (verdict(each)) {
                case Verdict _
                when !heard(day).isMember(each.member()) -> {
                    isAgreed = false; // They did not live there on that day after all.
                    waysOut.add(WayOut.TALK_AGAIN);
                }
                case Verdict.NotNeeded _, Verdict.Agreed _ -> {}
                case Verdict.Waiting waiting -> {
                    isAgreed = false;
                    waiting.open().forEach(need -> {
                        awaited.addAll(need.of());
                        waysOut.addAll(need.waysOut());
                    });
                }
                case Verdict.Refused refused -> {
                    isAgreed = false;
                    refused.stops().forEach(stop -> {
                        refusedBy.addAll(stop.by());
                        waysOut.addAll(stop.waysOut());
                    });
                }
            }
        }
        var cause = refusedBy.isEmpty() ? Cause.AGREEMENT_MISSING : Cause.AGREEMENT_REFUSED;
        return isAgreed
                ? Optional.empty()
                : Optional.of(new StoppedLine(line, cause, distinct(refusedBy), distinct(awaited), distinct(waysOut)));
    }

    private Verdict verdict(LineAgreement named) {
        var needed = heard(day).needed(named.member(), law(named.line()));
        var given = named.answers().stream().map(Agreeing::answer);
        var went = Stream.ofNullable(named.without()).map(way -> new Answer.WentWithout(way, day));
        return Judgement.of(
                needed,
                named.withinMeasure(),
                Stream.<Answer>concat(given, went).toList());
    }

    private static Answer answer(Answered answered) {
        return answered.agrees()
                ? new Answer.Agreed(answered.by(), answered.on())
                : new Answer.Refused(answered.by(), answered.on());
    }

    private static <T> List<T> distinct(List<T> values) {
        return values.stream().distinct().toList();
    }

    private @Nullable LegalBasis law(UUID line) {
        var content = lines.get(line);
        return content == null ? null : content.legalBasis();
    }

    private WhoMayAgree heard(LocalDate on) {
        return find(on).orElseThrow(
                        () -> new IllegalStateException("the door brings who may agree on each day of an answer"));
    }

    private Optional<WhoMayAgree> find(LocalDate on) {
        return heard.stream().filter(each -> each.on().equals(on)).findFirst();
    }
}
