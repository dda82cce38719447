-- Who lives in which household on which days. A person is known by the keyed hash of the BSN, which differs per
-- municipality; no two stays of one person share a day, whatever is recorded at once, ahead of time or afterwards.

create extension if not exists btree_gist;

create table residence (
    municipality varchar(4)  not null,
    bsn_key      varchar(64) not null,
    household    varchar(36) not null,
    member       varchar(36) not null,
    stay         daterange   not null,
    constraint one_household_a_day exclude using gist (bsn_key with =, stay with &&)
);
create index residence_of_household on residence (household, member);

alter table residence enable row level security;
create policy own_municipality on residence to ${app}
    using (municipality = current_setting('keerpunt.municipality', true))
    with check (municipality = current_setting('keerpunt.municipality', true));
revoke all on residence from ${projection};

-- It is filled from history next, and forced upon its owner only then: ResidencesOfHistory.
