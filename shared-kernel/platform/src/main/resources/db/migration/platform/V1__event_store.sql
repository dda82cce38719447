-- The event store of one service (Axon 4.13, JDBC), and what the platform keeps beside it.

create table domainevententry (
    globalindex         bigserial primary key,
    eventidentifier     varchar(255) not null,
    aggregateidentifier varchar(255) not null,
    sequencenumber      bigint       not null,
    type                varchar(255) not null,
    timestamp           varchar(255) not null,
    payloadtype         varchar(255) not null,
    payloadrevision     varchar(255),
    payload             bytea        not null,
    metadata            bytea,
    recorded_at         timestamptz  not null default clock_timestamp(),
    constraint event_of_stream unique (aggregateidentifier, sequencenumber),
    constraint event_once unique (eventidentifier)
);
create index event_by_moment on domainevententry (recorded_at);

create table snapshotevententry (
    eventidentifier     varchar(255) not null unique,
    aggregateidentifier varchar(255) not null,
    sequencenumber      bigint       not null,
    type                varchar(255) not null,
    timestamp           varchar(255) not null,
    payloadtype         varchar(255) not null,
    payloadrevision     varchar(255),
    payload             bytea        not null,
    metadata            bytea,
    primary key (aggregateidentifier, sequencenumber)
);

create table tokenentry (
    processorname varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokentype     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    primary key (processorname, segment)
);

-- Messages of other services that were heard: once each.
create table inbox (
    source   varchar(255) not null,
    id       varchar(255) not null,
    type     varchar(255) not null,
    heard_at timestamptz  not null default now(),
    primary key (source, id)
);

-- Rules that span streams: one holder per key.
create table unique_key (
    kind   varchar(64)  not null,
    key    varchar(255) not null,
    holder varchar(255) not null,
    primary key (kind, key)
);
create index unique_key_of_holder on unique_key (holder);

-- The key under which everything personal about a household is sealed; null once destroyed, for good.
create table household_key (
    household    varchar(255) primary key,
    sealed       bytea,
    destroyed_at timestamptz
);

-- What was known at an instant, frozen when it was first asked.
create table known_at (
    asked    timestamptz primary key,
    position bigint  not null,
    clamped  boolean not null
);

-- History is appended to, never rewritten: not even by the service itself.
revoke update, delete, truncate on domainevententry, inbox, known_at from ${app}, ${projection};
revoke insert on domainevententry from ${projection};
