-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema frameworks authorization kith_owner;
grant usage on schema frameworks to kith_app;

-- cell: which version a place, or one organisation of it, uses; published, the newest of a kind holds, and none means none; newest_id is what they knew of then
create table frameworks.chosen (
  cell_id integer not null,
  id uuid not null,
  organisation_id uuid,
  kind text not null,
  version_id uuid,
  newest_id uuid,
  why text not null,
  chosen_on date not null,
  chosen_at timestamptz not null,
  by_id uuid,
  primary key (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  foreign key (newest_id) references frameworks.version(id),
  foreign key (version_id) references frameworks.version(id),
  check ((version_id is null) = (newest_id is null)),
  check (kind in ('values', 'principles', 'competences', 'capabilities', 'duties', 'role description', 'statement', 'fidelity')),
  check (why ~ '\S' and length(why) <= 2000)
);
create index chosen_cell_id_kind_organisation_id_chosen_at_idx on frameworks.chosen (cell_id, kind, organisation_id, chosen_at);
create index chosen_version_id_idx on frameworks.chosen (version_id);
-- Row-level security: on, forced.
create policy "an organisation chooses for itself" on frameworks.chosen for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and organisation_id = platform.organisation());
create policy "coordinators choose for their place" on frameworks.chosen for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "everyone may read it" on frameworks.chosen for select to kith_app
  using (true);
create policy "people may take their name away" on frameworks.chosen for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
create policy "the owner migrates" on frameworks.chosen for all to kith_owner
  using (true)
  with check (true);
grant insert on frameworks.chosen to kith_app;
grant select (cell_id, id, organisation_id, kind, version_id, newest_id, why, chosen_on, chosen_at) on frameworks.chosen to kith_app;
grant update (by_id) on frameworks.chosen to kith_app;

-- reference: a disagreement with a version or with one item of it, shown beside it; those that came with the version carry its instant
create table frameworks.dissent (
  id uuid not null,
  version_id uuid not null,
  item_id uuid,
  words text not null,
  by text,
  said_on date not null,
  source_url text,
  by_id uuid,
  frozen_at timestamptz,
  primary key (id),
  foreign key (version_id) references frameworks.version(id),
  foreign key (version_id, frozen_at) references frameworks.version(id, frozen_at),
  foreign key (version_id, item_id) references frameworks.item(version_id, id),
  check (length(by) >= 1 and length(by) <= 200),
  check (source_url ~ '^https?://' and length(source_url) <= 500),
  check (words ~ '\S' and length(words) <= 2000)
);
create index dissent_item_id_idx on frameworks.dissent (item_id);
create index dissent_version_id_item_id_idx on frameworks.dissent (version_id, item_id);
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.dissent for select to kith_app
  using (true);
create policy "it is written when its version is published" on frameworks.dissent for insert to kith_app
  with check (platform.person() is not null and frozen_at = now());
create policy "people disagree as themselves" on frameworks.dissent for insert to kith_app
  with check (by_id = platform.person() and frozen_at is null);
create policy "people may take their name away" on frameworks.dissent for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
create policy "the owner migrates" on frameworks.dissent for all to kith_owner
  using (true)
  with check (true);
grant insert on frameworks.dissent to kith_app;
grant select (id, version_id, item_id, words, by, said_on, source_url, frozen_at) on frameworks.dissent to kith_app;
grant update (by, by_id) on frameworks.dissent to kith_app;

-- cell: something being written or adapted, before it is published; whoever keeps it publishes it
create table frameworks.draft (
  cell_id integer not null,
  id uuid not null,
  keeper_id uuid,
  framework_id uuid,
  before_version uuid,
  from_version uuid,
  kind text not null,
  title text not null,
  made_by text not null,
  made_for text,
  placed_in uuid,
  source text,
  licence text,
  open_here boolean not null default false,
  begun_at timestamptz not null,
  over_at timestamptz,
  published_version uuid,
  primary key (cell_id, id),
  foreign key (before_version) references frameworks.version(id),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (framework_id) references frameworks.framework(id),
  foreign key (from_version) references frameworks.version(id),
  foreign key (placed_in) references frameworks.framework(id),
  foreign key (published_version) references frameworks.version(id),
  check ((framework_id is null) = (before_version is null)),
  check (published_version is null or over_at is not null),
  check (kind in ('values', 'principles', 'competences', 'capabilities', 'duties', 'role description', 'statement', 'fidelity')),
  check (length(licence) >= 1 and length(licence) <= 200),
  check (made_by ~ '\S' and length(made_by) <= 300),
  check (length(made_for) >= 1 and length(made_for) <= 300),
  check (length(source) >= 1 and length(source) <= 500),
  check (title ~ '\S' and length(title) <= 200)
);
create index draft_cell_id_keeper_id_idx on frameworks.draft (cell_id, keeper_id);
-- Row-level security: on, forced.
create policy "a draft that was laid down may be taken up" on frameworks.draft for update to kith_app
  using (cell_id = platform.cell() and id = platform.organisation() and keeper_id is null)
  with check (keeper_id = platform.person());
create policy "people of the place read what is open to them" on frameworks.draft for select to kith_app
  using (cell_id = platform.cell() and platform.person() is not null and open_here);
create policy "the owner migrates" on frameworks.draft for all to kith_owner
  using (true)
  with check (true);
create policy "those who sit at a draft read it" on frameworks.draft for select to kith_app
  using (cell_id = platform.cell() and id = platform.organisation());
create policy "whoever keeps a draft may lay it down" on frameworks.draft for update to kith_app
  using (cell_id = platform.cell() and keeper_id = platform.person())
  with check (keeper_id is null);
create policy "whoever keeps a draft sees and changes it" on frameworks.draft for all to kith_app
  using (cell_id = platform.cell() and keeper_id = platform.person())
  with check (cell_id = platform.cell() and keeper_id = platform.person());
grant select, insert, update, delete on frameworks.draft to kith_app;

-- cell: one item of a draft: what is done with one of the parent, or a new one
create table frameworks.draft_item (
  cell_id integer not null,
  draft_id uuid not null,
  id uuid not null,
  position integer not null,
  section text,
  words text not null,
  note text,
  from_item uuid,
  change text,
  reason text,
  revision integer not null default 1,
  changed_at timestamptz not null,
  primary key (cell_id, draft_id, id),
  unique (cell_id, draft_id, from_item),
  foreign key (cell_id, draft_id) references frameworks.draft(cell_id, id) on delete cascade,
  foreign key (from_item) references frameworks.item(id),
  check (change in ('kept', 'reworded', 'left out', 'added')),
  check ((from_item is null) = (change is null or change = 'added')),
  check (length(note) >= 1 and length(note) <= 2000),
  check ("position" > 0),
  check (length(reason) >= 1 and length(reason) <= 2000),
  check (length(section) >= 1 and length(section) <= 2000),
  check (words ~ '\S' and length(words) <= 2000)
);
-- Row-level security: on, forced.
create policy "the owner migrates" on frameworks.draft_item for all to kith_owner
  using (true)
  with check (true);
create policy "those who sit at a draft write it" on frameworks.draft_item for all to kith_app
  using (cell_id = platform.cell() and draft_id = platform.organisation())
  with check (cell_id = platform.cell() and draft_id = platform.organisation());
grant select, insert, update, delete on frameworks.draft_item to kith_app;

-- cell: what somebody says of an item or of the whole draft; an objection may ask to be published if it is not settled
create table frameworks.draft_note (
  cell_id integer not null,
  draft_id uuid not null,
  id uuid not null,
  item_id uuid,
  seat_id uuid not null,
  says text not null,
  words text not null,
  wording text,
  publish boolean not null default false,
  said_at timestamptz not null,
  settled_at timestamptz,
  settled text,
  primary key (cell_id, draft_id, id),
  foreign key (cell_id, draft_id) references frameworks.draft(cell_id, id) on delete cascade,
  foreign key (cell_id, draft_id, item_id) references frameworks.draft_item(cell_id, draft_id, id) on delete cascade,
  foreign key (cell_id, draft_id, seat_id) references frameworks.draft_seat(cell_id, draft_id, id) on delete cascade,
  check ((says = 'propose') = (wording is not null)),
  check (says = 'object' or not publish),
  check ((settled is null) = (settled_at is null)),
  check (says in ('comment', 'propose', 'object')),
  check (settled in ('taken', 'not taken', 'settled')),
  check (wording ~ '\S' and length(wording) <= 2000),
  check (words ~ '\S' and length(words) <= 2000)
);
create index draft_note_cell_id_draft_id_item_id_said_at_idx on frameworks.draft_note (cell_id, draft_id, item_id, said_at);
create index draft_note_cell_id_draft_id_seat_id_idx on frameworks.draft_note (cell_id, draft_id, seat_id);
-- Row-level security: on, forced.
create policy "the owner migrates" on frameworks.draft_note for all to kith_owner
  using (true)
  with check (true);
create policy "those who sit at a draft write it" on frameworks.draft_note for all to kith_app
  using (cell_id = platform.cell() and draft_id = platform.organisation())
  with check (cell_id = platform.cell() and draft_id = platform.organisation());
grant select, insert, update, delete on frameworks.draft_note to kith_app;

-- cell: somebody who takes part in a draft: a member, whoever holds a link, or somebody who took part elsewhere
create table frameworks.draft_seat (
  cell_id integer not null,
  draft_id uuid not null,
  id uuid not null,
  person_id uuid,
  token_hash bytea,
  name text not null,
  came_as text not null,
  paid text not null,
  pen boolean not null default false,
  made_at timestamptz not null,
  ends_at timestamptz,
  taken_at timestamptz,
  primary key (cell_id, draft_id, id),
  unique (cell_id, token_hash),
  foreign key (cell_id, draft_id) references frameworks.draft(cell_id, id) on delete cascade,
  check (came_as in ('peer', 'person', 'worker', 'other')),
  check ((token_hash is null) = (ends_at is null)),
  check (name ~ '\S' and length(name) <= 200),
  check (paid in ('paid', 'unpaid', 'not said'))
);
create index draft_seat_cell_id_person_id_idx on frameworks.draft_seat (cell_id, person_id);
-- Row-level security: on, forced.
create policy "people see where they sit" on frameworks.draft_seat for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on frameworks.draft_seat for all to kith_owner
  using (true)
  with check (true);
create policy "those who sit at a draft write it" on frameworks.draft_seat for all to kith_app
  using (cell_id = platform.cell() and draft_id = platform.organisation())
  with check (cell_id = platform.cell() and draft_id = platform.organisation());
create policy "whoever holds the link sits there" on frameworks.draft_seat for select to kith_app
  using (token_hash = platform.secret());
grant select, insert, update, delete on frameworks.draft_seat to kith_app;

-- reference: values, principles or a framework under one address for ever; one without a version is a place kept open
create table frameworks.framework (
  id uuid not null,
  slug text not null,
  cell_id integer,
  kind text not null,
  title text not null,
  made_by text not null,
  made_for text,
  about text,
  source text,
  source_url text,
  licence text,
  placed_in uuid,
  placed_on date not null,
  by_id uuid,
  primary key (id),
  unique (id, by_id),
  unique (slug),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (placed_in) references frameworks.framework(id),
  check (length(about) >= 1 and length(about) <= 1000),
  check (kind in ('values', 'principles', 'competences', 'capabilities', 'duties', 'role description', 'statement', 'fidelity')),
  check (length(licence) >= 1 and length(licence) <= 200),
  check (made_by ~ '\S' and length(made_by) <= 300),
  check (length(made_for) >= 1 and length(made_for) <= 300),
  check (slug ~ '^[a-z0-9-]{2,80}$'),
  check (length(source) >= 1 and length(source) <= 500),
  check (source_url ~ '^https?://' and length(source_url) <= 500),
  check (title ~ '\S' and length(title) <= 200)
);
create index framework_cell_id_idx on frameworks.framework (cell_id);
create index framework_placed_in_idx on frameworks.framework (placed_in);
create index framework_slug_idx on frameworks.framework (slug) where (kind = 'statement');
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.framework for select to kith_app
  using (true);
create policy "people may take their name away" on frameworks.framework for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
create policy "people publish as themselves, where they are" on frameworks.framework for insert to kith_app
  with check (by_id = platform.person() and cell_id = platform.cell());
create policy "the owner migrates" on frameworks.framework for all to kith_owner
  using (true)
  with check (true);
grant insert on frameworks.framework to kith_app;
grant select (id, slug, cell_id, kind, title, made_by, made_for, about, source, source_url, licence, placed_in, placed_on) on frameworks.framework to kith_app;
grant update (by_id) on frameworks.framework to kith_app;

-- reference: one thing that a version says; strand is the first item that it descends from, and change is null where it stands on nothing
create table frameworks.item (
  id uuid not null,
  version_id uuid not null,
  position integer not null,
  section text,
  words text not null,
  note text,
  from_item uuid,
  change text,
  reason text,
  strand uuid not null,
  frozen_at timestamptz not null default now(),
  primary key (id),
  unique (version_id, id),
  unique (version_id, "position"),
  foreign key (from_item) references frameworks.item(id),
  foreign key (strand) references frameworks.item(id),
  foreign key (version_id, frozen_at) references frameworks.version(id, frozen_at),
  check (change in ('kept', 'reworded', 'added')),
  check ((from_item is not null) = (change is not null and (change in ('kept', 'reworded')))),
  check (change is null or change = 'kept' or reason is not null),
  check (length(note) >= 1 and length(note) <= 2000),
  check ("position" > 0),
  check (reason ~ '\S' and length(reason) <= 2000),
  check (length(section) >= 1 and length(section) <= 2000),
  check (words ~ '\S' and length(words) <= 2000)
);
create index item_from_item_idx on frameworks.item (from_item);
create index item_strand_version_id_idx on frameworks.item (strand, version_id);
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.item for select to kith_app
  using (true);
create policy "it is written when its version is published" on frameworks.item for insert to kith_app
  with check (platform.person() is not null and frozen_at = now());
create policy "the owner migrates" on frameworks.item for all to kith_owner
  using (true)
  with check (true);
grant select, insert on frameworks.item to kith_app;

-- reference: an item of the parent that this version does not have, and why
create table frameworks.left_out (
  version_id uuid not null,
  item_id uuid not null,
  reason text not null,
  frozen_at timestamptz not null default now(),
  primary key (version_id, item_id),
  foreign key (item_id) references frameworks.item(id),
  foreign key (version_id, frozen_at) references frameworks.version(id, frozen_at),
  check (reason ~ '\S' and length(reason) <= 2000)
);
create index left_out_item_id_idx on frameworks.left_out (item_id);
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.left_out for select to kith_app
  using (true);
create policy "it is written when its version is published" on frameworks.left_out for insert to kith_app
  with check (platform.person() is not null and frozen_at = now());
create policy "the owner migrates" on frameworks.left_out for all to kith_owner
  using (true)
  with check (true);
grant select, insert on frameworks.left_out to kith_app;

-- reference: a parent changed, and what those who keep the child decided; the newest holds
create table frameworks.told (
  id uuid not null,
  framework_id uuid not null,
  version_id uuid not null,
  decided text not null,
  why text,
  decided_on date not null,
  by_id uuid,
  primary key (id),
  foreign key (framework_id, by_id) references frameworks.framework(id, by_id),
  foreign key (framework_id) references frameworks.framework(id),
  foreign key (version_id) references frameworks.version(id),
  check (decided = 'later' or why is not null),
  check (decided in ('stay', 'follow', 'later')),
  check (length(why) >= 1 and length(why) <= 2000)
);
create index told_framework_id_version_id_idx on frameworks.told (framework_id, version_id);
create index told_version_id_idx on frameworks.told (version_id);
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.told for select to kith_app
  using (true);
create policy "people may take their name away" on frameworks.told for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
create policy "people publish as themselves" on frameworks.told for insert to kith_app
  with check (by_id = platform.person());
create policy "the owner migrates" on frameworks.told for all to kith_owner
  using (true)
  with check (true);
grant insert on frameworks.told to kith_app;
grant select (id, framework_id, version_id, decided, why, decided_on) on frameworks.told to kith_app;
grant update (by_id) on frameworks.told to kith_app;

-- reference: who made a version, in the words they chose, and whether they were paid to
create table frameworks.took_part (
  version_id uuid not null,
  position integer not null,
  who text not null,
  came_as text not null,
  paid text not null,
  by_id uuid,
  frozen_at timestamptz not null default now(),
  primary key (version_id, "position"),
  foreign key (version_id, frozen_at) references frameworks.version(id, frozen_at),
  check (came_as in ('peer', 'person', 'worker', 'other')),
  check (paid in ('paid', 'unpaid', 'not said')),
  check ("position" > 0),
  check (who ~ '\S' and length(who) <= 200)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.took_part for select to kith_app
  using (true);
create policy "it is written when its version is published" on frameworks.took_part for insert to kith_app
  with check (platform.person() is not null and frozen_at = now());
create policy "people may take their name away" on frameworks.took_part for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
create policy "the owner migrates" on frameworks.took_part for all to kith_owner
  using (true)
  with check (true);
grant insert on frameworks.took_part to kith_app;
grant select (version_id, position, who, came_as, paid, frozen_at) on frameworks.took_part to kith_app;
grant update (who, by_id) on frameworks.took_part to kith_app;

-- reference: a framework as it was published once; from_version is the parent it adapts
create table frameworks.version (
  id uuid not null,
  framework_id uuid not null,
  number integer not null,
  published_on date not null,
  from_version uuid,
  decided_by text not null,
  why text not null,
  kept_why text,
  by_id uuid,
  frozen_at timestamptz not null default now(),
  primary key (id),
  unique (framework_id, number),
  unique (id, by_id),
  unique (id, frozen_at),
  foreign key (framework_id, by_id) references frameworks.framework(id, by_id),
  foreign key (framework_id) references frameworks.framework(id),
  foreign key (from_version) references frameworks.version(id),
  check (from_version <> id),
  check (decided_by ~ '\S' and length(decided_by) <= 500),
  check (length(kept_why) >= 1 and length(kept_why) <= 1000),
  check (number > 0),
  check (why ~ '\S' and length(why) <= 4000)
);
create index version_from_version_idx on frameworks.version (from_version);
create index version_published_on_framework_id_idx on frameworks.version (published_on, framework_id) where ((number = 1) and (from_version is null));
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.version for select to kith_app
  using (true);
create policy "people may take their name away" on frameworks.version for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
create policy "people publish as themselves" on frameworks.version for insert to kith_app
  with check (by_id = platform.person() and frozen_at = now());
create policy "the owner migrates" on frameworks.version for all to kith_owner
  using (true)
  with check (true);
grant insert on frameworks.version to kith_app;
grant select (id, framework_id, number, published_on, from_version, decided_by, why, kept_why, frozen_at) on frameworks.version to kith_app;
grant update (by_id) on frameworks.version to kith_app;

-- reference: a version that is no longer meant to be used, why, and what stands in its place; it stays to be read
create table frameworks.withdrawn (
  version_id uuid not null,
  withdrawn_on date not null,
  withdrawn_why text not null,
  replaced_by uuid,
  by_id uuid,
  primary key (version_id),
  foreign key (replaced_by) references frameworks.version(id),
  foreign key (version_id, by_id) references frameworks.version(id, by_id),
  foreign key (version_id) references frameworks.version(id),
  check (replaced_by <> version_id),
  check (withdrawn_why ~ '\S' and length(withdrawn_why) <= 2000)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on frameworks.withdrawn for select to kith_app
  using (true);
create policy "people may take their name away" on frameworks.withdrawn for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
create policy "people publish as themselves" on frameworks.withdrawn for insert to kith_app
  with check (by_id = platform.person());
create policy "the owner migrates" on frameworks.withdrawn for all to kith_owner
  using (true)
  with check (true);
grant insert on frameworks.withdrawn to kith_app;
grant select (version_id, withdrawn_on, withdrawn_why, replaced_by) on frameworks.withdrawn to kith_app;
grant update (by_id) on frameworks.withdrawn to kith_app;

-- reference: which public words are whose; only they can see it
create table frameworks.wrote (
  person_id uuid not null,
  what_id uuid not null,
  what text not null,
  at timestamptz not null,
  primary key (person_id, what_id),
  check (what in ('framework', 'dissent'))
);
-- Row-level security: on, forced.
create policy "people see which words are theirs" on frameworks.wrote for all to kith_app
  using (person_id = platform.person())
  with check (person_id = platform.person());
create policy "the owner migrates" on frameworks.wrote for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on frameworks.wrote to kith_app;
