-- The look an owner chose for a site: a theme, the settings given to it, and the hash it had when it was activated.
alter table site add column theme_settings varchar(20000) default '' not null;
alter table site add column theme_hash varchar(64) default '' not null;
alter table site add column theme_number integer default 0 not null;

create table theme_activation (
  site_id bigint not null references site,
  number integer not null,
  theme varchar(64) not null,
  settings varchar(20000) not null,
  hash varchar(64) not null,
  activated_at timestamp(3) not null,
  activated_by varchar(36) not null,
  primary key (site_id, number)
);

-- Every theme that was ever shown to visitors, with all it inherits, as a ZIP.
create table kept_theme (
  theme varchar(64) not null,
  hash varchar(64) not null,
  content bytea not null,
  kept_at timestamp(3) not null,
  primary key (theme, hash)
);
