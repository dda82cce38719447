-- The notes themselves; their names are granted to lanes by V3.
revoke all on note from ${app}, ${lane}, ${projection};
grant select on note to ${app};
grant select, insert, update, delete on note to ${projection};
