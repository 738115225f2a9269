-- What a site's places are called: one a line, the path, the language and the name.
alter table site add column place_names varchar(20000) default '' not null;
