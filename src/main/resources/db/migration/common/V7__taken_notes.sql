-- A note for the public change note that was taken over into a draft's: however its words were changed there since, it is done.
-- A draft goes when it is published or discarded; its id is never given again.
create table review_note_taking (
  note_id uuid not null references review_note,
  draft_id bigint not null,
  taken_at timestamp(3) not null,
  taken_by varchar(36) not null,
  primary key (note_id, draft_id)
);
