-- Professionals whose valid token was seen in a municipality: they can be made director there. Whoever acted before this
-- was kept came in with such a token; whoever only erases households is an administrator, and messages have no token.
create table seen_professional (
    municipality varchar(4)  not null,
    professional varchar(64) not null,
    last_day     date        not null,
    primary key (municipality, professional)
);

insert into seen_professional
select municipality, actor, max(recorded_at at time zone 'Europe/Amsterdam')::date
  from (select substring(aggregateidentifier from '^([0-9]{4})/') as municipality, recorded_at,
               substring(encode(metadata, 'escape') from '"actor":"([A-Za-z0-9._-]{1,64})"') as actor
          from domainevententry
         where type = 'Household' and payloadtype <> 'household-erased') as acted
 where municipality is not null and actor is not null and actor not like 'keerpunt-%'
 group by municipality, actor;

alter table seen_professional enable row level security;
alter table seen_professional force row level security;
create policy own_municipality on seen_professional to ${app}
    using (municipality = current_setting('keerpunt.municipality', true))
    with check (municipality = current_setting('keerpunt.municipality', true));
revoke all on seen_professional from ${app}, ${projection};
grant select, insert, update on seen_professional to ${app};
