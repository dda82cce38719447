-- Read models of plan-service: ids, dates, amounts and codes; nothing personal.

-- Who may decide what, as known from one position of the store until another.
create table mandate_holder (
    municipality varchar(4)  not null,
    mandate      uuid        not null,
    law          varchar(32) not null,
    known_from   bigint      not null,
    known_until  bigint,
    professional varchar(64) not null,
    up_to        bigint      not null,
    months       int         not null,
    from_day     date        not null,
    until_day    date        not null,
    primary key (municipality, mandate, law, known_from)
);
create index mandate_holder_by_law on mandate_holder (municipality, law, up_to);
alter table mandate_holder enable row level security;
alter table mandate_holder force row level security;
create policy own_municipality on mandate_holder for select to ${app} using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on mandate_holder to ${projection} using (true) with check (true);
revoke insert, update, delete on mandate_holder from ${app};

-- What is asked of a director.
create table agenda_plan (
    municipality   varchar(4)  not null,
    household      uuid        not null,
    team           varchar(64) not null,
    phase          varchar(16) not null,
    agreed_version int         not null,
    primary key (municipality, household)
);
alter table agenda_plan enable row level security;
alter table agenda_plan force row level security;
create policy own_municipality on agenda_plan for select to ${app} using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on agenda_plan to ${projection} using (true) with check (true);
revoke insert, update, delete on agenda_plan from ${app};

create table agenda_director (
    municipality varchar(4)  not null,
    household    uuid        not null,
    from_day     date        not null,
    director     varchar(64) not null,
    primary key (municipality, household, from_day)
);
alter table agenda_director enable row level security;
alter table agenda_director force row level security;
create policy own_municipality on agenda_director for select to ${app} using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on agenda_director to ${projection} using (true) with check (true);
revoke insert, update, delete on agenda_director from ${app};

create table agenda_item (
    municipality varchar(4)  not null,
    household    uuid        not null,
    kind         varchar(32) not null,
    subject      varchar(64) not null,
    due          date,
    reason       varchar(255),
    lacking      bigint,
    year         int,
    version      int,
    agreed       boolean     not null default false,
    done_at      bigint,
    primary key (municipality, household, kind, subject)
);
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy own_municipality on agenda_item for select to ${app} using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on agenda_item to ${projection} using (true) with check (true);
revoke insert, update, delete on agenda_item from ${app};
