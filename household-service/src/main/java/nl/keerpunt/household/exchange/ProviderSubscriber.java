package nl.keerpunt.household.exchange;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.provider.ArrangementCommittedV1;
import nl.keerpunt.contract.provider.Committed;
import nl.keerpunt.contract.provider.HouseholdQuietV1;
import nl.keerpunt.contract.provider.PersonalBudgetCommittedV1;
import nl.keerpunt.household.registration.KeepingCommand.*;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.Command;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.hearing.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears under which law support runs and until when: so long a household's record is needed, and longer it is kept. */
@Component
class ProviderSubscriber implements Subscriber {

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(
                Subscription.toSome(ArrangementCommittedV1.class, ProviderSubscriber::support),
                Subscription.toSome(PersonalBudgetCommittedV1.class, ProviderSubscriber::support),
                Subscription.to(
                        HouseholdQuietV1.class, quiet -> new HearQuiet(quiet.household(), QuietService.PROVIDER)));
    }

    /** A pause and its end move neither the law nor the last day. */
    private static Optional<Command> support(Committed told) {
        return switch (told.verb()) {
            case "paused", "resumed" -> Optional.empty();
            case "withdrawn" -> Optional.of(heard(told, null));
            case "stopped" -> Optional.of(heard(told, told.appliesFrom().minusDays(1)));
            default -> Optional.of(heard(told, lastDay(told)));
        };
    }

    private static HearSupport heard(Committed told, @Nullable LocalDate lastDay) {
        return new HearSupport(
                told.household(),
                told.arrangement().uuid(),
                told.legalBasis(),
                told.version(),
                lastDay,
                Stream.of(lastDay == null ? told.appliesFrom() : lastDay, told.decidedOn())
                        .filter(Objects::nonNull)
                        .max(naturalOrder())
                        .orElseThrow());
    }

    /** Where months alone are told, support that ends within one counts until the end of it. */
    private static LocalDate lastDay(Committed told) {
        var lastDay = told.lastDay();
        return lastDay != null ? lastDay : endOfMonths(told);
    }

    private static LocalDate endOfMonths(Committed told) {
        return told.months().stream()
                .map(MonthAmount::month)
                .max(naturalOrder())
                .map(YearMonth::atEndOfMonth)
                .orElse(told.appliesFrom());
    }
}
