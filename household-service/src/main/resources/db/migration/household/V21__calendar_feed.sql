-- The calendar feeds that are open: whose, of which households, until when. By what a secret is known again lies in the
-- history alone.
create table calendar_feed (
    municipality varchar(4)  not null,
    feed         uuid        not null,
    professional varchar(64) not null,
    scope        varchar(16) not null,
    last_day     date        not null,
    primary key (municipality, feed)
);

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy own_municipality on calendar_feed for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on calendar_feed to ${projection} using (true) with check (true);
revoke all on calendar_feed from ${app}, ${lane}, ${projection};
grant select on calendar_feed to ${app};
grant select, insert, delete on calendar_feed to ${projection};
