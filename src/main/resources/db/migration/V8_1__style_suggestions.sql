-- What a model would say better in a letter, as it was suggested last. A row is a remark wherever its quote stands in the text.
create table style_suggestion (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    letter_id   uuid not null references letter (id) on delete cascade,
    quote       varchar(600) not null,
    replacement varchar(1240) not null,
    reason      varchar(400) not null,
    created_at  timestamp(6) with time zone not null
);
create index style_suggestion_by_letter on style_suggestion (letter_id);
