-- What a past page looked like is not altered: the database refuses changes itself.
create trigger theme_activation_insert_only before update, delete on theme_activation for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
create trigger kept_theme_insert_only before update, delete on kept_theme for each row call 'org.prevail.platform.persistence.InsertOnlyTrigger';
