-- Which epochs there are: their keys are outside this database. Of what it says nothing is of one municipality.
create table key_epoch (
    id           varchar(128) primary key,
    request      uuid        unique, -- by whose command it began, if by one
    announced_at timestamptz not null default clock_timestamp(),
    used_at      timestamptz, -- since when every replica wraps with it
    left_at      timestamptz  -- since when no key names it any more
);

-- What became of those whose key is destroyed.
create table destroyed_epoch (
    id           varchar(128) primary key,
    announced_at timestamptz not null,
    left_at      timestamptz,
    destroyed_at timestamptz not null default clock_timestamp()
);

-- Which replicas there are, and with which epoch each wraps.
create table epoch_replica (
    replica uuid        primary key,
    uses    varchar(128) not null,
    seen_at timestamptz not null
);

-- By which epoch a key is wrapped: that one is not destroyed before. Without one, by the master key, as all were before.
alter table household_key add column epoch varchar(128) references key_epoch (id);
create index household_key_by_epoch on household_key (epoch) where sealed is not null;

-- At the end: were the owner one of these roles, the service itself says so when it starts.
revoke all on key_epoch, destroyed_epoch, epoch_replica from ${app}, ${lane}, ${projection};
grant select, insert, update, delete on key_epoch, epoch_replica to ${lane};
grant select, insert on destroyed_epoch to ${lane};
