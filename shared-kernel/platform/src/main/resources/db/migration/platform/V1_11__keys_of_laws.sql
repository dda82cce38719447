-- What belongs to one law alone is sealed with a key of that law, so that its record can go before another's; after that,
-- what is recorded under the law again has the next number. Of the household as such: no law, and number 1 for good.
alter table household_key add column law varchar(32) not null default '';
alter table household_key add column number int not null default 1;
alter table household_key drop constraint household_key_pkey;
alter table household_key add primary key (household, law, number);
