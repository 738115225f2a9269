-- What was noted, ticked off and signed off is insert-only (R17): the database refuses changes itself.
create trigger review_note_insert_only before update or delete on review_note for each row execute function refuse_change();
create trigger review_note_no_truncate before truncate on review_note for each statement execute function refuse_change();
create trigger review_note_removal_insert_only before update or delete on review_note_removal for each row execute function refuse_change();
create trigger review_note_removal_no_truncate before truncate on review_note_removal for each statement execute function refuse_change();
create trigger review_tick_insert_only before update or delete on review_tick for each row execute function refuse_change();
create trigger review_tick_no_truncate before truncate on review_tick for each statement execute function refuse_change();
create trigger sign_off_insert_only before update or delete on sign_off for each row execute function refuse_change();
create trigger sign_off_no_truncate before truncate on sign_off for each statement execute function refuse_change();
