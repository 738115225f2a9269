-- Ids of events begin with their instant, so their order is that of the primary key; nothing asks by the instant itself.
drop index evidence_event_at;
