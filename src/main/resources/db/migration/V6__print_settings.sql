-- How a letter is to be written where that was said; null where nobody did.
alter table letter add column neatness double precision;
alter table letter add column fit boolean;
