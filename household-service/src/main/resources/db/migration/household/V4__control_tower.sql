-- The control tower: one row for each stretch of days on which a household looks the same, so that the list can be asked
-- for any day. It is written from history anew, under a reader's name of its own; what was written before goes.

create table control_tower (
    municipality      varchar(4)  not null,
    household         varchar(36) not null,
    from_day          date        not null,
    until_day         date        not null,
    team              varchar(64) not null,
    registered_on     date        not null,
    director          varchar(64),
    directed_from     date,
    plan_active_since date,
    open_requests     integer     not null,
    waiting_since     date,
    version           bigint      not null,
    primary key (municipality, household, from_day)
);

alter table control_tower enable row level security;
alter table control_tower force row level security;
create policy own_municipality on control_tower for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on control_tower to ${projection} using (true) with check (true);
revoke insert, update, delete, truncate on control_tower from ${app};

drop table household_overview, household_direction, household_request;
delete from tokenentry where processorname = 'household-overview';
