-- Rights per table and verb; nobody has any by default (platform, V1_7).
revoke all on mandate_held, agenda_item from ${app}, ${lane}, ${projection};
grant select on mandate_held, agenda_item to ${app};
grant select, insert, delete on mandate_held, agenda_item to ${projection};
