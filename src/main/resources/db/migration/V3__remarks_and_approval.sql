-- What a person decided about a remark. The claim is the remark's name, which is the same in every revision.
create table settled_remark (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    letter_id   uuid not null references letter (id) on delete cascade,
    claim       varchar(40) not null,
    decision    varchar(20) not null,
    created_at  timestamp(6) with time zone not null,
    unique (letter_id, claim)
);

-- The revision that a person approved; null while none is.
alter table letter add column approved_revision integer;
alter table letter add column approved_at timestamp(6) with time zone;
