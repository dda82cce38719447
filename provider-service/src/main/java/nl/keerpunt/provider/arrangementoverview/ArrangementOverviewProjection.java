package nl.keerpunt.provider.arrangementoverview;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.AtPosition;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementAgreed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementChanged;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementEvaluated;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementNotCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementPaused;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRefused;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRestored;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementResumed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementStarted;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementStopped;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementWithdrawn;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ChangeProposed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.Commitment;
import nl.keerpunt.provider.arrangement.ArrangementEvent.CoverAskedAgain;
import nl.keerpunt.provider.arrangement.ArrangementEvent.Opening;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ProposalDeclined;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the overview; nobody else writes it. Every statement sets what is, so that reading an event twice is harmless. */
@Component
@ProcessingGroup(ArrangementOverviewProjection.NAME)
class ArrangementOverviewProjection {

    static final String NAME = "arrangement-overview";

    private final ProjectionDatabase database;

    ArrangementOverviewProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @EventHandler
    void on(ArrangementEvent event, @Timestamp Instant recordedAt, @AtPosition Long position) {
        switch (event) {
            case ArrangementAgreed agreed -> agreed(agreed, position, recordedAt);
            case ArrangementRefused refused -> refused(refused, position, recordedAt);
            case ArrangementChanged changed -> changed(changed, recordedAt);
            case ArrangementRestored restored -> restored(restored, recordedAt);
            case ArrangementStopped stopped -> stopped(stopped, recordedAt);
            case ArrangementWithdrawn withdrawn ->
                committed(event, withdrawn, ", status = 'WITHDRAWN'", recordedAt)
                        .update();
            case CoverAskedAgain asked ->
                committed(event, asked, "", recordedAt).update();
            case ChangeProposed proposed ->
                update(event, "open_proposal = :proposal", recordedAt)
                        .param("proposal", proposed.proposal())
                        .update();
            case ProposalDeclined _ ->
                update(event, "open_proposal = null", recordedAt).update();
            case ArrangementStarted _, ArrangementResumed _ -> turned(event, "status = 'RUNNING'", recordedAt);
            case ArrangementPaused _ -> turned(event, "status = 'PAUSED'", recordedAt);
            case ArrangementEvaluated evaluated ->
                update(event, "evaluated_on = :on", recordedAt)
                        .param("on", evaluated.on())
                        .update();
            case ArrangementCovered _ ->
                update(event, "cover = 'COVERED', lacking = null, no_cover_for = null", recordedAt)
                        .update();
            case ArrangementNotCovered notCovered -> notCovered(notCovered, recordedAt);
        }
    }

    @ResetHandler
    void forget() {
        database.client().sql("delete from arrangement_overview").update();
    }

    private void agreed(ArrangementAgreed agreed, long position, Instant recordedAt) {
        var agreement = agreed.agreement();
        var objective = agreement.objective();
        opened(agreed, position, recordedAt, """
                        insert into arrangement_overview (municipality, id, household, provider, product, legal_basis,
                         task_field, objective, support_line, status, agreed_version, first_day, last_day, committed,
                         cover, opened_at, changed_at)
                        values (:municipality, :id, :household, :provider, :product, :law, :field, :objective, :line,
                         'AGREED', :version, :from, :until, :committed, 'AWAITED', :position, :changed)
                        on conflict do nothing
                        """)
                .param("law", agreement.legalBasis().code())
                .param("field", agreement.taskField().code())
                .param("objective", objective == null ? null : objective.name())
                .param("line", agreement.supportLine())
                .param("version", agreed.version())
                .param("from", agreed.appliesFrom())
                .param("until", agreed.terms().period().until())
                .param("committed", MonthAmount.total(agreed.months()).cents())
                .update();
    }

    private void refused(ArrangementRefused refused, long position, Instant recordedAt) {
        opened(refused, position, recordedAt, """
                        insert into arrangement_overview (municipality, id, household, provider, product, support_line,
                         status, refused_for, agreed_version, committed, opened_at, changed_at)
                        values (:municipality, :id, :household, :provider, :product, :line,
                         'REFUSED', :reason, 0, 0, :position, :changed)
                        on conflict do nothing
                        """)
                .param("line", refused.supportLine())
                .param("reason", refused.reason())
                .update();
    }

    private <E extends ArrangementEvent & Opening> StatementSpec opened(
            E opening, long position, Instant recordedAt, String insert) {
        return about(opening, recordedAt, insert)
                .param("household", opening.household().uuid())
                .param("provider", opening.provider().value())
                .param("product", opening.product())
                .param("position", position);
    }

    private void changed(ArrangementChanged changed, Instant recordedAt) {
        var answered = changed.proposal() == null ? "" : ", open_proposal = null";
        committed(changed, changed, ", first_day = least(first_day, :from), last_day = :until" + answered, recordedAt)
                .param("from", changed.appliesFrom())
                .param("until", changed.terms().period().until())
                .update();
    }

    /** What had ended runs again, and what was withdrawn is agreed again: as the rules say of a restore. */
    private void restored(ArrangementRestored restored, Instant recordedAt) {
        committed(
                        restored,
                        restored,
                        ", last_day = :until, status = case status when 'ENDED' then 'RUNNING'"
                                + " when 'WITHDRAWN' then 'AGREED' else status end",
                        recordedAt)
                .param("until", restored.terms().period().until())
                .update();
    }

    private void stopped(ArrangementStopped stopped, Instant recordedAt) {
        committed(stopped, stopped, ", status = 'ENDED', last_day = :until", recordedAt)
                .param("until", stopped.lastDay())
                .update();
    }

    private void turned(ArrangementEvent event, String status, Instant recordedAt) {
        ArrangementEvent.commitment(event)
                .map(asked -> committed(event, asked, ", " + status, recordedAt))
                .orElseGet(() -> update(event, status, recordedAt))
                .update();
    }

    private void notCovered(ArrangementNotCovered notCovered, Instant recordedAt) {
        about(notCovered, recordedAt, """
                        update arrangement_overview set cover = 'NOT_COVERED', lacking = :lacking,
                         no_cover_for = :reason, changed_at = :changed
                         where municipality = :municipality and id = :id and agreed_version = :version
                        """)
                .param("version", notCovered.version())
                .param("lacking", notCovered.lacking().cents())
                .param("reason", notCovered.reason())
                .update();
    }

    private StatementSpec committed(ArrangementEvent event, Commitment commitment, String also, Instant recordedAt) {
        return update(
                        event,
                        "agreed_version = :version, committed = :committed, cover = 'AWAITED', lacking = null,"
                                + " no_cover_for = null" + also,
                        recordedAt)
                .param("version", commitment.version())
                .param("committed", MonthAmount.total(commitment.months()).cents());
    }

    private StatementSpec update(ArrangementEvent event, String columns, Instant recordedAt) {
        return about(
                event,
                recordedAt,
                "update arrangement_overview set " + columns + ", changed_at = :changed"
                        + " where municipality = :municipality and id = :id");
    }

    private StatementSpec about(ArrangementEvent event, Instant recordedAt, String sql) {
        return database.client()
                .sql(sql)
                .param("changed", recordedAt.atOffset(ZoneOffset.UTC))
                .param("municipality", event.arrangement().municipality().value())
                .param("id", event.arrangement().uuid());
    }
}
