-- What a presentation was, and in which circumstances, is kept under its SHA-256 before the presentation is recorded, and
-- nothing that is kept is ever deleted: there is nothing for these two foreign keys to find, once a row and commit.
alter table presentation drop constraint presentation_rendition_fkey;
alter table presentation drop constraint presentation_circumstance_fkey;
