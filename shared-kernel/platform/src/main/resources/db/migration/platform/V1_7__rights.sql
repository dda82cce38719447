-- Four roles, each with the verbs that it needs, table by table. The owner migrates. Lanes write what commands write, and
-- projections what readers write, of all municipalities. The app asks, within the municipality that is set in its
-- transaction, and of itself adds two kinds of lines: who looked, and what was known.

-- What the owner makes from now on is nobody else's until a migration grants it.
alter default privileges in schema public revoke all on tables from ${app}, ${lane}, ${projection};
alter default privileges in schema public revoke all on sequences from ${app}, ${lane}, ${projection};
alter default privileges in schema public revoke all on functions from ${app}, ${lane}, ${projection};
revoke all on flyway_schema_history from ${app}, ${lane}, ${projection};
grant all on flyway_schema_history to current_user; -- Were it one of them, the service itself says so when it starts.
revoke all on all sequences in schema public from ${app}, ${lane}, ${projection};

revoke all on domainevententry, snapshotevententry, tokenentry, inbox, unique_key, household_key, known_at,
    processing_log, parked_fact, waiting_fact, waiting_message, dropped_message, read_model_rebuild
    from ${app}, ${lane}, ${projection};

-- History. A stream's name begins with its municipality.
grant select on domainevententry to ${app}, ${projection};
grant select, insert on domainevententry to ${lane};
grant usage on sequence domainevententry_globalindex_seq to ${lane};
alter table domainevententry enable row level security;
alter table domainevententry force row level security;
create policy own_municipality on domainevententry for select to ${app}
    using (split_part(aggregateidentifier, '/', 1) = current_setting('keerpunt.municipality', true));
create policy lane on domainevententry to ${lane} using (true) with check (true);
create policy projection on domainevententry for select to ${projection} using (true);
create policy owner on domainevententry to current_user using (true) with check (true); -- Migrations read all of it.

-- Where and when something was recorded, in any municipality, and nothing of what: the app's own questions about the store.
create view event_moment as select globalindex, recorded_at from domainevententry;
grant select on event_moment to ${app};

-- Nothing in the house takes snapshots.
alter table snapshotevententry enable row level security;
alter table snapshotevententry force row level security;

grant select, insert, update on tokenentry to ${projection};
grant select on tokenentry to ${app};

grant select, insert on inbox to ${lane};

-- A service grants its lanes what they need of it. A holder is named as its stream is.
alter table unique_key enable row level security;
alter table unique_key force row level security;
create policy lane on unique_key to ${lane} using (true) with check (true);
create policy owner on unique_key to current_user using (true) with check (true);

grant select on household_key to ${app};
grant select, insert, update on household_key to ${lane};
alter table household_key enable row level security;
alter table household_key force row level security;
create policy own_municipality on household_key for select to ${app}
    using (split_part(household, '/', 1) = current_setting('keerpunt.municipality', true));
create policy lane on household_key to ${lane} using (true) with check (true);
create policy owner on household_key to current_user using (true) with check (true);

grant select, insert on known_at to ${app};

grant select, insert on processing_log to ${app};
grant usage on sequence processing_log_id_seq to ${app};
drop policy added on processing_log;
create policy added on processing_log for insert to ${app}
    with check (municipality = current_setting('keerpunt.municipality', true));

-- What waits: of the store, with the readers; of the inbox, with the lanes.
grant select on parked_fact, waiting_fact, dropped_message to ${app};
grant select (parked, municipality) on waiting_message to ${app}; -- To count them; what they say is not for people.
grant select, insert, update, delete on parked_fact to ${lane}, ${projection};
grant select, insert, delete on waiting_fact to ${projection};
grant select, insert, delete on waiting_message to ${lane};
grant select, insert on dropped_message to ${lane};
grant select on dropped_message to ${projection};
drop policy projection on waiting_message;

grant select, insert, update on read_model_rebuild to ${projection};
