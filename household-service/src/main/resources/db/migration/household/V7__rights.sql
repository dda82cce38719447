-- Rights per table and verb; nobody has any by default (platform, V1_7).
revoke all on control_tower, residence from ${app}, ${lane}, ${projection};
grant select on control_tower to ${app};
grant select, insert, delete on control_tower to ${projection};

-- Who lives where is written by lanes; the app asks.
alter table residence force row level security;
grant select on residence to ${app};
grant select, insert, update, delete on residence to ${lane};
drop policy own_municipality on residence;
create policy own_municipality on residence for select to ${app}
    using (municipality = current_setting('keerpunt.municipality', true));
