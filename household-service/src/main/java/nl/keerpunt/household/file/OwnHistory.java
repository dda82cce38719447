package nl.keerpunt.household.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.memberlife.HiddenAddresses;
import nl.keerpunt.household.memberlife.LifeFacts;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HomeEvent;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent;
import nl.keerpunt.household.registration.LifeEvent;
import nl.keerpunt.household.registration.MemberEvent;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.Person;
import nl.keerpunt.household.registration.RepresentationEvent;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.registration.SafetyEvent;
import nl.keerpunt.household.registration.SuccessorEvent;
import nl.keerpunt.household.registration.TermEvent;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.file.FileSubject;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What of a household's history is one member's to read: their own days and data, and what concerns the household as
 * long as they lived there. Who the others are, and what came after, is the others'.
 */
final class OwnHistory {

    private final UUID member;
    private final List<Recorded<HouseholdEvent>> history;

    OwnHistory(UUID member, List<Recorded<HouseholdEvent>> history) {
        this.member = member;
        this.history = List.copyOf(history);
    }

    /** Whether the person was ever known to live there. */
    boolean isOfAMember() {
        return added().findAny().isPresent();
    }

    boolean isOfTheDead() {
        var life = LifeFacts.NONE;
        for (var each : history) {
            if (each.fact() instanceof LifeEvent event && event.member().equals(member)) {
                life = life.after(event);
            }
        }
        return life.death().isPresent();
    }

    /** The facts that told an address at which somebody of the household hides: theirs, or another's. */
    Set<UUID> hidden() {
        return HiddenAddresses.told(history.stream().map(Recorded::fact).toList())
                .facts();
    }

    FileSubject subject() {
        return new FileSubject(
                person().map(person -> new FileSubject.Person(
                                person.bsn().value(), person.name().value(), person.birthDate()))
                        .orElse(null),
                lastDay());
    }

    /** Whether it says of the member that they are somebody with another BSN than they have: that is another's. */
    boolean isOfAnother(HouseholdEvent event) {
        var known = person().map(Person::bsn);
        return known.isPresent()
                && who(event).filter(said -> !known.get().equals(said.bsn())).isPresent();
    }

    /** Who the member is, as was said last. */
    private Optional<Person> person() {
        return history.stream()
                .map(Recorded::fact)
                .filter(each ->
                        each instanceof MemberEvent known && known.member().equals(member))
                .flatMap(each -> who(each).stream())
                .reduce((_, next) -> next);
    }

    private static Optional<Person> who(HouseholdEvent event) {
        return switch (event) {
            case MemberAdded added -> added.person().value();
            case PersonCorrected corrected -> corrected.person().value();
            case HouseholdEvent _ -> Optional.empty();
        };
    }

    /** Whoever never came to live here reads what was recorded of them, and nothing of those who do. */
    private boolean neverCame() {
        return history.stream()
                .anyMatch(each -> each.fact() instanceof MemberTakenBack back
                        && back.member().equals(member));
    }

    private Stream<MemberAdded> added() {
        return history.stream()
                .map(Recorded::fact)
                .filter(MemberAdded.class::isInstance)
                .map(MemberAdded.class::cast)
                .filter(each -> each.member().equals(member));
    }

    List<Recorded<HouseholdEvent>> facts() {
        var last = lastDay();
        return history.stream()
                .filter(each -> !(each.fact() instanceof HomeEvent)) // It follows from the others' lives too.
                .filter(each -> isTheirs(each, last))
                .toList();
    }

    private boolean isTheirs(Recorded<HouseholdEvent> each, @Nullable LocalDate last) {
        // A safety flag may protect one member from another: no member reads of it (GDPR, art. 15(4)).
        if (each.fact() instanceof SafetyEvent) {
            return false;
        }
        return about(each.fact())
                .map(member::equals)
                .orElseGet(() -> last == null || !day(each).isAfter(last));
    }

    private @Nullable LocalDate lastDay() {
        if (neverCame()) {
            return Days.FIRST;
        }
        LocalDate last = null;
        for (var each : history) {
            last = switch (each.fact()) {
                case MemberMovedOut moved when moved.member().equals(member) -> moved.lastDay();
                case MoveOutCorrected corrected when corrected.member().equals(member) -> corrected.lastDay();
                case HouseholdEvent _ -> last;
            };
        }
        return last;
    }

    /** Whose fact it is, where it is one member's. What is new here has to say so too. */
    private static Optional<UUID> about(HouseholdEvent event) {
        return switch (event) {
            case MemberEvent living -> Optional.of(living.member());
            case LifeEvent life -> Optional.of(life.member());
            case SuccessorEvent.SuccessorDecided decided -> Optional.of(decided.member());
            case HouseholdRegistered _,
                    RequestRecorded _,
                    RequestDayCorrected _,
                    RequestAnswered _,
                    AnswerTakenBack _,
                    DirectorAssigned _,
                    DirectorTransferred _,
                    DirectionAccepted _,
                    DirectionDeclined _,
                    PlanActiveRecorded _,
                    PlanClosedRecorded _,
                    HouseholdErased _,
                    HomeEvent _,
                    KeepingEvent _,
                    TermEvent _,
                    SafetyEvent _ -> Optional.empty();
            case RepresentationEvent.OfMember known -> Optional.of(known.member());
            // Who an outsider is, is theirs; what was told repeats of everybody what is recorded of each.
            case RepresentationEvent.OutsiderNamed named -> Optional.of(named.outsider());
            case RepresentationEvent.WhoMayAgreeTold told ->
                Optional.of(told.household().uuid());
        };
    }

    private static LocalDate day(Recorded<?> recorded) {
        return recorded.recordedAt().atZone(DutchCalendar.ZONE).toLocalDate();
    }
}
