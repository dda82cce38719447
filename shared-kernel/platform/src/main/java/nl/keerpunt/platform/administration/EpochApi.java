package nl.keerpunt.platform.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.epoch.Epoch;
import nl.keerpunt.platform.epoch.Epochs;
import nl.keerpunt.platform.epoch.Rotation;
import nl.keerpunt.platform.write.Write;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The epochs of this service (sleutelperioden): with what the keys of households are wrapped, and since when. */
@Tag(name = "Administration", description = "Keeping a service in order (beheer).")
@RestController
@RequestMapping("/v1/${keerpunt.service}/epochs")
class EpochApi {

    /**
     * @param items from the newest on
     * @param replicas of this service, and with which epoch each wraps
     * @param toRewrap how many keys another than the newest epoch wraps
     */
    record EpochList(List<Epoch> items, List<Epochs.Replica> replicas, long toRewrap) {}

    private final Epochs epochs;
    private final Rotation rotation;

    EpochApi(Epochs epochs, Rotation rotation) {
        this.epochs = epochs;
        this.rotation = rotation;
    }

    @GetMapping
    @Operation(
            operationId = "list{Service}Epochs",
            summary = "List the epochs, what names each, and which replica uses which (sleutelperioden)")
    EpochList list() {
        return new EpochList(epochs.all(), epochs.replicas(), epochs.toRewrap());
    }

    @PostMapping("/_rotate")
    @Refused("ROTATION_RUNS")
    @Operation(
            operationId = "rotate{Service}Epoch",
            summary = "Begin a new epoch; what the former one wrapped is re-wrapped, and after that nobody can read a"
                    + " copy of the database that is older than the backups that are kept (sleutel wisselen)")
    EpochList rotate(Write write) {
        write.expectNoVersion();
        rotation.ask(write.commandId());
        return list();
    }
}
