-- What a past page looked like is not altered: the database refuses changes itself.
create trigger theme_activation_insert_only before update or delete on theme_activation for each row execute function refuse_change();
create trigger theme_activation_no_truncate before truncate on theme_activation for each statement execute function refuse_change();
create trigger kept_theme_insert_only before update or delete on kept_theme for each row execute function refuse_change();
create trigger kept_theme_no_truncate before truncate on kept_theme for each statement execute function refuse_change();
