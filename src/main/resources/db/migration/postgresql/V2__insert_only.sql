-- Evidence is insert-only (R1, R17): the database refuses changes itself.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'prevail: % is insert-only', tg_table_name using errcode = '23514';
end $$;
create trigger document_version_insert_only before update or delete on document_version for each row execute function refuse_change();
create trigger document_version_no_truncate before truncate on document_version for each statement execute function refuse_change();
create trigger version_text_insert_only before update or delete on version_text for each row execute function refuse_change();
create trigger version_text_no_truncate before truncate on version_text for each statement execute function refuse_change();
create trigger withdrawal_insert_only before update or delete on withdrawal for each row execute function refuse_change();
create trigger withdrawal_no_truncate before truncate on withdrawal for each statement execute function refuse_change();
create trigger rendition_insert_only before update or delete on rendition for each row execute function refuse_change();
create trigger rendition_no_truncate before truncate on rendition for each statement execute function refuse_change();
create trigger kept_asset_insert_only before update or delete on kept_asset for each row execute function refuse_change();
create trigger kept_asset_no_truncate before truncate on kept_asset for each statement execute function refuse_change();
create trigger circumstance_insert_only before update or delete on circumstance for each row execute function refuse_change();
create trigger circumstance_no_truncate before truncate on circumstance for each statement execute function refuse_change();
create trigger presentation_insert_only before update or delete on presentation for each row execute function refuse_change();
create trigger presentation_no_truncate before truncate on presentation for each statement execute function refuse_change();
create trigger decision_insert_only before update or delete on decision for each row execute function refuse_change();
create trigger decision_no_truncate before truncate on decision for each statement execute function refuse_change();
create trigger subject_link_insert_only before update or delete on subject_link for each row execute function refuse_change();
create trigger subject_link_no_truncate before truncate on subject_link for each statement execute function refuse_change();
create trigger erasure_insert_only before update or delete on erasure for each row execute function refuse_change();
create trigger erasure_no_truncate before truncate on erasure for each statement execute function refuse_change();
create trigger evidence_event_insert_only before update or delete on evidence_event for each row execute function refuse_change();
create trigger evidence_event_no_truncate before truncate on evidence_event for each statement execute function refuse_change();
