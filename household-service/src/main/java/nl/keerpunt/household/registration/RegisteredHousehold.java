package nl.keerpunt.household.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import org.jspecify.annotations.Nullable;

/** What the rules ask about a registered household: ids, dates and choices, never who someone is or what they said. */
record RegisteredHousehold(
        Team team,
        LocalDate on,
        Map<UUID, Residence> members,
        Map<UUID, Question> requests,
        @Nullable Direction direction,
        boolean planActive)
        implements Household {

    record Residence(LocalDate from, @Nullable LocalDate lastDay) {}

    record Question(
            List<LegalBasis> laws,
            LocalDate on,
            Channel channel,
            @Nullable Answered answered) {

        Question {
            laws = List.copyOf(laws);
        }
    }

    record Answered(Answer answer, LocalDate on) {}

    /** The present director and, after a transfer, whom they relieved. */
    record Direction(
            ProfessionalId director,
            Team team,
            LocalDate from,
            @Nullable ProfessionalId relieved) {}

    RegisteredHousehold {
        members = Map.copyOf(members);
        requests = Map.copyOf(requests);
    }

    RegisteredHousehold(Team team, LocalDate on) {
        this(team, on, Map.of(), Map.of(), null, false);
    }

    Optional<Residence> residence(UUID member) {
        return Optional.ofNullable(members.get(member));
    }

    Optional<Question> question(UUID request) {
        return Optional.ofNullable(requests.get(request));
    }

    Optional<Direction> directed() {
        return Optional.ofNullable(direction);
    }

    RegisteredHousehold withMember(UUID member, LocalDate from) {
        return new RegisteredHousehold(
                team, on, with(members, member, new Residence(from, null)), requests, direction, planActive);
    }

    RegisteredHousehold untilLastDay(UUID member, @Nullable LocalDate lastDay) {
        var left = new Residence(residence(member).orElseThrow().from(), lastDay);
        return new RegisteredHousehold(team, on, with(members, member, left), requests, direction, planActive);
    }

    RegisteredHousehold asked(UUID request, Question question) {
        return new RegisteredHousehold(team, on, members, with(requests, request, question), direction, planActive);
    }

    RegisteredHousehold answered(UUID request, Answered answered) {
        var asked = question(request).orElseThrow();
        return asked(request, new Question(asked.laws(), asked.on(), asked.channel(), answered));
    }

    RegisteredHousehold under(Direction newDirection) {
        return new RegisteredHousehold(team, on, members, requests, newDirection, planActive);
    }

    RegisteredHousehold planActive(boolean active) {
        return new RegisteredHousehold(team, on, members, requests, direction, active);
    }

    private static <T> Map<UUID, T> with(Map<UUID, T> known, UUID key, T value) {
        var more = new HashMap<>(known);
        more.put(key, value);
        return more;
    }
}
