-- The last change of the record as a whole, from which each law's term counts when all of it goes; and which laws' records
-- were destroyed apart.

alter table erasure add last_change date;
alter table erasure add erased_laws varchar(32)[] not null default '{}';
