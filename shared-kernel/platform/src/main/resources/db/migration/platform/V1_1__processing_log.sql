-- Who looked at what is personal, when and on which ground (Logboek Dataverwerkingen). It holds nothing personal itself;
-- lines are added and never changed, and read per municipality.
create table processing_log (
    id           bigserial primary key,
    at           timestamptz  not null default clock_timestamp(),
    municipality varchar(4)   not null,
    household    uuid,
    actor        varchar(255) not null,
    operation    varchar(128) not null,
    ground       varchar(64)
);
create index processing_of_household on processing_log (municipality, household, at);

alter table processing_log enable row level security;
alter table processing_log force row level security;
create policy own_municipality on processing_log for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy added on processing_log for insert to ${app} with check (true);
revoke update, delete, truncate on processing_log from ${app};
revoke all on processing_log from ${projection};
