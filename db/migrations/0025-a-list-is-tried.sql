-- A coordinator can bring a list in: its address is tried first, which writes nothing down but what came of it.
create table services.trial (
  cell_id int not null references places.cell,
  id uuid not null,
  by_id uuid not null,
  address text not null check (length(address) between 10 and 600),
  name text not null check (length(name) between 1 and 120),
  publisher text,
  licence text,
  asked_at timestamptz not null,
  ended_at timestamptz,
  read_count int not null default 0,
  sure_count int not null default 0,
  doubtful_count int not null default 0,
  refused_count int not null default 0,
  -- A few of what would be listed, by name.
  names jsonb not null default '[]',
  problem text,
  feed_id uuid,
  primary key (cell_id, id)
);
comment on table services.trial is 'cell: lists that a coordinator tried before any of them was read in, and what came of it';
alter table services.trial enable row level security;
alter table services.trial force row level security;
grant select, insert, delete on services.trial to kith_app;
grant update (feed_id) on services.trial to kith_app;
grant select, update, delete on services.trial to kith_jobs;
create policy "the owner migrates" on services.trial for all to kith_owner using (true) with check (true);
create index on services.trial (cell_id, by_id);
create policy "coordinators see what was tried" on services.trial for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "coordinators try a list" on services.trial for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "people see what they tried" on services.trial for select to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
create policy "people clear what they tried" on services.trial for delete to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
create policy "coordinators take up what was tried" on services.trial for update to kith_app
  using (cell_id = platform.cell() and platform.helps())
  with check (cell_id = platform.cell() and platform.helps());
create policy "the worker tries lists" on services.trial for all to kith_jobs using (true) with check (true);
