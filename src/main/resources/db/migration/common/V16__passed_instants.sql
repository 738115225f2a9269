-- The latest instant that readers were shown anything at, or at which something public changed by itself: a clock that was set
-- back must not start before it. Written twice a second at most, beside what it is about; an index of presentations by their
-- instant would cost every one of them.
create table passed_instant (
  id integer primary key check (id = 1),
  latest timestamp(3) not null
);
insert into passed_instant select 1, coalesce(max(presented_at), timestamp '1970-01-01 00:00:00') from presentation;
