package nl.keerpunt.household.professional;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.household.professional.Presence.Away;
import nl.keerpunt.household.professional.Professional.Reason;
import nl.keerpunt.household.professional.ProfessionalCommand.*;
import nl.keerpunt.household.professional.ProfessionalEvent.*;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * When one professional is away: at most once on a day. Nobody substitutes for themselves, and nobody does who is away
 * on all of the same days; who is away on some of them is stood in for in turn ({@link StandIns}).
 *
 * @param takenBack under these ids nothing is recorded again
 */
public record Absences(Map<UUID, Absence> byId, Set<UUID> takenBack) {

    static final Absences NONE = new Absences(Map.of(), Set.of());

    public Absences {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        takenBack = Set.copyOf(takenBack);
    }

    List<ProfessionalEvent> record(RecordAbsence record, @Nullable ProfessionalId who) {
        var known = byId.get(record.absence());
        if (record.days().equals(known)) {
            return List.of();
        }
        if (known != null || takenBack.contains(record.absence())) {
            throw new Refusal(Reason.ALREADY_RECORDED);
        }
        require(record.absence(), record.days(), record.substitute(), who);
        return List.of(new AbsenceRecorded(record.id(), record.absence(), record.days()));
    }

    List<ProfessionalEvent> correct(CorrectAbsence correct, @Nullable ProfessionalId who) {
        if (correct.days().equals(known(correct.absence()))) {
            return List.of();
        }
        require(correct.absence(), correct.days(), correct.substitute(), who);
        return List.of(new AbsenceCorrected(correct.id(), correct.absence(), correct.days()));
    }

    /** Before the day after the last one, and not on the first: an absence of no day was none. */
    List<ProfessionalEvent> back(RecordReturn back) {
        var known = known(back.absence());
        if (back.on().minusDays(1).equals(known.until())) {
            return List.of();
        }
        if (!back.on().isAfter(known.from()) || back.on().isAfter(known.lastDay())) {
            throw new Refusal(Reason.RETURN_OUTSIDE_ABSENCE, Map.of("from", known.from()));
        }
        return List.of(new ReturnRecorded(back.id(), back.absence(), back.on()));
    }

    List<ProfessionalEvent> takeBack(TakeAbsenceBack back) {
        if (takenBack.contains(back.absence())) {
            return List.of();
        }
        known(back.absence());
        return List.of(new AbsenceTakenBack(back.id(), back.absence()));
    }

    private void require(UUID id, Absence days, Substitute substitute, @Nullable ProfessionalId who) {
        byId.forEach((other, absence) -> {
            if (!other.equals(id) && absence.overlaps(days)) {
                throw new Refusal(Reason.ABSENT_ALREADY, Map.of("from", absence.from()));
            }
        });
        var named = days.substitute();
        if (named == null) {
            return;
        }
        if (named.equals(who)) {
            throw new Refusal(Reason.OWN_SUBSTITUTE);
        }
        if (!substitute.known()) {
            throw new Refusal(Reason.PROFESSIONAL_UNKNOWN, Map.of("professional", named));
        }
        if (substitute.absentThroughout()) {
            throw new Refusal(Reason.SUBSTITUTE_ABSENT, Map.of("professional", named));
        }
    }

    private Absence known(UUID absence) {
        var known = byId.get(absence);
        if (known == null) {
            throw new Refusal(Reason.ABSENCE_UNKNOWN);
        }
        return known;
    }

    Absences with(UUID id, Absence days) {
        var more = new LinkedHashMap<>(byId);
        more.put(id, days);
        return new Absences(more, takenBack);
    }

    Absences endedBefore(UUID id, LocalDate on) {
        var changed = new LinkedHashMap<>(byId);
        changed.computeIfPresent(id, (_, absence) -> absence.endedBefore(on));
        return new Absences(changed, takenBack);
    }

    Absences without(UUID id) {
        var fewer = new LinkedHashMap<>(byId);
        fewer.remove(id);
        var gone = new HashSet<>(takenBack);
        gone.add(id);
        return new Absences(fewer, gone);
    }

    Optional<Away> on(LocalDate day) {
        return byId.entrySet().stream()
                .filter(absence -> absence.getValue().covers(day))
                .map(absence -> new Away(absence.getKey(), absence.getValue()))
                .findFirst();
    }

    boolean coverAll(LocalDate from, LocalDate until) {
        var day = from;
        while (!day.isAfter(until)) {
            var away = on(day);
            if (away.isEmpty()) {
                return false;
            }
            var last = away.get().days().lastDay();
            if (!last.isBefore(until) || last.equals(Days.LAST)) {
                return true;
            }
            day = last.plusDays(1);
        }
        return true;
    }
}
