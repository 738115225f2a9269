-- A presentation's version comes from the catalog or from a token that carries it, signed; a version is never deleted. The
-- decision made on it keeps its foreign key. Looking a version up for every row was a sixth of what PostgreSQL does for one.
alter table presentation drop constraint presentation_of_version;
