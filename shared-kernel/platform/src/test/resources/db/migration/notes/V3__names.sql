grant select, insert on unique_key to ${lane};
