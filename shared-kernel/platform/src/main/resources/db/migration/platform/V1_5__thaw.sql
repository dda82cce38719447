-- An instant that was asked before it had passed was frozen too early: what was recorded between the asking and the
-- instant itself would be missing from every answer, for ever. Those answers are thawed. Answers that were clamped for an
-- open append had passed, and stay as they are.
grant delete on known_at to current_user; -- Whoever owns it may have given that up (V1).
delete from known_at
 where asked >= clock_timestamp()
    or not clamped
       and exists (select from domainevententry
                    where globalindex > known_at.position and recorded_at <= known_at.asked);
revoke delete on known_at from current_user;
