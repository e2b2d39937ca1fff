-- The example that was laid on an empty shelf; once it was, it does not come back, even when it is deleted.
alter table account add column example_letter uuid;
