-- What people wrote themselves, to learn how they write. The voice itself is not kept: it is made from these each time.
create table voice_sample (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    person_id   uuid not null references person (id) on delete cascade,
    digest      varchar(64) not null,
    origin      varchar(20) not null,
    title       varchar(200),
    language    varchar(35),
    text        varchar(30000) not null,
    words       integer not null,
    written_at  timestamp(6) with time zone,
    created_at  timestamp(6) with time zone not null,
    unique (person_id, digest)
);
create index voice_sample_by_language on voice_sample (person_id, language, created_at);
