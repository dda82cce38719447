package nl.keerpunt.household.professional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.household.professional.ProfessionalCommand.*;
import nl.keerpunt.household.professional.ProfessionalEvent.*;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * One professional in the register: unknown, registered, gone after a last day, and perhaps here again. All rules are
 * in {@link #decide}; those of absences in {@link Absences}.
 *
 * @param id who it is; null while nobody registered them
 * @param employments in order; the last is the present or the coming one
 * @param claimed the team that the claims of a token named last: only another one is news
 */
public record Professional(
        @Nullable ProfessionalId id,
        List<Employment> employments,
        @Nullable Team claimed,
        OverDays<Team> teams,
        OverDays<Post> posts,
        Absences absences) {

    static final Professional UNKNOWN =
            new Professional(null, List.of(), null, OverDays.none(), OverDays.none(), Absences.NONE);

    enum Reason {
        PROFESSIONAL_UNKNOWN,
        TEAM_UNKNOWN,
        WORKS_HERE_ALREADY,
        LEAVES_BEFORE_FIRST_DAY,
        ALREADY_RECORDED,
        ABSENCE_UNKNOWN,
        ABSENT_ALREADY,
        OWN_SUBSTITUTE,
        SUBSTITUTE_ABSENT,
        RETURN_OUTSIDE_ABSENCE
    }

    public Professional {
        employments = List.copyOf(employments);
    }

    /** As a history leaves them. */
    public static Professional of(Iterable<? extends ProfessionalEvent> history) {
        var current = UNKNOWN;
        for (var event : history) {
            current = evolve(current, event);
        }
        return current;
    }

    static List<ProfessionalEvent> decide(ProfessionalCommand command, Professional current) {
        return switch (command) {
            case RegisterProfessional register -> register(register, current);
            case NoteClaims claims -> claimed(claims, current);
            case JoinTeam join -> join(join, current.known());
            case AppointProfessional appoint
            when current.known().posts.says(appoint.from(), appoint.post()) -> List.of();
            case AppointProfessional appoint ->
                List.of(new ProfessionalAppointed(appoint.id(), appoint.from(), appoint.post()));
            case RecordAbsence record -> current.known().absences.record(record, current.id);
            case CorrectAbsence correct -> current.known().absences.correct(correct, current.id);
            case RecordReturn back -> current.known().absences.back(back);
            case TakeAbsenceBack back -> current.known().absences.takeBack(back);
            case LetGo go -> letGo(go, current.known());
            case KeepOn keep when current.known().present().lastDay() == null -> List.of();
            case KeepOn keep -> List.of(new LeavingTakenBack(keep.id()));
        };
    }

    private static List<ProfessionalEvent> register(RegisterProfessional register, Professional current) {
        var registered = List.<ProfessionalEvent>of(new ProfessionalRegistered(
                register.id(), register.professional(), register.from(), Source.ADMINISTRATOR));
        if (current.id == null) {
            return registered;
        }
        var present = current.present();
        if (present.from().equals(register.from())) {
            return List.of();
        }
        var isGone = present.endedBefore(register.today());
        var isLater = present.endedBefore(register.from());
        // Another first day of the same work, or work anew; not two at a time, and not within what has ended before.
        if (isLater && !isGone || !current.formerly().allMatch(former -> former.endedBefore(register.from()))) {
            throw new Refusal(Reason.WORKS_HERE_ALREADY, Map.of("from", present.from()));
        }
        return registered;
    }

    /** The first time, whenever a first day was still to come, and whenever the claims name another team. */
    private static List<ProfessionalEvent> claimed(NoteClaims claims, Professional current) {
        var events = new ArrayList<ProfessionalEvent>();
        if (current.id == null || current.isYetToCome(claims.today())) {
            events.add(new ProfessionalRegistered(claims.id(), claims.professional(), claims.today(), Source.CLAIMS));
        } else if (!current.worksOn(claims.today())) {
            return List.of(); // Whoever left comes back by an administrator's word, not by a token that still opens.
        }
        if (claims.team() != null && !claims.team().equals(current.claimed)) {
            events.add(new TeamClaimed(claims.id(), claims.team(), claims.today()));
        }
        return List.copyOf(events);
    }

    private static List<ProfessionalEvent> join(JoinTeam join, Professional current) {
        if (current.teams.says(join.from(), join.team())) {
            return List.of();
        }
        if (!join.teamKnown()) {
            throw new Refusal(Reason.TEAM_UNKNOWN);
        }
        return List.of(new TeamJoined(join.id(), join.team(), join.from()));
    }

    private static List<ProfessionalEvent> letGo(LetGo go, Professional current) {
        var present = current.present();
        if (go.lastDay().equals(present.lastDay())) {
            return List.of();
        }
        if (go.lastDay().isBefore(present.from())) {
            throw new Refusal(Reason.LEAVES_BEFORE_FIRST_DAY, Map.of("from", present.from()));
        }
        return List.of(new ProfessionalLeft(go.id(), go.lastDay()));
    }

    static Professional evolve(Professional current, ProfessionalEvent event) {
        return switch (event) {
            case ProfessionalRegistered registered -> current.registered(registered);
            case TeamClaimed claimed -> current.claimed(claimed.team(), claimed.on());
            case TeamJoined joined -> current.with(current.claimed, current.teams.from(joined.from(), joined.team()));
            case ProfessionalAppointed appointed ->
                new Professional(
                        current.id,
                        current.employments,
                        current.claimed,
                        current.teams,
                        current.posts.from(appointed.from(), appointed.post()),
                        current.absences);
            case AbsenceRecorded absent -> current.with(current.absences.with(absent.absence(), absent.days()));
            case AbsenceCorrected absent -> current.with(current.absences.with(absent.absence(), absent.days()));
            case ReturnRecorded back -> current.with(current.absences.endedBefore(back.absence(), back.on()));
            case AbsenceTakenBack back -> current.with(current.absences.without(back.absence()));
            case ProfessionalLeft left ->
                current.working(new Employment(current.present().from(), left.lastDay()));
            case LeavingTakenBack _ ->
                current.working(new Employment(current.present().from(), null));
        };
    }

    private Professional registered(ProfessionalRegistered registered) {
        var present = employments.isEmpty() ? null : present();
        if (present != null && !present.endedBefore(registered.from())) {
            return working(new Employment(registered.from(), present.lastDay()));
        }
        var longer = new ArrayList<>(employments);
        longer.add(new Employment(registered.from(), null));
        return new Professional(registered.professional(), longer, claimed, teams, posts, absences);
    }

    private Professional claimed(Team team, LocalDate on) {
        var isSo = teams.on(on).filter(team::equals).isPresent();
        return with(team, isSo ? teams : teams.from(on, team));
    }

    private Professional with(@Nullable Team claim, OverDays<Team> moves) {
        return new Professional(id, employments, claim, moves, posts, absences);
    }

    private Professional with(Absences away) {
        return new Professional(id, employments, claimed, teams, posts, away);
    }

    private Professional working(Employment present) {
        var changed = new ArrayList<>(employments);
        changed.set(changed.size() - 1, present);
        return new Professional(id, changed, claimed, teams, posts, absences);
    }

    private Professional known() {
        if (id == null) {
            throw new Refusal(Reason.PROFESSIONAL_UNKNOWN);
        }
        return this;
    }

    private boolean isYetToCome(LocalDate today) {
        return present().from().isAfter(today) && formerly().allMatch(former -> former.endedBefore(today));
    }

    private Stream<Employment> formerly() {
        return employments.stream().limit(employments.size() - 1L);
    }

    /** The days of who works here now, will, or did last. */
    public Employment present() {
        return employments.getLast();
    }

    public boolean worksOn(LocalDate day) {
        return employments.stream().anyMatch(employment -> employment.covers(day));
    }

    /** Away on every day of those, whatever the absences are called. */
    public boolean isAbsentThroughout(Absence days) {
        return absences.coverAll(days.from(), days.lastDay());
    }

    /** On a day; empty when they do not work here on it. */
    public Optional<Presence> on(LocalDate day) {
        return worksOn(day)
                ? Optional.of(new Presence(
                        teams.on(day).orElse(null),
                        posts.on(day).orElse(null),
                        absences.on(day).orElse(null)))
                : Optional.empty();
    }

    /** Days between which nothing changes: of each stretch the first. */
    public List<LocalDate> turns() {
        var days = new TreeSet<>(Set.of(Days.FIRST));
        employments.forEach(employment -> {
            days.add(employment.from());
            addNext(days, employment.lastDay());
        });
        days.addAll(teams.byFirstDay().keySet());
        days.addAll(posts.byFirstDay().keySet());
        absences.byId().values().forEach(absence -> {
            days.add(absence.from());
            addNext(days, absence.until());
        });
        return List.copyOf(days);
    }

    private static void addNext(Set<LocalDate> days, @Nullable LocalDate last) {
        if (last != null && last.isBefore(Days.LAST)) {
            days.add(last.plusDays(1));
        }
    }
}
