-- Every row belongs to an account, so that nothing has to be re-cut when there are more than one.
create table account (
    id          uuid primary key,
    name        varchar(200) not null,
    created_at  timestamp(6) with time zone not null
);

insert into account (id, name, created_at)
values ('00000000-0000-0000-0000-000000000001', 'This house', current_timestamp);

create table letter (
    id                   uuid primary key,
    account_id           uuid not null references account (id),
    version              bigint not null,
    status               varchar(20) not null,
    sender_name          varchar(200) not null,
    sender_signs         varchar(200) not null,
    recipient_name       varchar(200) not null,
    recipient_called_by  varchar(200) not null,
    relationship         varchar(2000),
    occasion             varchar(200) not null,
    purpose              varchar(2000),
    tone                 varchar(500),
    language             varchar(35) not null,
    length               varchar(20) not null,
    closing              varchar(200),
    sender_address       varchar(2000),
    recipient_address    varchar(2000),
    letter_date          date not null,
    hand                 varchar(50),
    paper                varchar(50),
    stationery           varchar(50),
    ink                  varchar(50),
    seed                 bigint not null,
    metadata             varchar(20000),
    current_revision     integer not null,
    last_revision        integer not null,
    created_at           timestamp(6) with time zone not null,
    updated_at           timestamp(6) with time zone not null
);
create index letter_by_time on letter (account_id, created_at desc, id desc);

create table fact (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    letter_id   uuid not null references letter (id) on delete cascade,
    position    integer not null,
    text        varchar(2000) not null,
    kind        varchar(50),
    when_told   varchar(200),
    unique (letter_id, position)
);

-- Only ever inserted: a text that once stood on the page stays.
create table revision (
    id             uuid primary key,
    account_id     uuid not null references account (id),
    letter_id      uuid not null references letter (id) on delete cascade,
    number         integer not null,
    author         varchar(20) not null,
    writer         varchar(200),
    state          varchar(20) not null,
    text           varchar(100000) not null,
    instruction    varchar(2000),
    restored_from  integer,
    created_at     timestamp(6) with time zone not null,
    unique (letter_id, number)
);

create table stored_answer (
    account_id       uuid not null references account (id),
    idempotency_key  varchar(200) not null,
    fingerprint      varchar(64) not null,
    state            varchar(20) not null,
    resource_id      uuid,
    status           integer,
    location         varchar(500),
    etag             varchar(50),
    body             varchar(1000000),
    created_at       timestamp(6) with time zone not null,
    primary key (account_id, idempotency_key)
);
create index stored_answer_by_time on stored_answer (created_at);
