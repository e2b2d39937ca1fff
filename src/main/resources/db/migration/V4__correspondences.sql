-- Who writes to whom. The same name but for case, accents and spaces is the same person.
create table person (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    name        varchar(200) not null,
    name_key    varchar(4000) not null,
    created_at  timestamp(6) with time zone not null,
    unique (account_id, name_key)
);

create table correspondence (
    id                   uuid primary key,
    account_id           uuid not null references account (id),
    sender_id            uuid not null references person (id),
    recipient_id         uuid not null references person (id),
    sender_signs         varchar(200) not null,
    recipient_called_by  varchar(200) not null,
    relationship         varchar(2000),
    created_at           timestamp(6) with time zone not null,
    touched_at           timestamp(6) with time zone not null,
    unique (account_id, sender_id, recipient_id)
);
create index correspondence_by_time on correspondence (account_id, touched_at desc, id desc);

-- Every fact once a pair; the digest is of its text without case, accents, spaces and punctuation.
create table known_fact (
    id                 uuid primary key,
    account_id         uuid not null references account (id),
    correspondence_id  uuid not null references correspondence (id) on delete cascade,
    digest             varchar(64) not null,
    text               varchar(2000) not null,
    kind               varchar(50),
    when_told          varchar(200),
    question           varchar(500),
    created_at         timestamp(6) with time zone not null,
    unique (correspondence_id, digest)
);

-- Filled for earlier letters by the next migration, which spells names as the program does.
alter table letter add column correspondence_id uuid references correspondence (id);
alter table letter add column sent_on date;
create index letter_by_correspondence on letter (correspondence_id, created_at desc, id desc);

alter table fact add column question varchar(500);
-- Which letters were given a known fact.
alter table fact add column known_fact_id uuid references known_fact (id) on delete set null;
create index fact_by_known_fact on fact (known_fact_id);
