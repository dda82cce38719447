-- Rights per table and verb; nobody has any by default (platform, V1_7).
revoke all on arrangement_on_day from ${app}, ${lane}, ${projection};
grant select on arrangement_on_day to ${app};
grant select, insert, delete on arrangement_on_day to ${projection};
