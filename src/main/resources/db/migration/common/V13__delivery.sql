-- Decisions that a listener, a plug-in, has still to be told of: written with the decision, deleted when it was told.
create table delivery (
  listener varchar(64) not null,
  site_id bigint not null references site,
  decision_id uuid not null references decision,
  subject uuid not null,
  number bigint not null,                   -- the decision's place among its subject's
  attempts integer not null,
  due_at timestamp(3) not null,
  parked_at timestamp(3),
  failure varchar(400),
  primary key (listener, decision_id)
);
create index delivery_order on delivery (listener, site_id, subject, number);
create index delivery_due on delivery (listener, site_id, due_at);

-- Which node tells a listener. The database's own instants: nodes' clocks differ, and nobody is shown these.
create table delivery_lease (
  listener varchar(64) not null,
  site_id bigint not null references site,
  holder uuid not null,
  held_until timestamp(3) with time zone not null,
  primary key (listener, site_id)
);
