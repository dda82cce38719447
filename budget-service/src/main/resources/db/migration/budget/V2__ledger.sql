-- The years of a municipality, so that its purse finds all their histories. Written in the command's own transaction.
create table budget_year (
    municipality varchar(4) not null,
    year         integer    not null,
    primary key (municipality, year)
);

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
    unique (municipality, year, version)
);
create index budget_fact_by_position on budget_fact (municipality, year, position);
create index budget_fact_of_arrangement on budget_fact (municipality, arrangement, position) where answers;

-- The ledger: balanced moves in cents. Each line seals the one before it in its municipality.
create table ledger_entry (
    position     bigint      not null,
    line         integer     not null,
    municipality varchar(4)  not null,
    year         integer     not null,
    month        varchar(7)  not null,
    from_account varchar(16) not null,
    to_account   varchar(16) not null,
    cents        bigint      not null check (cents > 0),
    legal_basis  varchar(32),
    task_field   varchar(8),
    objective    varchar(16),
    provider     varchar(8),
    household    uuid,
    arrangement  uuid,
    hash         varchar(64) not null,
    primary key (position, line)
);
create index ledger_entry_in_order on ledger_entry (municipality, position, line);
create index ledger_entry_of_year on ledger_entry (municipality, year, position, line);
create index ledger_entry_of_arrangement on ledger_entry (municipality, arrangement, position);

alter table budget_fact enable row level security;
alter table budget_fact force row level security;
create policy own_municipality on budget_fact for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on budget_fact to ${projection} using (true) with check (true);
revoke insert, update, delete on budget_fact from ${app};

alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy own_municipality on ledger_entry for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
create policy projection on ledger_entry to ${projection} using (true) with check (true);
revoke insert, update, delete on ledger_entry from ${app};

-- What is in the ledger stays as it is, also for the projection that writes it.
revoke update, delete on budget_fact, ledger_entry from ${projection};
revoke insert, update, delete on budget_year from ${projection};
revoke update, delete on budget_year from ${app};
