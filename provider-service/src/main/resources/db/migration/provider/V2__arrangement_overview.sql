-- Every arrangement as it stands, one row each: ids, codes, dates and amounts, nothing personal.
create table arrangement_overview (
    municipality   varchar(4)   not null,
    id             uuid         not null,
    household      uuid         not null,
    provider       varchar(8)   not null,
    product        varchar(64)  not null,
    legal_basis    varchar(32),
    task_field     varchar(8),
    objective      varchar(32),
    support_line   uuid,
    status         varchar(16)  not null,
    refused_for    varchar(64),
    agreed_version integer      not null,
    first_day      date,
    last_day       date,
    committed      bigint       not null,
    cover          varchar(16),
    lacking        bigint,
    no_cover_for   varchar(64),
    open_proposal  uuid,
    evaluated_on   date,
    opened_at      bigint       not null,
    changed_at     timestamptz  not null,
    primary key (municipality, id)
);
create index arrangement_overview_newest on arrangement_overview (municipality, opened_at desc);
create index arrangement_overview_of_provider on arrangement_overview (municipality, provider, opened_at desc);
create index arrangement_overview_of_household on arrangement_overview (municipality, household);

alter table arrangement_overview enable row level security;
alter table arrangement_overview force row level security;
create policy own_municipality on arrangement_overview for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on arrangement_overview to ${projection} using (true) with check (true);
revoke insert, update, delete on arrangement_overview from ${app};
