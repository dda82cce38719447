package nl.keerpunt.plan.mandate;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.plan.professional.HeardProfessionals;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the doors share by which a mandate is granted: looking up who works here, and sending it (verlenen). */
@Component
class Granting {

    private final Door door;
    private final HeardProfessionals professionals;

    Granting(Door door, HeardProfessionals professionals) {
        this.door = door;
        this.professionals = professionals;
    }

    ResponseEntity<Accepted> send(Write write, Mandate mandate, @Nullable Footing footing) {
        var municipality = write.caller().municipality();
        var command = new GrantMandate(
                MandateRegisterId.of(municipality, mandate.professional()),
                mandate,
                write.caller().professional(),
                footing,
                strangers(municipality, mandate, footing));
        return door.send(write, mandate.uuid().toString(), command);
    }

    private List<ProfessionalId> strangers(MunicipalityCode municipality, Mandate mandate, @Nullable Footing footing) {
        var named = new ArrayList<ProfessionalId>(List.of(mandate.professional()));
        if (footing != null && footing.insteadOf() != null) {
            named.add(footing.insteadOf());
        }
        named.removeIf(each ->
                professionals.workHere(municipality, each, mandate.valid().from()));
        return named;
    }
}
