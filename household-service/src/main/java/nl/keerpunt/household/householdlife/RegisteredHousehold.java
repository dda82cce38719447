package nl.keerpunt.household.householdlife;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.agreement.SpokenFor;
import nl.keerpunt.household.memberlife.LifeFacts.Noted;
import nl.keerpunt.household.memberlife.Lived;
import nl.keerpunt.household.memberlife.Members;
import nl.keerpunt.household.memberlife.Residence;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.successor.Lives;
import nl.keerpunt.household.successor.Supports;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask about a registered household. Who someone is and what they said is held for one question only:
 * whether what is sent again is the same.
 */
record RegisteredHousehold(
        Team team,
        LocalDate on,
        @Nullable ProfessionalId by,
        Members members,
        Map<UUID, Question> requests,
        @Nullable Direction direction,
        boolean planActive,
        SpokenFor spoken,
        KeptRecord kept,
        Guarding.@Nullable Flag flag,
        Supports supports)
        implements Household {

    record Question(
            Personal<Words> words,
            List<LegalBasis> laws,
            LocalDate on,
            Channel channel,
            @Nullable Answered answered) {

        Question {
            laws = List.copyOf(laws);
        }

        Question on(LocalDate other) {
            return new Question(words, laws, other, channel, answered);
        }

        Question silent() {
            return new Question(Personal.erased(words.household(), words.law()), laws, on, channel, answered);
        }
    }

    record Answered(RequestAnswer answer, LocalDate on) {}

    RegisteredHousehold {
        requests = Map.copyOf(requests);
    }

    RegisteredHousehold(Team team, LocalDate on, @Nullable ProfessionalId by) {
        this(
                team,
                on,
                by,
                Members.NOBODY,
                Map.of(),
                null,
                false,
                SpokenFor.NOBODY,
                KeptRecord.EMPTY,
                null,
                Supports.NONE);
    }

    Optional<Residence> residence(UUID member) {
        return members.find(member);
    }

    /** Empty once the date of birth was destroyed. */
    Optional<LocalDate> born(UUID member) {
        return residence(member).flatMap(one -> one.person().value()).map(Person::birthDate);
    }

    Optional<Question> question(UUID request) {
        return Optional.ofNullable(requests.get(request));
    }

    Optional<Direction> directed() {
        return Optional.ofNullable(direction);
    }

    /** Which team answers now: the director's, or before there is one that with which it was registered. */
    Team presentTeam() {
        return direction == null ? team : direction.team();
    }

    /** Whoever answers for it now (verantwoordelijk); empty where a former release did not tell who registered it. */
    Optional<ProfessionalId> answers() {
        return Optional.ofNullable(direction == null ? by : direction.answers());
    }

    /** The safety flag, set or lifted; empty when there never was one. */
    Optional<Guarding.Flag> flagged() {
        return Optional.ofNullable(flag);
    }

    RegisteredHousehold guarded(Guarding.Flag newFlag) {
        return new RegisteredHousehold(
                team, on, by, members, requests, direction, planActive, spoken, kept, newFlag, supports);
    }

    RegisteredHousehold moving(MemberEvent event) {
        return with(members.after(event));
    }

    private RegisteredHousehold with(Members changed) {
        return new RegisteredHousehold(
                team, on, by, changed, requests, direction, planActive, spoken, kept, flag, supports);
    }

    RegisteredHousehold living(LifeEvent event) {
        return with(members.living(event)).speaking(spoken.after(event));
    }

    /** What a notice told; its id is its own over the whole household. */
    Optional<Noted> noted(UUID notice) {
        return members.noted(one -> one.recorded().fact().equals(notice));
    }

    /** What that notice replaced or withdrew. */
    Optional<Noted> takenBackBy(UUID notice) {
        return members.noted(one -> notice.equals(one.by()));
    }

    /** On which day the last of it died, when nobody is left. */
    Optional<LocalDate> diedOutOn() {
        return Lived.diedOutOn(members.lived());
    }

    RegisteredHousehold asked(UUID request, Question question) {
        return new RegisteredHousehold(
                team,
                on,
                by,
                members,
                with(requests, request, question),
                direction,
                planActive,
                spoken,
                kept,
                flag,
                supports);
    }

    RegisteredHousehold cameIn(UUID request, LocalDate on) {
        return asked(request, question(request).orElseThrow().on(on));
    }

    RegisteredHousehold unanswered(UUID request) {
        return answered(request, null);
    }

    RegisteredHousehold answered(UUID request, @Nullable Answered answered) {
        var asked = question(request).orElseThrow();
        return asked(request, new Question(asked.words(), asked.laws(), asked.on(), asked.channel(), answered));
    }

    RegisteredHousehold under(Direction newDirection) {
        return new RegisteredHousehold(
                team, on, by, members, requests, newDirection, planActive, spoken, kept, flag, supports);
    }

    RegisteredHousehold planActive(boolean active) {
        return new RegisteredHousehold(
                team, on, by, members, requests, direction, active, spoken, kept, flag, supports);
    }

    RegisteredHousehold speaking(RepresentationEvent known) {
        return speaking(spoken.after(known));
    }

    private RegisteredHousehold speaking(SpokenFor known) {
        return new RegisteredHousehold(
                team, on, by, members, requests, direction, planActive, known, kept, flag, supports);
    }

    RegisteredHousehold keeping(KeptRecord record) {
        return new RegisteredHousehold(
                team, on, by, members, requests, direction, planActive, spoken, record, flag, supports);
    }

    RegisteredHousehold supported(Supports next) {
        return new RegisteredHousehold(
                team, on, by, members, requests, direction, planActive, spoken, kept, flag, next);
    }

    /** Who was ever known to live there, as they are on that day. */
    Map<UUID, Lives> livesOn(LocalDate day) {
        var lives = new HashMap<UUID, Lives>();
        members.all()
                .forEach((member, stay) ->
                        lives.put(member, new Lives(stay.person(), stay.includes(day), stay.isDeadAfter(day))));
        return lives;
    }

    /** Without what belongs to that law alone: what was asked under it. */
    RegisteredHousehold withoutWordsUnder(LegalBasis law) {
        var silent = new HashMap<>(requests);
        silent.replaceAll((_, asked) -> asked.laws().equals(List.of(law)) ? asked.silent() : asked);
        return new RegisteredHousehold(
                team, on, by, members, silent, direction, planActive, spoken, kept, flag, supports);
    }

    private static <T> Map<UUID, T> with(Map<UUID, T> known, UUID key, T value) {
        var more = new HashMap<>(known);
        more.put(key, value);
        return more;
    }
}
