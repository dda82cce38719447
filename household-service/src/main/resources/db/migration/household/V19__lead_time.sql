-- How long each step of a request took, and under which team it was made: days, codes and ids.

create table lead_time (
    municipality varchar(4)  not null,
    household    varchar(36) not null,
    request      varchar(36) not null,
    law          varchar(32) not null,
    step         varchar(16) not null,
    team         varchar(64) not null,
    made_on      date        not null,
    days         integer     not null,
    working_days integer     not null,
    primary key (municipality, household, request, law, step)
);
create index lead_time_made on lead_time (municipality, made_on);

alter table lead_time enable row level security;
alter table lead_time force row level security;
create policy own_municipality on lead_time for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on lead_time to ${projection} using (true) with check (true);
revoke all on lead_time from ${app}, ${lane}, ${projection};
grant select on lead_time to ${app};
grant select, insert, delete on lead_time to ${projection};
