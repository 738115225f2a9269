-- Instants are UTC in milliseconds (R20). One script serves H2 (PostgreSQL mode) and PostgreSQL.

create sequence prevail_id start with 1000 increment by 50;

-- Sites --------------------------------------------------------------------------------------------------------------
create table site (
  id bigint primary key,
  name varchar(200) not null,
  hosts varchar(2000) not null,            -- space separated; '*' is any host
  default_locale varchar(35) not null,
  locales varchar(400) not null,           -- space separated, offered order
  zone varchar(64) not null,
  theme varchar(64) not null,
  contact_email varchar(320) not null,
  return_origins varchar(4000) not null    -- space separated origins the gate may send people back to
);

-- Documents and drafts -----------------------------------------------------------------------------------------------
create table document (
  id bigint primary key,
  site_id bigint not null references site,
  doc_key varchar(64) not null,
  kind varchar(10) not null check (kind in ('POLICY', 'TERMS')),
  binding_locale varchar(35) not null,
  created_at timestamp(3) not null,
  -- the placement its next version takes
  scope varchar(520) not null,
  audience varchar(80) not null,
  relation varchar(12) not null check (relation in ('SUPPLEMENTS', 'REPLACES', 'STANDS_ALONE')),
  asks varchar(16) not null check (asks in ('AGREEMENT', 'ACKNOWLEDGEMENT', 'NOTHING')),
  position integer not null,
  unique (site_id, doc_key)
);

create table draft (
  id bigint primary key,
  document_id bigint not null references document,
  revision bigint not null,
  scope varchar(520) not null,
  audience varchar(80) not null,
  relation varchar(12) not null,
  asks varchar(16) not null,
  position integer not null,
  change_note varchar(4000) not null,
  updated_at timestamp(3) not null,
  updated_by varchar(36) not null
);
create index draft_document on draft (document_id);

create table draft_text (
  draft_id bigint not null references draft on delete cascade,
  locale varchar(35) not null,
  title varchar(2000) not null,
  summary varchar(20000) not null,
  markdown varchar(2000000) not null,
  primary key (draft_id, locale)
);

-- Versions: immutable (R1) -------------------------------------------------------------------------------------------
create table document_version (
  id bigint primary key,
  document_id bigint not null references document,
  number integer not null check (number > 0),
  scope varchar(520) not null,
  audience varchar(80) not null,
  relation varchar(12) not null check (relation in ('SUPPLEMENTS', 'REPLACES', 'STANDS_ALONE')),
  asks varchar(16) not null check (asks in ('AGREEMENT', 'ACKNOWLEDGEMENT', 'NOTHING')),
  position integer not null,
  change_note varchar(4000) not null,
  published_at timestamp(3) not null,
  published_by varchar(36) not null,
  announced_at timestamp(3) not null,
  effective_at timestamp(3) not null,
  grace_until timestamp(3),
  imported_at timestamp(3),
  unique (document_id, number),
  check (announced_at <= effective_at)
);

-- Two effective instants of one document never coincide (R2): the row is the lock. Cancelling a schedule deletes it.
create table version_instant (
  document_id bigint not null references document,
  effective_at timestamp(3) not null,
  version_id bigint not null references document_version,
  primary key (document_id, effective_at)
);

create table version_text (
  version_id bigint not null references document_version,
  locale varchar(35) not null,
  title varchar(2000) not null,
  summary varchar(20000) not null,
  markdown varchar(2000000) not null,
  html varchar(8000000) not null,
  canonical varchar(4000000) not null,
  scheme varchar(8) not null,
  digest char(64) not null,
  primary key (version_id, locale)
);

create table withdrawal (
  version_id bigint primary key references document_version,
  withdrawn_at timestamp(3) not null,
  withdrawn_by varchar(36) not null,
  reason varchar(4000) not null
);

-- Raised in every transaction that changes what is public; taking its row lock orders them.
create table catalog_revision (
  id integer primary key check (id = 1),
  revision bigint not null
);
insert into catalog_revision values (1, 1);

-- Who was shown what -------------------------------------------------------------------------------------------------
create table rendition (
  sha256 char(64) primary key,
  media_type varchar(100) not null,
  content bytea not null,
  created_at timestamp(3) not null
);

-- Theme files a kept rendition needs to look as it did.
create table kept_asset (
  theme varchar(64) not null,
  hash varchar(64) not null,
  path varchar(300) not null,
  media_type varchar(100) not null,
  content bytea not null,
  primary key (theme, hash, path)
);

-- The chain and its reasons, kept once under the SHA-256 of their JSON.
create table circumstance (
  sha256 char(64) primary key,
  content varchar(1000000) not null
);

-- The id is derived from subject, version, locale, rendition, surface and basis: the same act again is the same row (R8).
create table presentation (
  id uuid primary key,
  subject uuid not null,
  version_id bigint not null references document_version,
  locale varchar(35) not null,
  digest char(64) not null,
  rendition char(64) not null references rendition,
  surface varchar(12) not null check (surface in ('PAGE', 'GATE', 'HOST_GATE', 'HOST')),
  basis varchar(10) not null check (basis in ('SERVED', 'ANSWERED', 'ATTESTED')),
  place varchar(520) not null,
  circumstance char(64) not null references circumstance,
  attested_by bigint,
  presented_at timestamp(3) not null
);
create index presentation_subject on presentation (subject);
create index presentation_version on presentation (version_id, basis);

-- Decisions ----------------------------------------------------------------------------------------------------------
-- One row a subject: locking it gives a subject's decisions one order (R12).
create table subject_order (
  subject uuid primary key,
  last_number bigint not null,
  closed boolean not null                   -- erased: nothing more is decided under this pseudonym
);

create table decision (
  id uuid primary key,
  subject uuid not null,
  number bigint not null,
  actor uuid not null,
  capacity varchar(20) not null,
  attribution varchar(8) not null check (attribution in ('PAGE', 'DEVICE', 'ACCOUNT', 'HOST')),
  decision varchar(10) not null check (decision in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  version_id bigint not null references document_version,
  locale varchar(35) not null,
  digest char(64) not null,
  presentation_id uuid not null,
  presented_at timestamp(3) not null,
  token_id uuid not null unique,
  undoes uuid,
  receipt varchar(43) not null unique,
  decided_at timestamp(3) not null,
  unique (subject, number)
);
create index decision_version on decision (version_id, decision);
create index decision_at on decision (decided_at);

-- Subjects -----------------------------------------------------------------------------------------------------------
create table subject_link (
  id uuid primary key,
  from_subject uuid not null unique,
  to_subject uuid not null,
  reason varchar(20) not null,
  linked_at timestamp(3) not null
);
create index subject_link_to on subject_link (to_subject);
create index subject_link_at on subject_link (linked_at);

create table host_system (
  id bigint primary key,
  name varchar(100) not null unique
);

create table api_token (
  token_hash char(64) primary key,
  host_system_id bigint not null references host_system,
  rights varchar(400) not null,
  created_at timestamp(3) not null,
  revoked_at timestamp(3)
);

create table host_subject (
  host_system_id bigint not null references host_system,
  external_id varchar(200) not null,
  subject uuid not null unique,
  groups_named varchar(4000) not null,
  primary key (host_system_id, external_id)
);

create table gate_link (
  token_hash char(64) primary key,
  subject uuid not null,
  host_system_id bigint not null references host_system,
  scope varchar(520) not null,
  locale varchar(35) not null,
  return_to varchar(2000) not null,
  expires_at timestamp(3) not null,
  used_at timestamp(3)
);

create table erasure (
  id uuid primary key,
  subject uuid not null,
  requested_at timestamp(3) not null,
  sealed boolean not null,
  tie varchar(400)                          -- kept only where an agreement stands
);

-- Accounts -----------------------------------------------------------------------------------------------------------
create table account (
  id bigint primary key,
  login varchar(320) not null unique,       -- lower case
  display_name varchar(200) not null,
  password_hash varchar(400) not null,
  role varchar(10) not null check (role in ('OWNER', 'EDITOR', 'LEGAL', 'MEMBER')),
  subject varchar(36) not null unique,
  created_at timestamp(3) not null,
  disabled_at timestamp(3)
);

create table account_session (
  token_hash char(64) primary key,
  account_id bigint not null references account,
  created_at timestamp(3) not null,
  expires_at timestamp(3) not null
);
create index account_session_account on account_session (account_id);

create table one_time_link (
  token_hash char(64) primary key,
  account_id bigint not null references account,
  created_at timestamp(3) not null,
  expires_at timestamp(3) not null,
  used_at timestamp(3)
);

-- Keys that sign tokens and cookies; nodes share them.
create table signing_key (
  id varchar(8) primary key,
  secret bytea not null,
  created_at timestamp(3) not null
);

-- Evidence: one row for every act, with the salt a later tamper-evident log needs to commit to it blindly -------------
create table evidence_event (
  id uuid primary key,
  kind varchar(24) not null,
  subject uuid,
  occurred_at timestamp(3) not null,
  salt char(32) not null,
  content varchar(20000) not null
);
create index evidence_event_at on evidence_event (occurred_at);
