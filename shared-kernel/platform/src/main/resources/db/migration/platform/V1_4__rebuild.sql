-- Where a read model is written anew beside the live one. The tables are made there for each rebuilding, like the live
-- ones, and take their place when they have caught up.
create schema rebuild;
grant usage on schema rebuild to ${projection};

-- The last rebuilding of each model. It concerns every municipality alike. Run says who writes it now.
create table read_model_rebuild (
    model       varchar(255) primary key,
    request     uuid         not null,
    run         uuid,
    begun_at    timestamptz  not null default clock_timestamp(),
    reached     bigint       not null default 0,
    events      bigint       not null default 0,
    failure     varchar(128),
    finished_at timestamptz
);
revoke insert, update, delete, truncate on read_model_rebuild from ${app};

-- What is parked changes hands with the tables, in the owner's transaction.
create policy rebuild on parked_fact to current_user using (true) with check (true);
