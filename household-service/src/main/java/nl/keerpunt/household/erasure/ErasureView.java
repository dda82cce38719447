package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.keerpunt.household.dossier.HouseholdOn;
import nl.keerpunt.household.erasure.ErasureState.Status;
import nl.keerpunt.household.householdlife.KeptRecord.Hold;
import nl.keerpunt.household.householdlife.KeptRecord.Wish;
import nl.keerpunt.household.householdlife.LawRecord;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.vocabulary.HoldKind;
import nl.keerpunt.household.vocabulary.KeepingGround;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Where the destruction of a household's record stands, and what stands in its way.
 *
 * @param since when it began, or was completed; null while it has not begun
 * @param waitingFor the services that have not said that they are quiet
 * @param heard when each service that has was heard
 * @param laws under which the record falls, until when, and from which day it may be destroyed
 * @param lastChange of the record as a whole: when all of it goes, each term counts from there when that is later
 * @param declaration of the whole record, once it is destroyed
 * @param lawDeclarations of each law's record that was destroyed apart
 */
@Schema(name = "Erasure")
record ErasureView(
        UUID household,
        Status status,
        @Nullable Instant since,
        List<ServiceName> waitingFor,
        Heard heard,
        List<HoldView> holds,
        List<WishView> requests,
        List<LawRecord> laws,
        @Nullable LocalDate lastChange,
        @Nullable Declaration declaration,
        List<Declaration> lawDeclarations) {

    /** When each service was heard to be quiet; null until it was. */
    @Schema(name = "QuietSince")
    record Heard(
            @Nullable Instant plan,
            @Nullable Instant provider,
            @Nullable Instant budget) {}

    /** @param lifted null while it holds */
    @Schema(name = "Hold")
    record HoldView(
            UUID id, HoldKind kind, LocalDate on, @Nullable LocalDate lifted) {}

    /** How a request was decided. */
    @Schema(name = "ErasureDecision")
    enum Decision {
        /** Ingewilligd. */
        GRANTED,
        /** Afgewezen. */
        REFUSED
    }

    /**
     * A resident's request for destruction (vernietigingsverzoek).
     *
     * @param decision null while nobody decided
     * @param letter what the resident is told of a refusal: on which ground, and how to object
     * @param letterWithheld why there is no letter of a refusal; null where there is one, or nothing was refused
     */
    @Schema(name = "ErasureRequest")
    record WishView(
            UUID id,
            LocalDate on,
            @Nullable Decision decision,
            @Nullable LocalDate decidedOn,
            @Nullable KeepingGround ground,
            @Nullable LocalDate objectUntil,
            @Nullable String letter,
            @Nullable Withheld letterWithheld) {}

    /** Why a letter is not made. */
    @Schema(name = "LetterWithheld")
    enum Withheld {
        /** Er staat een veiligheidsvlag op het huishouden. */
        SAFETY_FLAG,
        /** Van het huishouden leeft niemand meer. */
        NOBODY_LEFT;

        private static @Nullable Withheld of(HouseholdOn household) {
            if (household.isFlagged()) {
                return SAFETY_FLAG;
            }
            return household.isDiedOut() ? NOBODY_LEFT : null;
        }
    }

    ErasureView {
        waitingFor = List.copyOf(waitingFor);
        holds = List.copyOf(holds);
        requests = List.copyOf(requests);
        laws = List.copyOf(laws);
        lawDeclarations = List.copyOf(lawDeclarations);
    }

    /** @param rules all there ever were; those of today say what is due */
    static ErasureView of(
            UUID household,
            List<Recorded<HouseholdEvent>> history,
            KeepingRules rules,
            LocalDate today,
            Letter letter,
            Locale language) {
        var facts = history.stream().map(Recorded::fact).toList();
        var letters = new Letters(letter, language, Withheld.of(HouseholdOn.of(today, facts)));
        var state = ErasureState.of(history);
        var kept = state.kept();
        return new ErasureView(
                household,
                state.status(),
                state.since(),
                state.waitingFor().stream().map(ServiceName::of).toList(),
                new Heard(
                        state.heard().get(QuietService.PLAN),
                        state.heard().get(QuietService.PROVIDER),
                        state.heard().get(QuietService.BUDGET)),
                kept.holds().entrySet().stream()
                        .map(each -> hold(each.getKey(), each.getValue()))
                        .toList(),
                kept.wishes().entrySet().stream()
                        .map(each -> wish(each.getKey(), each.getValue(), letters))
                        .toList(),
                kept.laws(rules.on(today)),
                kept.changes().lastChange(),
                Declaration.ofAll(state, rules).orElse(null),
                Declaration.ofLaws(history, rules));
    }

    private static HoldView hold(UUID id, Hold hold) {
        return new HoldView(id, hold.kind(), hold.on(), hold.lifted());
    }

    /** @param withheld why none is made today; null where one is */
    private record Letters(
            Letter letter, Locale language, @Nullable Withheld withheld) {

        @Nullable
        String refused(LocalDate asked, LocalDate decided, KeepingGround ground) {
            return withheld != null ? null : letter.refused(asked, decided, ground, language);
        }
    }

    private static WishView wish(UUID id, Wish wish, Letters letters) {
        var decided = wish.decided();
        if (decided == null) {
            return new WishView(id, wish.on(), null, null, null, null, null, null);
        }
        var ground = decided.ground();
        if (ground == null) {
            return new WishView(id, wish.on(), Decision.GRANTED, decided.on(), null, null, null, null);
        }
        return new WishView(
                id,
                wish.on(),
                Decision.REFUSED,
                decided.on(),
                ground,
                Letter.objectUntil(decided.on()),
                letters.refused(wish.on(), decided.on(), ground),
                letters.withheld());
    }
}
