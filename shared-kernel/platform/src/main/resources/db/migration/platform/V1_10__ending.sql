-- Which households end or were erased: every batch reads it, under a lock of the table, before it decides.
create table ending_household (
    household varchar(64) primary key, -- <municipality>/<uuid>, as a key has it
    erased    boolean not null
);
alter table ending_household enable row level security;
alter table ending_household force row level security;
create policy lane on ending_household to ${lane} using (true) with check (true);
revoke all on ending_household from ${app}, ${lane}, ${projection};
grant select, insert, update on ending_household to ${lane};
