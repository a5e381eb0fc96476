-- A group that moves over a border moves to the list there. A row never changes its cell, so it is written anew
-- in the other one under the same identifier; what stays behind holds nothing but where it went.
create table services.moved (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  -- Another cell's row may lie on another machine one day, so no key reaches into it.
  to_cell int not null,
  moved_on date not null,
  primary key (cell_id, service_id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade,
  check (to_cell <> cell_id)
);
comment on table services.moved is 'cell: listings that went to the list of another place, and where; their old addresses lead there';
alter table services.moved enable row level security;
alter table services.moved force row level security;
grant select on services.moved to kith_app;
grant select, insert, update, delete on services.moved to kith_jobs;
create policy "the owner migrates" on services.moved for all to kith_owner using (true) with check (true);
create policy "everyone may read it" on services.moved for select to kith_app using (true);
create policy "listings are moved by the worker" on services.moved for all to kith_jobs using (true) with check (true);
