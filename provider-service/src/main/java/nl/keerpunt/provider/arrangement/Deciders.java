package nl.keerpunt.provider.arrangement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.mandate.HeardMandates;
import nl.keerpunt.platform.mandate.HeardMandates.Register;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.authority.ByLaw;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.authority.Decider.BoundByLaw;
import nl.keerpunt.provider.authority.Decider.Mandated;
import nl.keerpunt.provider.disclosure.Left;
import nl.keerpunt.provider.disclosure.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who decides, and on what: a fact for whoever is about to commit money. */
@Component
public class Deciders {

    private static final int MOST_WHO_MAY = 20;

    private final HeardMandates mandates;
    private final Viewers viewers;
    private final Clock clock;

    Deciders(HeardMandates mandates, Viewers viewers, Clock clock) {
        this.mandates = mandates;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Who decides today, through HTTP. */
    public Decider of(Caller caller, @Nullable ByLaw shown) {
        var by = caller.professional();
        return shown == null
                ? mandated(by, today(), mandates.awaited(caller.municipality(), by))
                : new BoundByLaw(by, today(), shown);
    }

    /**
     * Who decided a line of a plan. Under a mandate that was not heard of yet, the line waits for it.
     *
     * @param on null in what was decided until 26 November 2026 and is heard only now
     * @param ground null when it was decided under a mandate
     */
    public Decider of(
            MunicipalityCode municipality,
            ProfessionalId by,
            @Nullable LocalDate on,
            @Nullable UUID mandate,
            @Nullable LawfulGround ground) {
        var day = on == null ? today() : on;
        return ground == null
                ? mandated(by, day, knowing(mandate, mandates.of(municipality, by)))
                : new BoundByLaw(by, day, new ByLaw(ground, null, null));
    }

    /** The same, with who may decide it when it lies outside the mandate of who did: that travels back to the plan. */
    public AgreeSupportLine withWhoMay(AgreeSupportLine agree) {
        try {
            Arranging.agreed(agree);
            return agree;
        } catch (Refusal refusal) {
            return Stake.of(refusal)
                    .map(stake -> whoElse(
                            agree.arrangement().municipality(), agree.decider().by(), stake))
                    .map(others -> agree.by(((Mandated) agree.decider()).knowing(others)))
                    .orElse(agree);
        }
    }

    /** The same, of what the household buys itself. */
    public AgreeBudgetLine withWhoMay(AgreeBudgetLine agree) {
        try {
            Arranging.agreed(agree);
            return agree;
        } catch (Refusal refusal) {
            var decider = agree.asked().decider();
            return Stake.of(refusal)
                    .map(stake -> whoElse(agree.arrangement().municipality(), decider.by(), stake))
                    .map(others -> agree.by(((Mandated) decider).knowing(others)))
                    .orElse(agree);
        }
    }

    /**
     * What the caller reads of a refusal: the price, and who may decide it.
     *
     * @param ownWork whether it was about what the caller alone wrote
     */
    public Refusal withWhoMay(Caller caller, Refusal refusal, boolean ownWork) {
        return Stake.of(refusal)
                .map(stake -> new Refusal(
                        refusal.reason(),
                        stake.told(
                                new Left(viewers.of(caller), stake.law(), ownWork),
                                whoElse(caller.municipality(), caller.professional(), stake))))
                .orElse(refusal);
    }

    /** A register of which only a part was heard says nothing about a mandate that is not in it. */
    static Register knowing(@Nullable UUID mandate, Register register) {
        if (mandate != null && !register.knows(mandate)) {
            throw new NotHeardOfYet();
        }
        return register;
    }

    private static Mandated mandated(ProfessionalId by, LocalDate on, Register register) {
        return new Mandated(by, on, register.mandates(), register.heardAt(), List.of());
    }

    private List<ProfessionalId> whoElse(MunicipalityCode municipality, ProfessionalId by, Stake stake) {
        return mandates.mayDecide(municipality, by, stake.asked(), MOST_WHO_MAY);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
    }
}
