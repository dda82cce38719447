package nl.keerpunt.household.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.lifefact.Address;
import nl.keerpunt.household.lifefact.LifeFact;
import nl.keerpunt.household.registration.LifeCommand;
import nl.keerpunt.household.registration.LifeCommand.*;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.place.NeighbourhoodCode;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.problem.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * What a notice tells of somebody.
 *
 * @param on the day on which it happened, or from which it is so; of a withdrawal that of what is withdrawn
 * @param address of an address alone
 * @param hidden whether the address is kept from others; of an address alone, and then it has to be said
 * @param corrects the notice that was wrong; of a withdrawal the one that is withdrawn
 */
@Schema(name = "NoticeContent")
record NoticeContent(
        NoticeKind kind,
        @PastOrPresent LocalDate on,
        @Nullable Address address,
        @Nullable Boolean hidden,
        @Nullable NeighbourhoodCode neighbourhood,
        @Nullable MunicipalityCode toMunicipality,
        @Nullable UUID corrects) {

    NoticeContent {
        var wrong = new ArrayList<Wrong>();
        // Whoever forgets to say that an address is hidden must not have it shown.
        asked("address", address, kind == NoticeKind.ADDRESS, wrong);
        asked("hidden", hidden, kind == NoticeKind.ADDRESS, wrong);
        allowed("neighbourhood", neighbourhood, kind == NoticeKind.ADDRESS, wrong);
        allowed("toMunicipality", toMunicipality, kind == NoticeKind.DEPARTURE, wrong);
        if (kind == NoticeKind.WITHDRAWAL && corrects == null) {
            wrong.add(new Wrong("corrects", "MISSING", "MISSING"));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    LifeCommand about(HouseholdId household, UUID member, UUID notice) {
        return switch (kind) {
            case ADDRESS -> record(household, member, notice, lives(household));
            case DEATH -> record(household, member, notice, new LifeFact.Died(on));
            case DEPARTURE -> record(household, member, notice, new LifeFact.Left(on, toMunicipality));
            case WITHDRAWAL -> new TakeLifeFactBack(household, member, given(corrects), notice, on);
        };
    }

    private LifeFact lives(HouseholdId household) {
        return new LifeFact.Lives(Personal.of(household, given(address)), given(hidden), neighbourhood, on);
    }

    private LifeCommand record(HouseholdId household, UUID member, UUID notice, LifeFact happened) {
        return new RecordLifeFact(household, member, notice, happened, corrects);
    }

    /** What the constructor asked for. */
    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the constructor asks for it");
        }
        return value;
    }

    private static void asked(String field, @Nullable Object value, boolean belongs, List<Wrong> wrong) {
        if (belongs && value == null) {
            wrong.add(new Wrong(field, "MISSING", "MISSING"));
        }
        allowed(field, value, belongs, wrong);
    }

    private static void allowed(String field, @Nullable Object value, boolean belongs, List<Wrong> wrong) {
        if (!belongs && value != null) {
            wrong.add(new Wrong(field, "CONTRADICTORY", "NOT_OF_THIS_NOTICE"));
        }
    }

    @Override
    public String toString() {
        return kind + " ***";
    }
}
