-- A person's file asks what is about one household, over all years.
create index budget_fact_of_household on budget_fact (municipality, household, position) where household is not null;
