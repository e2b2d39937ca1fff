alter table letter_word add foreign key (letter_id) references letter (id) on delete cascade;
alter table letter_word add foreign key (account_id) references account (id);
create index letter_word_by_word on letter_word (account_id, word, created_at desc, letter_id desc);
