-- When the days come that facts tell of, so that those of the next weeks are found by an index: month * 100 + day for what comes each
-- year, a date for what comes once. The next migration fills it for facts that are here already.
alter table known_fact add column month_day integer;
alter table known_fact add column once_on date;
create index known_fact_by_month_day on known_fact (account_id, month_day, id);
create index known_fact_by_date on known_fact (account_id, once_on, id);
