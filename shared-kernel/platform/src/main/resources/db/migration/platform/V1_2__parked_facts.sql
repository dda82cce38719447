-- What cannot be handled, per subject: of a read model and of the outbox a place in the store, of the inbox a message. All
-- later facts of the subject wait behind it. It names subjects by pseudonym and failures by kind; it holds no text.
create table parked_fact (
    id           uuid primary key,
    place        varchar(16)  not null,
    reader       varchar(255) not null,
    subject      varchar(255) not null,
    municipality varchar(4),
    first        bigint       not null,
    kind         varchar(128) not null,
    since        timestamptz  not null default clock_timestamp(),
    tries        integer      not null default 1,
    next_try     timestamptz  not null default clock_timestamp(),
    unique (place, reader, subject)
);
create index parked_fact_due on parked_fact (next_try);

create table waiting_fact (
    parked       uuid   not null references parked_fact on delete cascade,
    municipality varchar(4),
    position     bigint not null,
    primary key (parked, position)
);

-- A message as it came. A key lies in one partition, so that the offset is its order.
create table waiting_message (
    parked       uuid         not null references parked_fact on delete cascade,
    municipality varchar(4),
    topic        varchar(255) not null,
    partition    integer      not null,
    "offset"     bigint       not null,
    key          bytea,
    value        bytea,
    headers      jsonb        not null,
    primary key (parked, partition, "offset")
);

-- Who dropped a message, when and why. The message itself is gone.
create table dropped_message (
    id           uuid primary key,
    municipality varchar(4),
    topic        varchar(255) not null,
    partition    integer      not null,
    "offset"     bigint       not null,
    subject      varchar(255) not null,
    kind         varchar(128) not null,
    reason       text         not null,
    dropped_by   varchar(255) not null,
    dropped_at   timestamptz  not null default clock_timestamp()
);

alter table parked_fact enable row level security;
alter table parked_fact force row level security;
alter table waiting_fact enable row level security;
alter table waiting_fact force row level security;
alter table waiting_message enable row level security;
alter table waiting_message force row level security;
alter table dropped_message enable row level security;
alter table dropped_message force row level security;

-- A message of which nobody can tell whose it is concerns the administrators of all.
create policy own_municipality on parked_fact for select to ${app}
    using (municipality is null or municipality = current_setting('keerpunt.municipality', true));
create policy own_municipality on waiting_fact for select to ${app}
    using (municipality is null or municipality = current_setting('keerpunt.municipality', true));
create policy own_municipality on waiting_message for select to ${app}
    using (municipality is null or municipality = current_setting('keerpunt.municipality', true));
create policy own_municipality on dropped_message for select to ${app}
    using (municipality is null or municipality = current_setting('keerpunt.municipality', true));
create policy projection on parked_fact to ${projection} using (true) with check (true);
create policy projection on waiting_fact to ${projection} using (true) with check (true);
create policy projection on waiting_message to ${projection} using (true) with check (true);
create policy projection on dropped_message to ${projection} using (true) with check (true);

revoke insert, update, delete, truncate on parked_fact, waiting_fact, dropped_message from ${app};
revoke all on waiting_message from ${app};
grant select (parked, municipality) on waiting_message to ${app}; -- To count them; what they say is not for people.
revoke update, delete, truncate on dropped_message from ${projection};
