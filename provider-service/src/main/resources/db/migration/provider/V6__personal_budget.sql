-- What a household buys itself no provider carries out.
alter table arrangement_on_day alter column provider drop not null;
