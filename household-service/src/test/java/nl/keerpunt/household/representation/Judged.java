package nl.keerpunt.household.representation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.language.agreement.Judgement;
import nl.keerpunt.language.agreement.Verdict;

/** Answers as they are judged elsewhere: by what is told of who may agree on the day of each, and on the day itself. */
final class Judged {

    private Judged() {}

    static Verdict of(
            AgreementAsked asked, Collection<? extends Representation> known, List<? extends Answer> answers) {
        var heard = answers.stream()
                .filter(answer -> answer.law() == asked.law())
                .filter(answer -> !answer.on().isAfter(asked.day()))
                .flatMap(answer -> told(answer, asked, known).stream())
                .toList();
        return Judgement.of(WhoAgrees.told(asked, known), asked.withinMeasure(), heard);
    }

    static boolean mayAnswer(Speaker who, AgreementAsked asked, Collection<? extends Representation> known) {
        return WhoAgrees.told(asked, known).mayBeAnsweredBy(who.id());
    }

    static AgreementAsked on(LocalDate day, AgreementAsked asked) {
        return new AgreementAsked(asked.member(), asked.born(), asked.law(), asked.withinMeasure(), day);
    }

    private static Optional<nl.keerpunt.language.agreement.Answer> told(
            Answer answer, AgreementAsked asked, Collection<? extends Representation> known) {
        return switch (answer) {
            case Answer.Given given when !mayAnswer(given.by(), on(given.on(), asked), known) -> Optional.empty();
            case Answer.Agreed agreed ->
                Optional.of(new nl.keerpunt.language.agreement.Answer.Agreed(
                        agreed.by().id(), agreed.on()));
            case Answer.Refused refused ->
                Optional.of(new nl.keerpunt.language.agreement.Answer.Refused(
                        refused.by().id(), refused.on()));
            case Answer.WentWithout went ->
                Optional.of(new nl.keerpunt.language.agreement.Answer.WentWithout(went.way(), went.on()));
        };
    }
}
