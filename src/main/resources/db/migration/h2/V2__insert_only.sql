-- Evidence is insert-only (R1, R17): the database refuses changes itself.
create trigger document_version_insert_only before update, delete on document_version for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger version_text_insert_only before update, delete on version_text for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger withdrawal_insert_only before update, delete on withdrawal for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger rendition_insert_only before update, delete on rendition for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger kept_asset_insert_only before update, delete on kept_asset for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger circumstance_insert_only before update, delete on circumstance for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger presentation_insert_only before update, delete on presentation for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger decision_insert_only before update, delete on decision for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger subject_link_insert_only before update, delete on subject_link for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger erasure_insert_only before update, delete on erasure for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger evidence_event_insert_only before update, delete on evidence_event for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
