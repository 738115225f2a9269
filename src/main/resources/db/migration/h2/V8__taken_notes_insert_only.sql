-- Insert-only like the notes themselves (R17).
create trigger review_note_taking_insert_only before update, delete on review_note_taking for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
