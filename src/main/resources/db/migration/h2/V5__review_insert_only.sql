-- What was noted, ticked off and signed off is insert-only (R17): the database refuses changes itself.
create trigger review_note_insert_only before update, delete on review_note for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger review_note_removal_insert_only before update, delete on review_note_removal for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger review_tick_insert_only before update, delete on review_tick for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger sign_off_insert_only before update, delete on sign_off for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
