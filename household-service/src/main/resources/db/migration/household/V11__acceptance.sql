-- Whether the director of a household accepted, until when they should, and who answers. The rows are written from history
-- anew.

alter table control_tower add acceptance varchar(8);
alter table control_tower add accept_by date;
alter table control_tower add answers varchar(64);
delete from tokenentry where processorname = 'control-tower';
