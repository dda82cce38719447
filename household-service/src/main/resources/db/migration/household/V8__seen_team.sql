-- In which team a professional was seen last: a household goes to a team that exists, or along with its director. Of whoever
-- was seen before this nobody can tell until they come in again.
alter table seen_professional add column team varchar(64);
