package nl.keerpunt.household.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.household.keeping.KeepingRule;
import nl.keerpunt.household.keeping.KeepingRules;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What was destroyed, when, on which ground and by whom (verklaring van vernietiging). Ids, days and codes alone, so
 * that it stays.
 *
 * @param laws under which the record fell
 * @param rules the codes of the keeping rules of these laws, as they were when it began
 * @param kinds the kinds of record of those rules
 * @param keys whose destruction made it unreadable
 * @param startedBy who began it
 * @param startedAt null where a former release destroyed all in one step
 */
@Schema(name = "DestructionDeclaration")
record Declaration(
        List<LegalBasis> laws,
        List<String> rules,
        List<String> kinds,
        List<Key> keys,
        Ground ground,
        LocalDate on,
        String startedBy,
        @Nullable Instant startedAt,
        Instant destroyedAt) {

    /** @param law null for the key of all that belongs to no law alone */
    @Schema(name = "DestroyedKey")
    record Key(ServiceName service, @Nullable LegalBasis law) {}

    Declaration {
        laws = List.copyOf(laws);
        rules = List.copyOf(rules);
        kinds = List.copyOf(kinds);
        keys = List.copyOf(keys);
    }

    /** Of the whole record; empty until it is erased. */
    static Optional<Declaration> ofAll(ErasureState state, KeepingRules all) {
        var erased = state.erased();
        if (erased == null) {
            return Optional.empty();
        }
        var begun = state.begun();
        var laws = state.kept().laws(all).stream().map(record -> record.law()).toList();
        var rules = begun == null ? List.<String>of() : begun.fact().rules();
        return Optional.of(new Declaration(
                laws,
                rules,
                kinds(rules, all),
                keys(laws, true),
                erased.fact().ground(),
                erased.fact().on(),
                begun == null ? erased.actor() : begun.actor(),
                begun == null ? null : begun.recordedAt(),
                erased.recordedAt()));
    }

    /** Of each law's record that was destroyed apart. */
    static List<Declaration> ofLaws(List<Recorded<HouseholdEvent>> history, KeepingRules all) {
        return history.stream()
                .flatMap(recorded -> recorded.fact() instanceof LawRecordErased erased
                        ? Stream.of(ofLaw(erased, recorded, all))
                        : Stream.empty())
                .toList();
    }

    private static Declaration ofLaw(LawRecordErased erased, Recorded<?> recorded, KeepingRules all) {
        var laws = List.of(erased.law());
        return new Declaration(
                laws,
                erased.rules(),
                kinds(erased.rules(), all),
                keys(laws, false),
                erased.ground(),
                erased.on(),
                recorded.actor(),
                recorded.recordedAt(),
                recorded.recordedAt());
    }

    private static List<String> kinds(List<String> rules, KeepingRules all) {
        return all.rules().stream()
                .filter(rule -> rules.contains(rule.code()))
                .map(KeepingRule::kind)
                .toList();
    }

    private static List<Key> keys(List<LegalBasis> laws, boolean withHouseholds) {
        var keys = new ArrayList<Key>();
        for (var service : ServiceName.values()) {
            if (withHouseholds) {
                keys.add(new Key(service, null));
            }
            laws.forEach(law -> keys.add(new Key(service, law)));
        }
        return keys;
    }
}
