-- Every arrangement as it stands, one row per stretch of days that are alike: ids, codes, dates and amounts, nothing
-- personal. It is written from history anew, under a reader's name of its own; what was written before goes.
create table arrangement_on_day (
    municipality  varchar(4)  not null,
    id            uuid        not null,
    from_day      date        not null,
    until_day     date        not null,
    household     uuid        not null,
    provider      varchar(8)  not null,
    product       text        not null,
    legal_basis   text,
    task_field    text,
    objective     text,
    support_line  uuid,
    status        text        not null,
    refused_for   text,
    version       integer     not null,
    first_day     date,
    last_day      date,
    committed     bigint      not null,
    cover         text,
    lacking       bigint,
    no_cover_for  text,
    open_proposal uuid,
    evaluated_on  date,
    opened_at     bigint      not null,
    changed_at    timestamptz not null,
    primary key (municipality, id, from_day)
);
create index arrangement_on_day_newest on arrangement_on_day (municipality, opened_at desc);
create index arrangement_on_day_of_provider on arrangement_on_day (municipality, provider, opened_at desc);
create index arrangement_on_day_of_household on arrangement_on_day (municipality, household);

alter table arrangement_on_day enable row level security;
alter table arrangement_on_day force row level security;
create policy own_municipality on arrangement_on_day for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on arrangement_on_day to ${projection} using (true) with check (true);
revoke insert, update, delete on arrangement_on_day from ${app};

drop table arrangement_overview;
delete from tokenentry where processorname = 'arrangement-overview';
