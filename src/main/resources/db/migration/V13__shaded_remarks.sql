-- How many of a letter's remarks are to be answered at approval, all at once. What was counted before knew of none, nor of who wrote what:
-- it is counted anew in the background when a letter is read.
alter table remark_count add column shaded integer;
update remark_count set reading = null;
