package nl.keerpunt.household.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.keerpunt.household.memberlife.LifeFacts;
import nl.keerpunt.household.memberlife.Lived;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.LifeEvent.*;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RequestDays;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent.*;
import nl.keerpunt.household.registration.SuccessorEvent;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The household (huishouden) as it was on one day: who lived there, what had been asked, who directed.
 *
 * <p>A fold over its events in order. Feed it the history up to a moment, and it shows what was known then.
 *
 * @param registered null before the opening event
 * @param stays who was ever known to live there, by member
 * @param requests what had been asked by then, by request
 * @param direction who directed, or null before the first assignment
 * @param planActiveSince null while no plan is active
 * @param flag the safety flag (veiligheidsvlag), or null while none is set
 * @param erased whether the household is known to be erased; then nothing personal is left on any day
 */
public record HouseholdOn(
        LocalDate validOn,
        @Nullable Registration registered,
        SortedMap<UUID, Stay> stays,
        SortedMap<UUID, Question> requests,
        @Nullable DirectedBy direction,
        @Nullable LocalDate planActiveSince,
        @Nullable Flagged flag,
        boolean erased) {

    /** By which access team the household was registered, and by whom where that is known. */
    public record Registration(
            Team team, LocalDate on, @Nullable ProfessionalId by) {}

    /** A member (gezinslid) on that day. */
    public record Resident(Personal<Person> person, LocalDate from, LifeFacts life) {}

    /** Since when nothing about the household goes out, and why. */
    public record Flagged(LocalDate on, Personal<Words> reason) {}

    public HouseholdOn {
        stays = Collections.unmodifiableSortedMap(new TreeMap<>(stays));
        requests = Collections.unmodifiableSortedMap(new TreeMap<>(requests));
    }

    public static HouseholdOn of(LocalDate validOn, List<HouseholdEvent> history) {
        var household = new HouseholdOn(validOn, null, new TreeMap<>(), new TreeMap<>(), null, null, null, false);
        for (var event : RequestDays.putRight(history)) {
            household = household.after(event);
        }
        return household;
    }

    HouseholdOn after(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered opened -> with(new Registration(opened.team(), opened.on(), opened.by()));
            case MemberEvent member -> withStays(people -> Stay.follow(member, people));
            case RequestRecorded asked -> hasCome(asked.on()) ? asked(asked) : this;
            case RequestDayCorrected _ -> this; // The request is on that day already.
            case RequestAnswered answered -> hasCome(answered.on()) ? answered(answered) : this;
            case AnswerTakenBack back -> unanswered(back);
            case DirectorAssigned assigned -> directedBy(DirectedBy.of(assigned));
            case DirectorTransferred transferred -> directedBy(DirectedBy.of(transferred));
            case DirectionAccepted accepted -> hasCome(accepted.on()) ? directedBy(DirectedBy.of(accepted)) : this;
            case DirectionDeclined declined -> directedBy(DirectedBy.of(declined));
            case PlanActiveRecorded active -> hasCome(active.on()) ? withPlanActiveSince(active.on()) : this;
            case PlanClosedRecorded closed -> hasCome(closed.on()) ? withPlanActiveSince(null) : this;
            case SafetyFlagSet set -> hasCome(set.on()) ? flagged(new Flagged(set.on(), set.reason())) : this;
            case SafetyFlagLifted lifted -> hasCome(lifted.on()) ? flagged(null) : this;
            case HouseholdErased gone -> erasedBy(gone);
            case LifeFactRecorded life -> hasCome(life.happened().on()) ? living(life) : this;
            case LifeFactTakenBack back -> living(back);
            case ResidenceDecided decided -> hasCome(decided.on()) ? living(decided) : this;
            case LawRecordErased gone -> withoutWordsUnder(gone.law());
            case KeepingEvent _ -> this; // How long it is kept shows elsewhere.
            case HomeEvent _ -> this; // It follows from what its members' lives bring.
            case TermEvent _, RepresentationEvent _, SuccessorEvent _ -> this; // They show elsewhere.
        };
    }

    /** Who lived there on that day, by member. */
    public SortedMap<UUID, Resident> members() {
        var living = new TreeMap<UUID, Resident>();
        stays.forEach((member, stay) -> {
            if (stay.includes(validOn)) {
                living.put(member, new Resident(stay.person(), stay.from(), stay.life()));
            }
        });
        return living;
    }

    /** Who had left the municipality by that day, with what was decided by then. */
    Stream<LifeFacts.Noted> departures() {
        return stays.values().stream().flatMap(stay -> stay.life().departures());
    }

    /** How many of them wait for somebody to decide which municipality answers. */
    public int residenceCases() {
        return (int) departures().filter(LifeFacts.Noted::waits).count();
    }

    /** When somebody of it died last, by that day. */
    public Optional<LocalDate> lastDeath() {
        return stays.values().stream()
                .flatMap(stay -> stay.life().death().stream())
                .map(DeathRecorded::on)
                .max(Comparator.naturalOrder());
    }

    /** Whether the last of it had died by that day, and nobody is left to write to. */
    public boolean isDiedOut() {
        var lived = stays.values().stream()
                .map(stay -> new Lived(stay.lastDay(), stay.life()))
                .toList();
        return Lived.diedOutOn(lived).isPresent();
    }

    /** The team that answers for the household on that day: the director's, or else the one that registered it. */
    public Team team() {
        return direction != null ? direction.team() : opening().team();
    }

    /**
     * Whoever answers for the household on that day (verantwoordelijk): until there is a director who registered it;
     * null where a former release did not tell who that was.
     */
    public @Nullable ProfessionalId answers() {
        return direction != null ? direction.answers() : opening().by();
    }

    /** Whether nothing about it goes out on that day: no letter, no mail, no calendar entry, no view of a resident. */
    public boolean isFlagged() {
        return flag != null;
    }

    /** The day on which it was registered. */
    public LocalDate registeredOn() {
        return opening().on();
    }

    private Registration opening() {
        if (registered == null) {
            throw new IllegalStateException("a household has an opening event");
        }
        return registered;
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(validOn);
    }

    private HouseholdOn with(Registration opening) {
        return new HouseholdOn(validOn, opening, stays, requests, direction, planActiveSince, flag, erased);
    }

    private HouseholdOn living(LifeEvent event) {
        return withStays(people -> people.computeIfPresent(event.member(), (_, stay) -> stay.living(event)));
    }

    private HouseholdOn asked(RequestRecorded asked) {
        var question = new Question(asked.words(), asked.laws(), asked.on(), asked.channel(), null, null);
        return withRequests(questions -> questions.put(asked.request(), question));
    }

    private HouseholdOn answered(RequestAnswered answered) {
        return withRequests(questions -> questions.computeIfPresent(
                answered.request(),
                (_, asked) -> new Question(
                        asked.words(), asked.laws(), asked.on(), asked.channel(), answered.answer(), answered.on())));
    }

    private HouseholdOn unanswered(AnswerTakenBack back) {
        return withRequests(questions -> questions.computeIfPresent(
                back.request(),
                (_, asked) -> new Question(asked.words(), asked.laws(), asked.on(), asked.channel(), null, null)));
    }

    // A later fact that has come takes over: the rules let no transfer begin before the present director.
    private HouseholdOn directedBy(DirectedBy next) {
        return hasCome(next.from())
                ? new HouseholdOn(validOn, registered, stays, requests, next, planActiveSince, flag, erased)
                : this;
    }

    private HouseholdOn withPlanActiveSince(@Nullable LocalDate day) {
        return new HouseholdOn(validOn, registered, stays, requests, direction, day, flag, erased);
    }

    private HouseholdOn flagged(@Nullable Flagged set) {
        return new HouseholdOn(validOn, registered, stays, requests, direction, planActiveSince, set, erased);
    }

    private HouseholdOn erasedBy(HouseholdErased gone) {
        var silent = flag == null ? null : new Flagged(flag.on(), Personal.erased(gone.household()));
        var blank = withStays(people -> people.replaceAll((_, one) -> one.silent()))
                .withRequests(questions -> questions.replaceAll((_, one) -> one.silent()));
        return new HouseholdOn(
                validOn, registered, blank.stays, blank.requests, direction, planActiveSince, silent, true);
    }

    private HouseholdOn withoutWordsUnder(LegalBasis law) {
        return withRequests(
                questions -> questions.replaceAll((_, one) -> one.laws().equals(List.of(law)) ? one.silent() : one));
    }

    private HouseholdOn withStays(Consumer<SortedMap<UUID, Stay>> change) {
        var people = new TreeMap<>(stays);
        change.accept(people);
        return new HouseholdOn(validOn, registered, people, requests, direction, planActiveSince, flag, erased);
    }

    private HouseholdOn withRequests(Consumer<SortedMap<UUID, Question>> change) {
        var questions = new TreeMap<>(requests);
        change.accept(questions);
        return new HouseholdOn(validOn, registered, stays, questions, direction, planActiveSince, flag, erased);
    }
}
