-- How a revision came about: how its writer writes, and what else is to be known of it.
alter table revision add column way varchar(20);
alter table revision add column note varchar(2000);
update revision set way = case when writer = 'composer' then 'composer' else 'whole' end where author = 'MODEL';

-- A draft on its way, saved while it grows; at its end it becomes a revision and leaves here, in one transaction.
-- One a letter: whoever drafts holds the row.
create table draft (
    id             uuid primary key,
    account_id     uuid not null references account (id),
    letter_id      uuid not null unique references letter (id) on delete cascade,
    seen_revision  integer not null,
    writer         varchar(200) not null,
    way            varchar(20) not null,
    instruction    varchar(2000),
    note           varchar(2000),
    text           varchar(100000) not null,
    begun_at       timestamp(6) with time zone not null,
    saved_at       timestamp(6) with time zone not null
);
