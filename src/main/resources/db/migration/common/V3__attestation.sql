-- Which API token said that its host system showed a text, and on which screen, as the host system calls it.
alter table presentation add column attested_token char(16);
alter table presentation add column screen varchar(400);
