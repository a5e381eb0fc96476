-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema strategy authorization kith_owner;
grant usage on schema strategy to kith_app;
grant usage on schema strategy to kith_jobs;

-- cell: what an organisation says it aims for, for one part of the call; the latest stands, older ones stay
create table strategy.answer (
  cell_id integer not null,
  id uuid not null,
  organisation_id uuid not null,
  part text not null,
  words text not null,
  answered_by text not null,
  published_at timestamptz not null,
  primary key (cell_id, id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  check (length(answered_by) >= 1 and length(answered_by) <= 200),
  check (part ~ '^[a-z-]{3,60}$'),
  check (length(words) >= 1 and length(words) <= 4000)
);
create index answer_cell_id_part_organisation_id_idx on strategy.answer (cell_id, part, organisation_id);
-- Row-level security: on, forced.
create policy "an organisation answers for itself" on strategy.answer for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on strategy.answer for select to kith_app
  using (true);
create policy "the owner migrates" on strategy.answer for all to kith_owner
  using (true)
  with check (true);
grant select, insert on strategy.answer to kith_app;

-- cell: what an organisation will do, who owns it, by when and with what money
create table strategy.commitment (
  cell_id integer not null,
  id uuid not null,
  organisation_id uuid not null,
  part text not null,
  what text not null,
  owner text,
  due_on date,
  money text,
  who_decided text,
  made_at timestamptz not null,
  published_at timestamptz,
  primary key (cell_id, id),
  unique (cell_id, id, organisation_id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  check (published_at is null or owner is not null and due_on is not null),
  check (length(money) >= 1 and length(money) <= 200),
  check (length(owner) >= 1 and length(owner) <= 200),
  check (part ~ '^[a-z-]{3,60}$'),
  check (length(what) >= 1 and length(what) <= 2000),
  check (length(who_decided) >= 1 and length(who_decided) <= 500)
);
create index commitment_cell_id_part_organisation_id_idx on strategy.commitment (cell_id, part, organisation_id);
-- Row-level security: on, forced.
create policy "a draft may be mended and published" on strategy.commitment for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation() and published_at is null)
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation commits for itself" on strategy.commitment for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation sees its drafts" on strategy.commitment for select to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read what is published" on strategy.commitment for select to kith_app
  using (published_at is not null);
create policy "the owner migrates" on strategy.commitment for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update on strategy.commitment to kith_app;

-- cell: what the organisation has said since, newest last
create table strategy.commitment_word (
  cell_id integer not null,
  commitment_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  stands text not null,
  words text not null,
  said_at timestamptz not null,
  primary key (cell_id, id),
  foreign key (cell_id, commitment_id, organisation_id) references strategy.commitment(cell_id, id, organisation_id),
  check (stands in ('on the way', 'done', 'changed', 'stopped')),
  check (length(words) >= 1 and length(words) <= 2000)
);
create index commitment_word_cell_id_commitment_id_idx on strategy.commitment_word (cell_id, commitment_id);
-- Row-level security: on, forced.
create policy "an organisation keeps its word public" on strategy.commitment_word for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on strategy.commitment_word for select to kith_app
  using (true);
create policy "the owner migrates" on strategy.commitment_word for all to kith_owner
  using (true)
  with check (true);
grant select, insert on strategy.commitment_word to kith_app;

-- cell: a link with which an organisation answers the call
create table strategy.invitation (
  cell_id integer not null,
  id uuid not null,
  organisation_id uuid not null,
  token_hash bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (cell_id, id),
  unique (cell_id, token_hash),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id)
);
-- Row-level security: on, forced.
create policy "somebody signed in may invite" on strategy.invitation for insert to kith_app
  with check (cell_id = platform.cell() and made_by = platform.person());
create policy "the owner migrates" on strategy.invitation for all to kith_owner
  using (true)
  with check (true);
create policy "whoever holds the link may answer" on strategy.invitation for select to kith_app
  using (token_hash = platform.secret());
create policy "whoever invites may take it back" on strategy.invitation for delete to kith_app
  using (cell_id = platform.cell() and made_by = platform.person());
create policy "whoever invites sees their invitations" on strategy.invitation for select to kith_app
  using (cell_id = platform.cell() and made_by = platform.person());
grant select, insert, delete on strategy.invitation to kith_app;
