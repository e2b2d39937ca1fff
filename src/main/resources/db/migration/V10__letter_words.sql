-- Which words stand on which letter's page, for the search: no accents, no case, at most 64 characters each.
-- created_at is the letter's, so that one word's letters come newest first by an index.
create table letter_word (
    letter_id   uuid not null,
    word        varchar(64) not null,
    account_id  uuid not null,
    created_at  timestamp(6) with time zone not null,
    primary key (letter_id, word)
);
-- The next migration fills it for earlier letters, spelling words as the program does; its keys and its index come after that, so that the
-- rows are checked and sorted once.
