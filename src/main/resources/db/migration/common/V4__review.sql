-- What legal staff do with a comparison. Everything is bound to the digests of its two texts ----------------------------

-- A text of no document, kept once under its digest. It can be removed until a sign-off is bound to it.
create table foreign_text (
  site_id bigint not null references site,
  digest char(64) not null,
  name varchar(300) not null,
  locale varchar(35) not null,
  origin varchar(10) not null check (origin in ('DOCX', 'HTML', 'MARKDOWN', 'PLAIN')),
  canonical varchar(4000000) not null,
  scheme varchar(8) not null,
  added_at timestamp(3) not null,
  added_by varchar(36) not null,
  primary key (site_id, digest)
);

-- What was compared is kept as it stood in the address: a draft's digest alone does not say whose draft it was.
create table review_note (
  id uuid primary key,
  site_id bigint not null references site,
  before_digest char(64) not null,
  after_digest char(64) not null,
  before_spec varchar(160) not null,
  after_spec varchar(160) not null,
  point varchar(24),                        -- a line of a canonical text, n14 of the new one, o12 of the old; none: the whole
  purpose varchar(12) not null check (purpose in ('INTERNAL', 'CHANGE_NOTE')),
  words varchar(4000) not null,
  written_at timestamp(3) not null,
  written_by varchar(36) not null
);
create index review_note_texts on review_note (before_digest, after_digest);
create index review_note_after on review_note (site_id, after_spec);

create table review_note_removal (
  note_id uuid primary key references review_note,
  removed_at timestamp(3) not null,
  removed_by varchar(36) not null
);

-- Of one reader's ticks on one change the last one holds.
create table review_tick (
  id bigint primary key,
  site_id bigint not null references site,
  before_digest char(64) not null,
  after_digest char(64) not null,
  point varchar(24) not null,
  reader varchar(36) not null,
  ticked boolean not null,
  ticked_at timestamp(3) not null
);
create index review_tick_texts on review_tick (before_digest, after_digest, reader);

-- One person signs one comparison off once.
create table sign_off (
  id uuid primary key,
  site_id bigint not null references site,
  before_digest char(64) not null,
  after_digest char(64) not null,
  before_spec varchar(160) not null,
  after_spec varchar(160) not null,
  changes integer not null,
  ticked integer not null,
  signed_at timestamp(3) not null,
  signed_by varchar(36) not null,
  unique (site_id, before_digest, after_digest, signed_by)
);
create index sign_off_after on sign_off (site_id, after_spec);
create index sign_off_before_digest on sign_off (site_id, before_digest);
create index sign_off_after_digest on sign_off (site_id, after_digest);
