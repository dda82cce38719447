-- Who answers for a household, per stretch of days, as a service heard of it. Empty where a service hears of none.
create table heard_household (
    municipality varchar(4)  not null,
    household    uuid        not null,
    from_day     date        not null,
    until_day    date        not null,
    team         varchar(64) not null,
    director     varchar(64),
    erased       boolean     not null,
    primary key (municipality, household, from_day)
);
create index heard_household_by_team on heard_household (municipality, team, household);
create index heard_household_by_director on heard_household (municipality, director, household);
alter table heard_household enable row level security;
alter table heard_household force row level security;
create policy own_municipality on heard_household for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on heard_household to ${projection} using (true) with check (true);
revoke all on heard_household from ${app}, ${lane}, ${projection};
grant select on heard_household to ${app};
grant select, insert, delete on heard_household to ${projection};

-- Who may decide what, as a service heard of it. Empty where a service hears of none.
create table heard_mandate (
    municipality varchar(4)  not null,
    register     uuid        not null,
    mandate      uuid        not null,
    law          varchar(32) not null,
    professional varchar(64) not null,
    up_to        bigint      not null,
    months       int         not null,
    from_day     date        not null,
    until_day    date        not null,
    primary key (municipality, register, mandate, law)
);
create index heard_mandate_by_law on heard_mandate (municipality, law, until_day);
alter table heard_mandate enable row level security;
alter table heard_mandate force row level security;
create policy own_municipality on heard_mandate for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on heard_mandate to ${projection} using (true) with check (true);
revoke all on heard_mandate from ${app}, ${lane}, ${projection};
grant select on heard_mandate to ${app};
grant select, insert, delete on heard_mandate to ${projection};
