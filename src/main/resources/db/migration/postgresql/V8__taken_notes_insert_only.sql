-- Insert-only like the notes themselves (R17).
create trigger review_note_taking_insert_only before update or delete on review_note_taking for each row execute function refuse_change();
create trigger review_note_taking_no_truncate before truncate on review_note_taking for each statement execute function refuse_change();
