-- Rights per table and verb; nobody has any by default (platform, V1_7). What is in the ledger stays as it is, also for
-- the projection that writes it.
revoke all on budget_year, budget_fact, ledger_entry from ${app}, ${lane}, ${projection};
grant select on budget_fact, ledger_entry to ${app};
grant select, insert on budget_fact, ledger_entry to ${projection};

-- The years are what lanes decide on; nobody else asks for them.
grant select, insert on budget_year to ${lane};
alter table budget_year enable row level security;
alter table budget_year force row level security;
create policy lane on budget_year to ${lane} using (true) with check (true);
