package nl.keerpunt.plan.agenda;

import static nl.keerpunt.plan.agenda.AgendaItem.Kind.FOLLOW_UP;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.GOAL_UNMEASURED;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.LINE_NOT_COVERED;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.LINE_UNDECIDED;
import static nl.keerpunt.plan.agenda.AgendaItem.Kind.REVIEW;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.CauseNamed;
import nl.keerpunt.plan.plan.PlanEvent.CausesLinked;
import nl.keerpunt.plan.plan.PlanEvent.DirectorRecorded;
import nl.keerpunt.plan.plan.PlanEvent.FollowUpRecorded;
import nl.keerpunt.plan.plan.PlanEvent.GoalAdded;
import nl.keerpunt.plan.plan.PlanEvent.GoalScored;
import nl.keerpunt.plan.plan.PlanEvent.PlanActivated;
import nl.keerpunt.plan.plan.PlanEvent.PlanClosed;
import nl.keerpunt.plan.plan.PlanEvent.PlanDrafted;
import nl.keerpunt.plan.plan.PlanEvent.PlanReopened;
import nl.keerpunt.plan.plan.PlanEvent.PurposeRephrased;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineArranged;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineChanged;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineCovered;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineDecided;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineDropped;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineNotCovered;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineProposed;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineRefused;
import nl.keerpunt.plan.plan.PlanEvent.VersionAgreed;
import nl.keerpunt.plan.plan.SupportLine;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.AtPosition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An item appears when something is asked for and goes when it is answered. */
@Component
@ProcessingGroup(AgendaProjection.PROCESSOR)
class AgendaProjection {

    static final String PROCESSOR = "agenda";

    private final JdbcClient database;

    AgendaProjection(ProjectionDatabase database) {
        this.database = database.client();
    }

    @EventHandler
    void on(PlanEvent event, @AtPosition Long position) {
        switch (event) {
            case DirectorRecorded recorded -> direct(recorded);
            case PlanDrafted drafted -> draft(drafted);
            case GoalAdded added -> ask(added.plan(), GOAL_UNMEASURED, added.goal(), null, null);
            case GoalScored scored -> measured(scored);
            case SupportLineProposed proposed -> propose(proposed.plan(), proposed.line(), proposed.content(), null);
            case SupportLineChanged changed -> propose(changed.plan(), changed.line(), changed.content(), null);
            case SupportLineDropped dropped -> answered(dropped.plan(), LINE_UNDECIDED, dropped.line());
            case SupportLineDecided decided -> answered(decided.plan(), LINE_UNDECIDED, decided.line());
            case SupportLineRefused refused ->
                ask(
                        refused.plan(),
                        LINE_UNDECIDED,
                        refused.line(),
                        null,
                        refused.reason().value());
            case SupportLineArranged arranged -> awaitsCover(arranged);
            case SupportLineCovered covered -> answered(covered.plan(), LINE_NOT_COVERED, covered.line());
            case SupportLineNotCovered lacking -> lacks(lacking);
            case VersionAgreed agreed -> agree(agreed);
            case PlanActivated activated -> activate(activated);
            case PlanClosed closed -> close(closed);
            case FollowUpRecorded recorded -> followedUp(recorded, position);
            case PlanReopened reopened -> reopen(reopened);
            case PurposeRephrased _, CauseNamed _, CausesLinked _ -> {} // Nobody is asked for anything.
        }
    }

    private void direct(DirectorRecorded recorded) {
        database.sql("""
                insert into agenda_director (municipality, household, from_day, director) values (?, ?, ?, ?)
                on conflict (municipality, household, from_day) do update set director = excluded.director""")
                .params(
                        municipality(recorded.plan()),
                        recorded.plan().uuid(),
                        recorded.from(),
                        recorded.director().value())
                .update();
    }

    private void draft(PlanDrafted drafted) {
        database.sql("""
                insert into agenda_plan (municipality, household, team, phase, agreed_version)
                values (?, ?, ?, 'DRAFTED', 0) on conflict do nothing""")
                .params(
                        municipality(drafted.plan()),
                        drafted.plan().uuid(),
                        drafted.team().value())
                .update();
    }

    private void propose(PlanId plan, UUID line, SupportLine content, @Nullable String reason) {
        switch (content.carriedBy()) {
            case PROVIDER, PROFESSIONAL -> ask(plan, LINE_UNDECIDED, line, null, reason);
            case HOUSEHOLD, NETWORK -> answered(plan, LINE_UNDECIDED, line);
        }
    }

    private void lacks(SupportLineNotCovered lacking) {
        ask(
                lacking.plan(),
                LINE_NOT_COVERED,
                lacking.line(),
                null,
                lacking.reason().value());
        database.sql("""
                update agenda_item set lacking = ?, year = ?, version = ?
                where municipality = ? and household = ? and kind = ? and subject = ?""")
                .params(
                        lacking.lacking().cents(),
                        lacking.year(),
                        lacking.version(),
                        municipality(lacking.plan()),
                        lacking.plan().uuid(),
                        LINE_NOT_COVERED.name(),
                        lacking.line().toString())
                .update();
    }

    /** What the budget said of this version may have come first: the two travel apart. */
    private void awaitsCover(SupportLineArranged arranged) {
        database.sql("""
                delete from agenda_item
                where municipality = ? and household = ? and kind = ? and subject = ? and version < ?""")
                .params(
                        municipality(arranged.plan()),
                        arranged.plan().uuid(),
                        LINE_NOT_COVERED.name(),
                        arranged.line().toString(),
                        arranged.version())
                .update();
    }

    private void agree(VersionAgreed agreed) {
        phase(agreed.plan(), null, agreed.version());
        answered(agreed.plan(), REVIEW, null);
        database.sql("""
                update agenda_item set agreed = subject = any(:goals)
                where municipality = :municipality and household = :household and kind = :kind""")
                .param("goals", agreed.goals().stream().map(UUID::toString).toArray(String[]::new))
                .param("municipality", municipality(agreed.plan()))
                .param("household", agreed.plan().uuid())
                .param("kind", GOAL_UNMEASURED.name())
                .update();
    }

    private void activate(PlanActivated activated) {
        phase(activated.plan(), "ACTIVE", activated.version());
        if (activated.reviewOn() != null) {
            ask(activated.plan(), REVIEW, null, activated.reviewOn(), null);
        }
    }

    private void close(PlanClosed closed) {
        phase(closed.plan(), "CLOSED", null);
        answered(closed.plan(), REVIEW, null);
        closed.followUpOn().forEach(day -> ask(closed.plan(), FOLLOW_UP, null, day, null));
    }

    private void measured(GoalScored scored) {
        database.sql("""
                update agenda_item set done_at = 0
                where municipality = ? and household = ? and kind = ? and subject = ?""")
                .params(
                        municipality(scored.plan()),
                        scored.plan().uuid(),
                        GOAL_UNMEASURED.name(),
                        scored.goal().toString())
                .update();
    }

    /** Answers every moment that is due by then; one that comes early answers the next. */
    private void followedUp(FollowUpRecorded recorded, long position) {
        database.sql("""
                update agenda_item i set done_at = :position
                where municipality = :municipality and household = :household and kind = :kind and done_at is null
                  and not exists (select from agenda_item d where d.municipality = :municipality
                                  and d.household = :household and d.kind = :kind and d.done_at >= :position)
                  and (due <= :on or due = (select min(due) from agenda_item n where n.municipality = :municipality
                                            and n.household = :household and n.kind = :kind and n.done_at is null))""")
                .param("position", position)
                .param("municipality", municipality(recorded.plan()))
                .param("household", recorded.plan().uuid())
                .param("kind", FOLLOW_UP.name())
                .param("on", recorded.on())
                .update();
    }

    private void reopen(PlanReopened reopened) {
        phase(reopened.plan(), "DRAFTED", 0);
        database.sql("delete from agenda_item where municipality = ? and household = ? and kind = ?")
                .params(municipality(reopened.plan()), reopened.plan().uuid(), FOLLOW_UP.name())
                .update();
        database.sql("""
                update agenda_item set done_at = null, agreed = false
                where municipality = ? and household = ? and kind = ?""")
                .params(municipality(reopened.plan()), reopened.plan().uuid(), GOAL_UNMEASURED.name())
                .update();
    }

    private void phase(PlanId plan, @Nullable String phase, @Nullable Integer agreedVersion) {
        database.sql("""
                update agenda_plan
                set phase = coalesce(:phase, phase), agreed_version = coalesce(:agreed, agreed_version)
                where municipality = :municipality and household = :household""")
                .param("phase", phase, Types.VARCHAR)
                .param("agreed", agreedVersion, Types.INTEGER)
                .param("municipality", municipality(plan))
                .param("household", plan.uuid())
                .update();
    }

    private void ask(PlanId plan, Kind kind, @Nullable UUID subject, @Nullable LocalDate due, @Nullable String reason) {
        database.sql("""
                insert into agenda_item (municipality, household, kind, subject, due, reason)
                values (:municipality, :household, :kind, :subject, :due, :reason)
                on conflict (municipality, household, kind, subject) do update
                set due = excluded.due, reason = excluded.reason""")
                .param("municipality", municipality(plan))
                .param("household", plan.uuid())
                .param("kind", kind.name())
                .param("subject", subject(subject, kind == FOLLOW_UP ? due : null))
                .param("due", due, Types.DATE)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    private void answered(PlanId plan, Kind kind, @Nullable UUID subject) {
        database.sql("delete from agenda_item where municipality = ? and household = ? and kind = ? and subject = ?")
                .params(municipality(plan), plan.uuid(), kind.name(), subject(subject, null))
                .update();
    }

    private static String subject(@Nullable UUID subject, @Nullable LocalDate due) {
        if (subject != null) {
            return subject.toString();
        }
        return due == null ? "" : due.toString();
    }

    private static String municipality(PlanId plan) {
        return plan.municipality().value();
    }
}
