-- What a director has to hear of what life brings: the last death in the household, and the departures after which
-- somebody has to decide which municipality answers. Of what was written before this there was neither.
alter table control_tower add column last_death date;
alter table control_tower add column residence_cases integer not null default 0;
