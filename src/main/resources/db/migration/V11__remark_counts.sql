-- How many remarks there are on each letter's text, as they were counted last. Letters that are here already have not been counted:
-- that is done in the background when one is read.
create table remark_count (
    letter_id uuid primary key references letter (id) on delete cascade,
    account_id uuid not null references account (id),
    changes bigint not null,
    counted_changes bigint,
    counted_pair_changes bigint,
    reading varchar(40),
    total integer,
    blocking integer
);
insert into remark_count (letter_id, account_id, changes) select id, account_id, 0 from letter;

-- How often what the letters of a pair tell has changed: remarks on one may depend on the others.
create table pair_changes (
    correspondence_id uuid primary key references correspondence (id) on delete cascade,
    changes bigint not null
);
insert into pair_changes (correspondence_id, changes) select id, 0 from correspondence;
