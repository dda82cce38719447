package nl.keerpunt.household.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.dossier.HouseholdOn.Resident;
import nl.keerpunt.household.dossier.LifeView.AddressView;
import nl.keerpunt.household.dossier.LifeView.DeathView;
import nl.keerpunt.household.dossier.LifeView.DepartureView;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.identity.Bsn;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One household whole (dossier), as it is shown.
 *
 * @param version of the last fact that this answer rests on, counted from 0
 * @param team the access team that answers for it on that day
 * @param direction the director (regisseur) of that day
 * @param answers whoever answers for it on that day (verantwoordelijk); null where it is not known who registered it
 * @param planActiveSince null while no plan is active
 * @param safetyFlag for professionals alone (veiligheidsvlag); null while none is set
 */
@Schema(name = "Household")
record DossierView(
        UUID id,
        AsOf.Told asOf,
        long version,
        Team team,
        LocalDate registeredOn,
        @Nullable DirectedBy direction,
        @Nullable ProfessionalId answers,
        @Nullable LocalDate planActiveSince,
        @Nullable SafetyFlag safetyFlag,
        List<MemberView> members,
        List<RequestView> requests,
        List<DeathView> deaths,
        List<DepartureView> departures,
        boolean erased) {

    /** A member (gezinslid); nobody in particular once the household was erased. */
    @Schema(name = "HouseholdMember")
    record MemberView(
            UUID id,
            @Nullable Bsn bsn,
            @Nullable Label name,
            @Nullable LocalDate birthDate,
            LocalDate from,
            @Nullable AddressView address) {}

    /** Since when nothing about the household goes out, and why; without its words once it was erased. */
    @Schema(name = "SafetyFlag")
    record SafetyFlag(LocalDate on, @Nullable Words reason) {

        static @Nullable SafetyFlag of(HouseholdOn.@Nullable Flagged flag) {
            return flag == null ? null : new SafetyFlag(flag.on(), flag.reason().known());
        }
    }

    /** A request (melding); without its words once the household was erased. */
    @Schema(name = "HouseholdRequest")
    record RequestView(
            UUID id,
            @Nullable Words words,
            List<LegalBasis> laws,
            LocalDate on,
            Channel channel,
            @Nullable RequestAnswer answer,
            @Nullable LocalDate answeredOn) {}

    DossierView {
        members = List.copyOf(members);
        requests = List.copyOf(requests);
        deaths = List.copyOf(deaths);
        departures = List.copyOf(departures);
    }

    static DossierView of(UUID id, AsOf.Told asOf, List<Recorded<HouseholdEvent>> history) {
        var household = HouseholdOn.of(
                asOf.validOn(), history.stream().map(Recorded::fact).toList());
        return new DossierView(
                id,
                asOf,
                history.getLast().version(),
                household.team(),
                household.registeredOn(),
                household.direction(),
                household.answers(),
                household.planActiveSince(),
                SafetyFlag.of(household.flag()),
                members(household),
                requests(household),
                LifeView.deaths(household),
                LifeView.departures(household),
                household.erased());
    }

    private static List<MemberView> members(HouseholdOn household) {
        return household.members().entrySet().stream()
                .map(each -> member(each.getKey(), each.getValue(), household.validOn()))
                .toList();
    }

    private static MemberView member(UUID id, Resident resident, LocalDate day) {
        var person = resident.person().known();
        var address = resident.life().addressOn(day).map(AddressView::of).orElse(null);
        return person == null
                ? new MemberView(id, null, null, null, resident.from(), address)
                : new MemberView(id, person.bsn(), person.name(), person.birthDate(), resident.from(), address);
    }

    private static List<RequestView> requests(HouseholdOn household) {
        return household.requests().entrySet().stream()
                .map(each -> {
                    var asked = each.getValue();
                    return new RequestView(
                            each.getKey(),
                            asked.words().known(),
                            asked.laws(),
                            asked.on(),
                            asked.channel(),
                            asked.answer(),
                            asked.answeredOn());
                })
                .toList();
    }
}
