-- The ledger is written from history anew: each entry then says all that it says by itself (also who decided, and on what)
-- and is sealed in a numbered form. Nothing is kept of the seals of before: they were never published.
drop table ledger_entry, budget_fact;
delete from tokenentry where processorname = 'ledger';
delete from parked_fact where place = 'READER' and reader = 'ledger';

-- One row per event: what it was about and what it said. Rows are only ever added.
create table budget_fact (
    position            bigint primary key,
    municipality        varchar(4)   not null,
    year                integer      not null,
    version             bigint       not null,
    cause               varchar(255) not null unique,
    name                varchar(64)  not null,
    recorded_at         timestamptz  not null,
    actor               varchar(255) not null,
    valid_from          date,
    household           uuid,
    arrangement         uuid,
    arrangement_version integer,
    cents               bigint       not null,
    total_cents         bigint,
    reference           text,
    reason              varchar(64),
    answers             boolean      not null,
    decided_by          varchar(64),
    decided_on          date,
    mandate             uuid,
    lawful_ground       varchar(32),
    authority           text,
    unique (municipality, year, version)
);
create index budget_fact_by_position on budget_fact (municipality, year, position);
create index budget_fact_of_arrangement on budget_fact (municipality, arrangement, position) where answers;
create index budget_fact_by_law on budget_fact (municipality, year, position) where lawful_ground is not null;

-- The ledger: balanced moves in cents, numbered in their municipality. Each is sealed with the one before it.
create table ledger_entry (
    municipality        varchar(4)   not null,
    number              bigint       not null,
    position            bigint       not null,
    line                integer      not null,
    cause               varchar(255) not null,
    name                varchar(64)  not null,
    recorded_at         timestamptz  not null,
    actor               varchar(255) not null,
    year                integer      not null,
    month               varchar(7)   not null,
    from_account        varchar(16)  not null,
    to_account          varchar(16)  not null,
    cents               bigint       not null check (cents > 0),
    legal_basis         varchar(32),
    task_field          varchar(8),
    objective           varchar(16),
    provider            varchar(8),
    household           uuid,
    arrangement         uuid,
    arrangement_version integer,
    reference           text,
    decided_by          varchar(64),
    decided_on          date,
    mandate             uuid,
    lawful_ground       varchar(32),
    authority           text,
    form                integer      not null,
    hash                varchar(64)  not null,
    primary key (position, line),
    unique (municipality, number)
);
create index ledger_entry_of_year on ledger_entry (municipality, year, position, line);
create index ledger_entry_of_arrangement on ledger_entry (municipality, arrangement, position);

-- The heads that were signed and published, so that they can be asked for here too. Of a head that was asked for, the
-- request: who repeats it gets the same.
create table ledger_head (
    municipality varchar(4)  not null,
    at           timestamptz not null,
    entries      bigint      not null,
    seal         varchar(64) not null,
    position     bigint      not null,
    signature    text        not null,
    request      uuid unique,
    primary key (municipality, at)
);

alter table budget_fact enable row level security;
alter table budget_fact force row level security;
create policy own_municipality on budget_fact for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on budget_fact to ${projection} using (true) with check (true);

alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy own_municipality on ledger_entry for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on ledger_entry to ${projection} using (true) with check (true);

alter table ledger_head enable row level security;
alter table ledger_head force row level security;
create policy own_municipality on ledger_head for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on ledger_head to ${projection} using (true) with check (true);

-- What is in the ledger stays as it is, also for the projection that writes it.
revoke all on budget_fact, ledger_entry, ledger_head from ${app}, ${projection};
grant select on budget_fact, ledger_entry, ledger_head to ${app};
grant select, insert on budget_fact, ledger_entry, ledger_head to ${projection};
