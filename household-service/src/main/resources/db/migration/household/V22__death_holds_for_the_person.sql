-- The days after a death are days on which the person lives nowhere, in whichever household the death is recorded: a
-- row of its own, by the notice that told it. One death may be recorded in several households.
alter table residence add column death varchar(36);
alter table residence drop constraint one_household_a_day;
alter table residence add constraint one_household_a_day
    exclude using gist (bsn_key with =, stay with &&) where (death is null);
alter table residence add constraint nowhere_after_death
    exclude using gist (bsn_key with =, stay with &&, (death is not null) with <>);

-- Of deaths recorded before; a person who is recorded as living somewhere afterwards goes on as they were.
alter table residence no force row level security;
insert into residence (municipality, bsn_key, household, member, stay, death)
select distinct home.municipality, home.bsn_key, home.household, home.member,
       daterange((died.told ->> 'on')::date, null, '()'), died.told ->> 'fact'
  from (select convert_from(payload, 'UTF8')::jsonb as told from domainevententry
         where payloadtype = 'death-recorded') as died
  join residence home
    on home.municipality || '/' || home.household = died.told ->> 'household'
   and home.member = died.told ->> 'member'
 where not exists (select from domainevententry back
                    where back.payloadtype = 'life-fact-taken-back'
                      and convert_from(back.payload, 'UTF8')::jsonb ->> 'household' = died.told ->> 'household'
                      and convert_from(back.payload, 'UTF8')::jsonb ->> 'fact' = died.told ->> 'fact')
on conflict do nothing;
alter table residence force row level security;
