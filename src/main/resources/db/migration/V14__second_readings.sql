-- What a model as a second reader found of each sentence of a writer's revision: a line a sentence, with its name and no word of it.
create table second_reading (
    id         uuid primary key,
    account_id uuid not null references account (id),
    letter_id  uuid not null references letter (id) on delete cascade,
    revision   integer not null,
    facts      integer not null,
    findings   varchar(12000) not null,
    created_at timestamp(6) with time zone not null,
    unique (letter_id, revision)
);
