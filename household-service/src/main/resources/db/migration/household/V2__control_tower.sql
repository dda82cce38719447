-- The control tower: the households of a team, without anything personal.

create table household_overview (
    municipality      varchar(4)  not null,
    household         varchar(36) not null,
    team              varchar(64) not null,
    registered_on     date        not null,
    plan_active_since date,
    version           bigint      not null,
    primary key (municipality, household)
);

-- Every director a household was given; a transfer may be recorded ahead of its day.
create table household_direction (
    municipality varchar(4)  not null,
    household    varchar(36) not null,
    position     bigint      not null,
    director     varchar(64) not null,
    team         varchar(64) not null,
    from_day     date        not null,
    primary key (municipality, household, position)
);

create table household_request (
    municipality varchar(4)  not null,
    household    varchar(36) not null,
    request      varchar(36) not null,
    asked_on     date        not null,
    answered_on  date,
    primary key (municipality, household, request)
);

alter table household_overview enable row level security;
alter table household_overview force row level security;
create policy own_municipality on household_overview for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on household_overview to ${projection} using (true) with check (true);
revoke insert, update, delete, truncate on household_overview from ${app};

alter table household_direction enable row level security;
alter table household_direction force row level security;
create policy own_municipality on household_direction for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on household_direction to ${projection} using (true) with check (true);
revoke insert, update, delete, truncate on household_direction from ${app};

alter table household_request enable row level security;
alter table household_request force row level security;
create policy own_municipality on household_request for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on household_request to ${projection} using (true) with check (true);
revoke insert, update, delete, truncate on household_request from ${app};
