-- A fact may tell of several days. And facts that may say who is dead or parted are found without reading all of them:
-- a birthday is told in another fact than the death. The next migration fills both for facts that are here already.
create table known_fact_day (
    id             uuid primary key,
    account_id     uuid not null references account (id),
    known_fact_id  uuid not null references known_fact (id) on delete cascade,
    month_day      integer,
    once_on        date
);
create index known_fact_day_by_month_day on known_fact_day (account_id, month_day, id);
create index known_fact_day_by_date on known_fact_day (account_id, once_on, id);
create index known_fact_day_by_fact on known_fact_day (known_fact_id);

drop index known_fact_by_month_day;
drop index known_fact_by_date;
alter table known_fact drop column month_day;
alter table known_fact drop column once_on;
alter table known_fact add column tells_of_lives boolean default false not null;
create index known_fact_by_lives on known_fact (correspondence_id, tells_of_lives);
