-- The register of professionals: one row for each stretch of days on which somebody works here and nothing about them
-- changes; and the teams that there are. Ids and codes alone.

create table professional_register (
    municipality varchar(4)    not null,
    entry        uuid          not null,
    professional varchar(64)   not null,
    from_day     date          not null,
    until_day    date          not null,
    team         varchar(64),
    functions    varchar(32)[],
    competences  varchar(32)[],
    fte          integer,
    absence      uuid,
    absent_from  date,
    absent_until date,
    substitute   varchar(64),
    version      bigint        not null,
    primary key (municipality, entry, from_day)
);
create index professional_register_by_name on professional_register (municipality, professional, from_day);

create table access_team (
    municipality varchar(4)  not null,
    team         uuid        not null,
    name         varchar(64) not null,
    primary key (municipality, team)
);

alter table professional_register enable row level security;
alter table professional_register force row level security;
create policy own_municipality on professional_register for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on professional_register to ${projection} using (true) with check (true);
revoke all on professional_register from ${app}, ${lane}, ${projection};
grant select on professional_register to ${app};
grant select, insert, delete on professional_register to ${projection};

alter table access_team enable row level security;
alter table access_team force row level security;
create policy own_municipality on access_team for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on access_team to ${projection} using (true) with check (true);
revoke all on access_team from ${app}, ${lane}, ${projection};
grant select on access_team to ${app};
grant select, insert, delete on access_team to ${projection};
