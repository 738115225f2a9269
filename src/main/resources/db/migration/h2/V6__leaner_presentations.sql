-- What a presentation was, and in which circumstances, is kept under its SHA-256 before the presentation is recorded, and
-- nothing that is kept is ever deleted: there is nothing for these two foreign keys to find. H2 keeps an index of 64
-- characters a row for each of them, and writes both anew with every commit. The names are those H2 gives by itself.
alter table presentation drop constraint "CONSTRAINT_298";
alter table presentation drop constraint "CONSTRAINT_298AFF";

-- Made anew now that there is an index that begins with the column: H2 then makes no second one.
alter table presentation drop constraint "CONSTRAINT_29";
alter table presentation add constraint presentation_of_version foreign key (version_id) references document_version;
alter table decision drop constraint "CONSTRAINT_21B82";
alter table decision add constraint decision_of_version foreign key (version_id) references document_version;
