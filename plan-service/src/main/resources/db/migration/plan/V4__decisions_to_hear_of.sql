-- What a plan asks for and what its director is to hear of, on which days. Who answers for the household is heard of apart.
drop table agenda_stretch;
create table agenda_item (
    municipality varchar(4)  not null,
    household    uuid        not null,
    kind         varchar(32) not null,
    subject      varchar(64) not null,
    from_day     date        not null,
    until_day    date        not null,
    director     varchar(64),
    due          date,
    reason       text,
    lacking      bigint,
    year         int,
    law          varchar(32),
    may_decide   text,
    decided_by   varchar(64),
    decided_on   date,
    mandate      uuid,
    primary key (municipality, household, kind, subject, from_day)
);
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy own_municipality on agenda_item for select to ${app} using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on agenda_item to ${projection} using (true) with check (true);
revoke insert, update, delete on agenda_item from ${app};

-- Whether a mandate still stands as it stood when a decision rested on it.
create index mandate_held_by_mandate on mandate_held (municipality, mandate);
