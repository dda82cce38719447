-- What a household buys itself no provider carries out: such an entry says so, and is sealed in a form of its own. All
-- others say what they said.
alter table ledger_entry add column delivery varchar(16);
