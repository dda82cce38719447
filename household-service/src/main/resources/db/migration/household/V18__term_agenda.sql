-- The terms that somebody has to watch in the households of a team: days, codes and ids, without anything personal. One row
-- for each stretch of days on which a term looks the same, so that the list can be asked for any day.

create table term_agenda (
    municipality varchar(4)   not null,
    household    varchar(36)  not null,
    request      varchar(36)  not null,
    law          varchar(32)  not null,
    code         varchar(32)  not null,
    article      varchar(200) not null,
    grade        varchar(32)  not null,
    whose        varchar(16)  not null,
    force        varchar(8)   not null,
    start_day    date         not null,
    last_day     date         not null,
    team         varchar(64)  not null,
    director     varchar(64),
    from_day     date         not null,
    until_day    date         not null,
    primary key (municipality, household, request, law, code, start_day, from_day)
);
create index term_agenda_due on term_agenda (municipality, team, last_day);

alter table term_agenda enable row level security;
alter table term_agenda force row level security;
create policy own_municipality on term_agenda for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on term_agenda to ${projection} using (true) with check (true);
revoke all on term_agenda from ${app}, ${lane}, ${projection};
grant select on term_agenda to ${app};
grant select, insert, delete on term_agenda to ${projection};
