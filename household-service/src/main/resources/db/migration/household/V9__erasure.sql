-- What is due for destruction, what is being destroyed and what was: ids, days and codes. One row for each household whose
-- record falls under a law, ends or is erased.

create table erasure (
    municipality varchar(4)    not null,
    household    varchar(36)   not null,
    state        varchar(8)    not null,
    since        timestamptz,
    ground       varchar(32),
    held         boolean       not null,
    waiting_for  varchar(16)[] not null,
    plan_active  boolean       not null,
    laws         varchar(32)[] not null,
    last_days    date[]        not null,
    version      bigint        not null,
    primary key (municipality, household)
);
create index erasure_under_way on erasure (since) where state = 'ENDING';

alter table erasure enable row level security;
alter table erasure force row level security;
create policy own_municipality on erasure for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on erasure to ${projection} using (true) with check (true);
revoke all on erasure from ${app}, ${lane}, ${projection};
grant select on erasure to ${app};
grant select, insert, delete on erasure to ${projection};
