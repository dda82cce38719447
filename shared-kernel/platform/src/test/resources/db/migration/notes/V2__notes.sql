create table note (
    municipality varchar(4)   not null,
    id           varchar(255) primary key,
    total        integer      not null,
    position     bigint       not null
);
alter table note enable row level security;
alter table note force row level security;
create policy own_municipality on note for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on note to ${projection} using (true) with check (true);
revoke insert, update, delete on note from ${app};
