-- What a kept answer tells of: its text is erased when that is deleted. Answers kept before this know it where they made a letter;
-- the others are swept away within a day.
alter table stored_answer add column subject_kind varchar(20);
alter table stored_answer add column subject_id uuid;
update stored_answer set subject_kind = 'letter', subject_id = resource_id where resource_id is not null;
create index stored_answer_by_subject on stored_answer (subject_id);
