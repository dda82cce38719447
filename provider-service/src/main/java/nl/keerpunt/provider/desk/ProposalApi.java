package nl.keerpunt.provider.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.desk.Bodies.Referral;
import nl.keerpunt.provider.vocabulary.Tags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A provider's proposal through HTTP, and the municipality's answer to it. */
@RestController
@RequestMapping("/v1/arrangements/{id}")
@Tag(name = Tags.PROPOSALS, description = Tags.OF_PROPOSALS)
class ProposalApi {

    @Schema(name = "ProposeArrangementChange")
    record Propose(
            @Nullable UUID proposal,
            @Positive @Max(100_000) long volume,
            Frequency frequency,
            LocalDate from,
            LocalDate until,
            Words reason)
            implements AskedExtent {

        Propose {
            Bodies.mustRun(from, until);
        }
    }

    @Schema(name = "AcceptProposal")
    record Accept(UUID proposal, @Nullable Referral byLaw) {}

    @Schema(name = "AcceptProposalInPart")
    record AcceptInPart(
            UUID proposal,
            @Positive @Max(100_000) long volume,
            Frequency frequency,
            LocalDate from,
            LocalDate until,
            Words reason,
            @Nullable Referral byLaw)
            implements AskedExtent {

        AcceptInPart {
            Bodies.mustRun(from, until);
        }
    }

    @Schema(name = "DeclineProposal")
    record Decline(UUID proposal, Words reason) {}

    private final Arrangements arrangements;

    ProposalApi(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @PostMapping("/_propose")
    @Operation(
            operationId = "proposeArrangementChange",
            summary = "Propose a change, as the provider (wijziging voorstellen)",
            description = "One proposal at a time awaits an answer. It changes nothing until the municipality "
                    + "accepts it, as a whole or in part. The id in the answer is that of the proposal.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_WITHDRAWN",
        "ENDS_BEFORE_START",
        "HOUSEHOLD_ENDING",
        "HOUSEHOLD_ERASED",
        "IS_PERSONAL_BUDGET",
        "OUTSIDE_PERIOD",
        "PERIOD_TOO_LONG",
        "PROPOSAL_ALREADY_ANSWERED",
        "PROPOSAL_ALREADY_MADE",
        "PROPOSAL_OPEN",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> propose(@PathVariable UUID id, @RequestBody Propose body, Write write) {
        var found = arrangements.existing(write, id, "propose-change");
        var proposal = body.proposal() == null ? write.freshId() : body.proposal();
        return arrangements.send(
                write,
                found,
                proposal,
                new ProposeChange(found.id(), proposal, body.extent(), found.words(body.reason())));
    }

    @PostMapping("/_accept")
    @Operation(
            operationId = "acceptProposal",
            summary = "Accept the provider's proposal (voorstel overnemen)",
            description = "Makes a new version with what was proposed, at the tariff that the contract has on "
                    + "its first day. Judged as a new agreement is, at the price of the whole arrangement.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_WITHDRAWN",
        "AMOUNT_TOO_LARGE",
        "ENDS_BEFORE_START",
        "GROUND_OF_ANOTHER_LAW",
        "IS_PERSONAL_BUDGET",
        "NOT_OFFERED",
        "OUTSIDE_MANDATE",
        "OUTSIDE_PERIOD",
        "PROPOSAL_ALREADY_ANSWERED",
        "PROPOSAL_UNKNOWN",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> accept(@PathVariable UUID id, @RequestBody Accept body, Write write) {
        var found = arrangements.existing(write, id, "accept-proposal");
        var offer = arrangements.offerFor(found, body.proposal());
        var decider = arrangements.decider(write, found.household(), body.byLaw());
        return arrangements.send(write, found, new AcceptProposal(found.id(), body.proposal(), offer, decider));
    }

    @PostMapping("/_acceptinpart")
    @Operation(
            operationId = "acceptProposalInPart",
            summary = "Accept part of the provider's proposal (voorstel gedeeltelijk overnemen)",
            description = "Makes a new version with what the municipality names in place of what was proposed, "
                    + "and says why. Judged as a new agreement is, at the price of the whole arrangement.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_WITHDRAWN",
        "AMOUNT_TOO_LARGE",
        "ENDS_BEFORE_START",
        "GROUND_OF_ANOTHER_LAW",
        "IS_PERSONAL_BUDGET",
        "NOT_OFFERED",
        "OUTSIDE_MANDATE",
        "OUTSIDE_PERIOD",
        "PERIOD_TOO_LONG",
        "PROPOSAL_ALREADY_ANSWERED",
        "PROPOSAL_UNKNOWN",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> acceptInPart(@PathVariable UUID id, @RequestBody AcceptInPart body, Write write) {
        var found = arrangements.existing(write, id, "accept-proposal-in-part");
        return arrangements.send(
                write,
                found,
                new AcceptProposalInPart(
                        found.id(),
                        body.proposal(),
                        body.extent(),
                        arrangements.offer(found, body.from()),
                        arrangements.decider(write, found.household(), body.byLaw()),
                        found.words(body.reason())));
    }

    @PostMapping("/_decline")
    @Operation(
            operationId = "declineProposal",
            summary = "Decline the provider's proposal (voorstel afwijzen)",
            description = "The arrangement stays as it is. The provider reads the reason.")
    @Refused({"IS_PERSONAL_BUDGET", "PROPOSAL_ALREADY_ANSWERED", "PROPOSAL_UNKNOWN", "WAS_REFUSED"})
    ResponseEntity<Accepted> decline(@PathVariable UUID id, @RequestBody Decline body, Write write) {
        var found = arrangements.existing(write, id, "decline-proposal");
        return arrangements.send(
                write, found, new DeclineProposal(found.id(), body.proposal(), found.words(body.reason())));
    }
}
