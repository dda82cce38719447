-- Lanes commit commands in a role of their own: for all municipalities, and with no more than that needs. A service grants
-- it the tables that its commands write beside their events.
grant select, insert on domainevententry to ${lane};
grant usage on sequence domainevententry_globalindex_seq to ${lane};
grant select, insert, update on household_key to ${lane};

-- A message leaves a row only where its command left no event, one per subscription. Until now each type had one.
alter table inbox rename column type to subscription;
alter table inbox drop constraint inbox_pkey;
alter table inbox add primary key (source, id, subscription);
grant select, insert on inbox to ${lane};

-- What of the messages cannot be handled is parked, tried again and dropped in the transaction of the lane.
grant select, insert, update, delete on parked_fact to ${lane};
grant select, insert, delete on waiting_message to ${lane};
grant select, insert on dropped_message to ${lane};
create policy lane on parked_fact to ${lane} using (place = 'INBOX') with check (place = 'INBOX');
create policy lane on waiting_message to ${lane} using (true) with check (true);
create policy lane on dropped_message to ${lane} using (true) with check (true);
