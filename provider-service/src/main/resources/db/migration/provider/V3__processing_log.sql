-- Who looked at what people wrote about a household (Logboek Dataverwerkingen); it holds nothing personal itself.
-- Lines are added and never changed.
create table processing_log (
    id           bigserial primary key,
    at           timestamptz  not null default clock_timestamp(),
    municipality varchar(4)   not null,
    household    uuid         not null,
    actor        varchar(255) not null,
    operation    varchar(64)  not null
);
create index processing_of_household on processing_log (municipality, household, at);

alter table processing_log enable row level security;
alter table processing_log force row level security;
create policy own_municipality on processing_log for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy added on processing_log for insert to ${app} with check (true);
revoke update, delete, truncate on processing_log from ${app};
revoke all on processing_log from ${projection};
