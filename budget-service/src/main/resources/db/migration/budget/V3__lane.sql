-- Purses are decided on in a lane.
grant select, insert on budget_year to ${lane};
