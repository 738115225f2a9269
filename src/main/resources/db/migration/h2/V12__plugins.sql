-- Which plug-ins are on for a site and what is set of them: each time an owner says so, one row, so that a past instant has
-- its own. Settings are a JSON object of texts, without the secrets.
create table plugin_choice (
  site_id bigint not null references site,
  plugin varchar(64) not null,
  number integer not null,
  is_on boolean not null,
  settings text not null,
  chosen_at timestamp(3) not null,
  chosen_by varchar(36) not null,
  primary key (site_id, plugin, number)
);

-- The one thing of a plug-in's settings that is changed in place: nobody wants an old secret kept.
create table plugin_secret (
  site_id bigint not null references site,
  plugin varchar(64) not null,
  setting varchar(40) not null,
  content varchar(1000) not null,
  primary key (site_id, plugin, setting)
);

create trigger plugin_choice_insert_only before update, delete on plugin_choice for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
