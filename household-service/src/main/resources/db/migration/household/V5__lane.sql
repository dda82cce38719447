-- Residences are taken and given back in the transaction of a lane.
grant select, insert, update, delete on residence to ${lane};
create policy lane on residence to ${lane} using (true) with check (true);
