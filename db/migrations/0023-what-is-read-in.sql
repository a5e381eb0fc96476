-- What reading a feed in needs beside the published table.

-- A feed seldom says of which sector somebody is, or how people meet. Unknown is said as unknown.
alter table places.organisation drop constraint organisation_sector_check;
alter table places.organisation add constraint organisation_sector_check
  check (sector in ('user-led group', 'charity', 'social care', 'housing', 'NHS', 'sector not known'));
alter table services.service drop constraint service_how_check;
alter table services.service add constraint service_how_check
  check (how in ('one to one', 'group', 'drop-in', 'online', 'phone', 'not said'));

-- One feed can reach over several localities: it has a row in each cell where its records fall, and one of them
-- is its home, where those fall that say no place. Only an operator allows what is not public or not encrypted.
alter table services.feed
  add column home boolean not null default true,
  add column allow_private boolean not null default false,
  add column allow_http boolean not null default false;

alter table services.reading
  add column page_count int not null default 0,
  add column listed_count int not null default 0;

-- What is shown of a record in a list, and what it is compared by.
alter table services.record
  add column name text not null default '',
  add column organisation_name text not null default '';
create index on services.record (cell_id, feed_id, seen_in);

-- Published under one address for every locality, so looked up by its identifier alone.
create index on services.service (id);
create index on places.organisation (id);
create index on services.service_at_location (id);
