-- Since when nothing about a household goes out. The rows are written from history anew.

alter table control_tower add flagged_since date;
delete from tokenentry where processorname = 'control-tower';
