-- Rows that follow from the fold of a plan and of a register of mandates. What V2 made had rules of its own in SQL.
drop table mandate_holder, agenda_plan, agenda_director, agenda_item;

-- Which mandate a professional holds, as known from one position of the store until another.
create table mandate_held (
    municipality varchar(4)  not null,
    register     uuid        not null,
    mandate      uuid        not null,
    law          varchar(32) not null,
    known_from   bigint      not null,
    known_until  bigint,
    professional varchar(64) not null,
    up_to        bigint      not null,
    months       int         not null,
    from_day     date        not null,
    until_day    date        not null,
    primary key (municipality, register, mandate, law, known_from)
);
create index mandate_held_by_law on mandate_held (municipality, law, until_day);
alter table mandate_held enable row level security;
alter table mandate_held force row level security;
create policy own_municipality on mandate_held for select to ${app} using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on mandate_held to ${projection} using (true) with check (true);
revoke insert, update, delete on mandate_held from ${app};

-- What a plan asks for, and on which days it does.
create table agenda_stretch (
    municipality varchar(4)  not null,
    household    uuid        not null,
    kind         varchar(32) not null,
    subject      varchar(64) not null,
    from_day     date        not null,
    until_day    date        not null,
    team         text        not null,
    director     varchar(64),
    due          date,
    reason       text,
    lacking      bigint,
    year         int,
    primary key (municipality, household, kind, subject, from_day)
);
create index agenda_stretch_by_team on agenda_stretch (municipality, team, household);
create index agenda_stretch_by_director on agenda_stretch (municipality, director, household);
alter table agenda_stretch enable row level security;
alter table agenda_stretch force row level security;
create policy own_municipality on agenda_stretch for select to ${app} using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on agenda_stretch to ${projection} using (true) with check (true);
revoke insert, update, delete on agenda_stretch from ${app};
