package nl.keerpunt.budget.seal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.signature.PublicKeys;
import nl.keerpunt.platform.start.PlatformSettings;
import nl.keerpunt.platform.web.Absent;
import nl.keerpunt.platform.web.Page;
import nl.keerpunt.platform.web.Paging;
import nl.keerpunt.platform.web.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/budgets/seals")
@Tag(name = "Seals", description = "How the ledger stood, signed and published (verzegelingen).")
class SealApi {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** @param publicKeys by which a head is known to be ours, X.509 in base64; those of before included */
    @Schema(name = "LedgerSeals")
    record Seals(List<SignedHead> items, @Nullable String next, List<String> publicKeys) {

        Seals {
            items = List.copyOf(items);
            publicKeys = List.copyOf(publicKeys);
        }
    }

    private final MunicipalReads reads;
    private final Heads heads;
    private final List<String> publicKeys;
    private final Clock clock;

    SealApi(MunicipalReads reads, Heads heads, PublicKeys keys, PlatformSettings settings, Clock clock) {
        this.reads = reads;
        this.heads = heads;
        this.publicKeys = keys.encoded(settings.service());
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listSeals",
            summary = "How the ledger stood each hour and whenever it was asked, the newest first (verzegelingen)",
            description = "Each is signed and was published. With the entries and the public keys beside it anybody can"
                    + " check the ledger; how, the README of budget-service says.")
    Seals list(Caller caller, Paging<Instant> paging) {
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql("select * from ledger_head where municipality = ? and at < ?"
                                + " order by at desc limit ?")
                        .params(
                                caller.municipality().value(),
                                paging.afterOr(NEVER).atOffset(ZoneOffset.UTC),
                                paging.rows())
                        .query((row, _) -> Heads.head(row))
                        .list());
        var page = Page.of(rows, paging, head -> head.at().toString());
        return new Seals(page.items(), page.next(), publicKeys);
    }

    @PostMapping("/_sign")
    @Operation(
            operationId = "signSeals",
            summary = "Sign and publish how the ledger stands now, so that it stays so (verzegelen)",
            description = "A municipality that has no ledger yet has nothing to sign.")
    @Refused("NOT_FOUND")
    SignedHead sign(Request request) {
        return heads.publishNow(request.caller().municipality(), clock.instant(), request.freshId(), request.expected())
                .orElseThrow(Absent::new);
    }
}
