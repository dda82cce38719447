package nl.keerpunt.budget.seal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.signature.PublicKeys;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/budgets/seals")
@Tag(name = "Seals", description = "How the ledger stood, signed and published (verzegelingen).")
class SealApi {

    private static final String CHECKED = """
            The newest first. Each is signed and was published. With the entries of all years (listLedgerEntries) and the \
            public keys, which whoever installed this service can give too, anybody can check the ledger of a municipality, \
            in the order of number:

            1. The numbers are 1, 2, 3 and so on. The seal before number 1 is 64 zeros.
            2. The hash of an entry is SHA-256, in lower-case hexadecimal digits, over parts: the number of bytes of a part \
            in decimal digits, a colon, the bytes (UTF-8) and a comma; what the answer leaves out is a dash and a comma. So \
            a and then nothing is `1:a,-,`. Form 1, the only one there is, has these 28 parts, with nothing between them: \
            form, the hash of the entry before, number, municipality, position, line, cause, name, recordedAt, actor, year, \
            month, from, to, amount, legalBasis, taskField, objective, provider, household, arrangement, \
            arrangementVersion, reference, decidedBy, decidedOn, mandate, lawfulGround, authority. Each is the text that \
            the answer shows, a number in decimal digits and a UUID in lower case; untilMonth is not sealed.
            3. The signature of a seal is Ed25519 over six such parts: keerpunt ledger head 1, municipality, entries, seal, \
            at, position. One of the public keys fits it, and seal is the hash of the entry whose number is entries. Where \
            there are fewer entries, the end was cut off.""";

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
            summary = "List how the ledger stood each hour and whenever it was asked (verzegelingen)",
            description = CHECKED)
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
            description =
                    "It is published at once, beside those of each hour. A municipality that has no ledger yet has"
                            + " nothing to sign.")
    @Refused("NOT_FOUND")
    SignedHead sign(Write write) {
        return heads.publishNow(write.caller().municipality(), clock.instant(), write.freshId(), write.expected())
                .orElseThrow(Absent::new);
    }
}
