-- A publisher may tell its history again: what somebody dropped stays dropped, on whatever place of its topic it comes again.
-- Of what was dropped before, and of what nobody vouches for, only the place is known.
alter table dropped_message add column source varchar(255), add column message varchar(255);
create index dropped_message_named on dropped_message (source, message);

-- What waits for a fact that is on its way counts as parked only once that takes too long.
alter table parked_fact add column counts boolean not null default true;
create index parked_fact_on_its_way on parked_fact (next_try) where kind = 'NotHeardOfYet';
