-- Values and frameworks that may differ, with their lineage. What is published is the same for the whole country, and
-- frozen: it is written in one transaction, and nothing can be added to it, changed or taken out afterwards. What is
-- being written lies in one place, and is read by those who sit at it.

create schema frameworks;
grant usage on schema frameworks to kith_app;

-- Published.

create table frameworks.framework (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,80}$'),
  cell_id int references places.cell,
  kind text not null check (kind in ('values', 'principles', 'competences', 'capabilities', 'duties',
    'role description', 'statement', 'fidelity')),
  title text not null check (title ~ '\S' and length(title) <= 200),
  made_by text not null check (made_by ~ '\S' and length(made_by) <= 300),
  made_for text check (length(made_for) between 1 and 300),
  about text check (length(about) between 1 and 1000),
  source text check (length(source) between 1 and 500),
  source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
  licence text check (length(licence) between 1 and 200),
  -- The place kept open that it stands in, if it answers an invitation.
  placed_in uuid references frameworks.framework,
  placed_on date not null,
  by_id uuid,
  unique (id, by_id)
);
comment on table frameworks.framework is 'reference: values, principles or a framework under one address for ever; one without a version is a place kept open';
create index on frameworks.framework (cell_id);
create index on frameworks.framework (placed_in);

create table frameworks.version (
  id uuid primary key,
  framework_id uuid not null references frameworks.framework,
  number int not null check (number > 0),
  published_on date not null,
  from_version uuid references frameworks.version,
  decided_by text not null check (decided_by ~ '\S' and length(decided_by) <= 500),
  why text not null check (why ~ '\S' and length(why) <= 4000),
  kept_why text check (length(kept_why) between 1 and 1000),
  by_id uuid,
  frozen_at timestamptz not null default now(),
  unique (framework_id, number),
  unique (id, by_id),
  unique (id, frozen_at),
  check (from_version <> id),
  -- Only whoever keeps a framework publishes the next version of it.
  foreign key (framework_id, by_id) references frameworks.framework (id, by_id)
);
comment on table frameworks.version is 'reference: a framework as it was published once; from_version is the parent it adapts';
create index on frameworks.version (from_version);

create table frameworks.withdrawn (
  version_id uuid primary key references frameworks.version,
  withdrawn_on date not null,
  withdrawn_why text not null check (withdrawn_why ~ '\S' and length(withdrawn_why) <= 2000),
  replaced_by uuid references frameworks.version,
  by_id uuid,
  check (replaced_by <> version_id),
  foreign key (version_id, by_id) references frameworks.version (id, by_id)
);
comment on table frameworks.withdrawn is 'reference: a version that is no longer meant to be used, why, and what stands in its place; it stays to be read';

create table frameworks.item (
  id uuid primary key,
  version_id uuid not null,
  position int not null check (position > 0),
  section text check (length(section) between 1 and 2000),
  words text not null check (words ~ '\S' and length(words) <= 2000),
  note text check (length(note) between 1 and 2000),
  from_item uuid references frameworks.item,
  change text check (change in ('kept', 'reworded', 'added')),
  reason text check (reason ~ '\S' and length(reason) <= 2000),
  strand uuid not null references frameworks.item,
  frozen_at timestamptz not null default now(),
  unique (version_id, position),
  unique (version_id, id),
  check ((from_item is not null) = (change is not null and change in ('kept', 'reworded'))),
  check (change is null or change = 'kept' or reason is not null),
  foreign key (version_id, frozen_at) references frameworks.version (id, frozen_at)
);
comment on table frameworks.item is 'reference: one thing that a version says; strand is the first item that it descends from, and change is null where it stands on nothing';
create index on frameworks.item (strand, version_id);
create index on frameworks.item (from_item);

create table frameworks.left_out (
  version_id uuid not null,
  item_id uuid not null references frameworks.item,
  reason text not null check (reason ~ '\S' and length(reason) <= 2000),
  frozen_at timestamptz not null default now(),
  primary key (version_id, item_id),
  foreign key (version_id, frozen_at) references frameworks.version (id, frozen_at)
);
comment on table frameworks.left_out is 'reference: an item of the parent that this version does not have, and why';
create index on frameworks.left_out (item_id);

create table frameworks.took_part (
  version_id uuid not null,
  position int not null check (position > 0),
  who text not null check (who ~ '\S' and length(who) <= 200),
  came_as text not null check (came_as in ('peer', 'person', 'worker', 'other')),
  paid text not null check (paid in ('paid', 'unpaid', 'not said')),
  by_id uuid,
  frozen_at timestamptz not null default now(),
  primary key (version_id, position),
  foreign key (version_id, frozen_at) references frameworks.version (id, frozen_at)
);
comment on table frameworks.took_part is 'reference: who made a version, in the words they chose, and whether they were paid to';

create table frameworks.dissent (
  id uuid primary key,
  version_id uuid not null references frameworks.version,
  item_id uuid,
  words text not null check (words ~ '\S' and length(words) <= 2000),
  by text check (length(by) between 1 and 200),
  said_on date not null,
  source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
  by_id uuid,
  frozen_at timestamptz,
  foreign key (version_id, item_id) references frameworks.item (version_id, id),
  foreign key (version_id, frozen_at) references frameworks.version (id, frozen_at)
);
comment on table frameworks.dissent is 'reference: a disagreement with a version or with one item of it, shown beside it; those that came with the version carry its instant';
create index on frameworks.dissent (version_id, item_id);
create index on frameworks.dissent (item_id);

create table frameworks.told (
  id uuid primary key,
  framework_id uuid not null references frameworks.framework,
  version_id uuid not null references frameworks.version,
  decided text not null check (decided in ('stay', 'follow', 'later')),
  why text check (length(why) between 1 and 2000),
  decided_on date not null,
  by_id uuid,
  check (decided = 'later' or why is not null),
  foreign key (framework_id, by_id) references frameworks.framework (id, by_id)
);
comment on table frameworks.told is 'reference: a parent changed, and what those who keep the child decided; the newest holds';
create index on frameworks.told (framework_id, version_id);
create index on frameworks.told (version_id);

create table frameworks.wrote (
  person_id uuid not null,
  what_id uuid not null,
  what text not null check (what in ('framework', 'dissent')),
  at timestamptz not null,
  primary key (person_id, what_id)
);
comment on table frameworks.wrote is 'reference: which public words are whose; only they can see it';

create table frameworks.chosen (
  cell_id int not null references places.cell,
  id uuid not null,
  organisation_id uuid,
  kind text not null check (kind in ('values', 'principles', 'competences', 'capabilities', 'duties',
    'role description', 'statement', 'fidelity')),
  version_id uuid references frameworks.version,
  newest_id uuid references frameworks.version,
  why text not null check (why ~ '\S' and length(why) <= 2000),
  chosen_on date not null,
  chosen_at timestamptz not null,
  by_id uuid,
  primary key (cell_id, id),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id),
  check ((version_id is null) = (newest_id is null))
);
comment on table frameworks.chosen is 'cell: which version a place, or one organisation of it, uses; published, the newest of a kind holds, and none means none; newest_id is what they knew of then';
create index on frameworks.chosen (cell_id, kind, organisation_id, chosen_at);
create index on frameworks.chosen (version_id);

-- Being written.

create table frameworks.draft (
  cell_id int not null references places.cell,
  id uuid not null,
  keeper_id uuid,
  framework_id uuid references frameworks.framework,
  -- The version of the same framework that this one would follow.
  before_version uuid references frameworks.version,
  from_version uuid references frameworks.version,
  kind text not null check (kind in ('values', 'principles', 'competences', 'capabilities', 'duties',
    'role description', 'statement', 'fidelity')),
  title text not null check (title ~ '\S' and length(title) <= 200),
  made_by text not null check (made_by ~ '\S' and length(made_by) <= 300),
  made_for text check (length(made_for) between 1 and 300),
  placed_in uuid references frameworks.framework,
  source text check (length(source) between 1 and 500),
  licence text check (length(licence) between 1 and 200),
  open_here boolean not null default false,
  begun_at timestamptz not null,
  over_at timestamptz,
  published_version uuid references frameworks.version,
  primary key (cell_id, id),
  check ((framework_id is null) = (before_version is null)),
  check (published_version is null or over_at is not null)
);
comment on table frameworks.draft is 'cell: something being written or adapted, before it is published; whoever keeps it publishes it';
create index on frameworks.draft (cell_id, keeper_id);

create table frameworks.draft_seat (
  cell_id int not null,
  draft_id uuid not null,
  id uuid not null,
  person_id uuid,
  token_hash bytea,
  name text not null check (name ~ '\S' and length(name) <= 200),
  came_as text not null check (came_as in ('peer', 'person', 'worker', 'other')),
  paid text not null check (paid in ('paid', 'unpaid', 'not said')),
  pen boolean not null default false,
  made_at timestamptz not null,
  ends_at timestamptz,
  taken_at timestamptz,
  primary key (cell_id, draft_id, id),
  unique (cell_id, token_hash),
  check ((token_hash is null) = (ends_at is null)),
  foreign key (cell_id, draft_id) references frameworks.draft (cell_id, id) on delete cascade
);
comment on table frameworks.draft_seat is 'cell: somebody who takes part in a draft: a member, whoever holds a link, or somebody who took part elsewhere';
create index on frameworks.draft_seat (cell_id, person_id);

create table frameworks.draft_item (
  cell_id int not null,
  draft_id uuid not null,
  id uuid not null,
  position int not null check (position > 0),
  section text check (length(section) between 1 and 2000),
  words text not null check (words ~ '\S' and length(words) <= 2000),
  note text check (length(note) between 1 and 2000),
  from_item uuid references frameworks.item,
  change text check (change in ('kept', 'reworded', 'left out', 'added')),
  reason text check (length(reason) between 1 and 2000),
  revision int not null default 1,
  changed_at timestamptz not null,
  primary key (cell_id, draft_id, id),
  unique (cell_id, draft_id, from_item),
  check ((from_item is null) = (change is null or change = 'added')),
  foreign key (cell_id, draft_id) references frameworks.draft (cell_id, id) on delete cascade
);
comment on table frameworks.draft_item is 'cell: one item of a draft: what is done with one of the parent, or a new one';

create table frameworks.draft_note (
  cell_id int not null,
  draft_id uuid not null,
  id uuid not null,
  item_id uuid,
  seat_id uuid not null,
  says text not null check (says in ('comment', 'propose', 'object')),
  words text not null check (words ~ '\S' and length(words) <= 2000),
  wording text check (wording ~ '\S' and length(wording) <= 2000),
  publish boolean not null default false,
  said_at timestamptz not null,
  settled_at timestamptz,
  settled text check (settled in ('taken', 'not taken', 'settled')),
  primary key (cell_id, draft_id, id),
  check ((says = 'propose') = (wording is not null)),
  check (says = 'object' or not publish),
  check ((settled is null) = (settled_at is null)),
  foreign key (cell_id, draft_id) references frameworks.draft (cell_id, id) on delete cascade,
  foreign key (cell_id, draft_id, item_id) references frameworks.draft_item (cell_id, draft_id, id) on delete cascade,
  foreign key (cell_id, draft_id, seat_id) references frameworks.draft_seat (cell_id, draft_id, id) on delete cascade
);
comment on table frameworks.draft_note is 'cell: what somebody says of an item or of the whole draft; an objection may ask to be published if it is not settled';
create index on frameworks.draft_note (cell_id, draft_id, item_id, said_at);
create index on frameworks.draft_note (cell_id, draft_id, seat_id);

do $$
declare name text;
begin
  foreach name in array array['framework', 'version', 'withdrawn', 'item', 'left_out', 'took_part', 'dissent', 'told', 'wrote',
    'chosen', 'draft', 'draft_seat', 'draft_item', 'draft_note'] loop
    execute format('alter table frameworks.%I enable row level security', name);
    execute format('alter table frameworks.%I force row level security', name);
    execute format('create policy "the owner migrates" on frameworks.%I to kith_owner using (true) with check (true)', name);
  end loop;
  foreach name in array array['framework', 'version', 'withdrawn', 'item', 'left_out', 'took_part', 'dissent', 'told', 'chosen'] loop
    execute format('create policy "everyone may read it" on frameworks.%I for select to kith_app using (true)', name);
  end loop;
  -- Written by somebody in the transaction that publishes the version, and in no other: the key carries its instant.
  foreach name in array array['item', 'left_out', 'took_part', 'dissent'] loop
    execute format('create policy "it is written when its version is published" on frameworks.%I for insert to kith_app
      with check (platform.person() is not null and frozen_at = now())', name);
  end loop;
  foreach name in array array['framework', 'version', 'withdrawn', 'dissent', 'told', 'chosen', 'took_part'] loop
    execute format('create policy "people may take their name away" on frameworks.%I for update to kith_app
      using (by_id = platform.person()) with check (by_id is null)', name);
  end loop;
  foreach name in array array['framework', 'withdrawn', 'told'] loop
    execute format('create policy "people publish as themselves" on frameworks.%I for insert to kith_app
      with check (by_id = platform.person())', name);
  end loop;
  foreach name in array array['draft_seat', 'draft_item', 'draft_note'] loop
    execute format('create policy "those who sit at a draft write it" on frameworks.%I for all to kith_app
      using (cell_id = platform.cell() and draft_id = platform.organisation())
      with check (cell_id = platform.cell() and draft_id = platform.organisation())', name);
  end loop;
end $$;
create policy "people publish as themselves" on frameworks.version for insert to kith_app
  with check (by_id = platform.person() and frozen_at = now());
create policy "people disagree as themselves" on frameworks.dissent for insert to kith_app
  with check (by_id = platform.person() and frozen_at is null);
create policy "people see which words are theirs" on frameworks.wrote for all to kith_app
  using (person_id = platform.person()) with check (person_id = platform.person());
create policy "coordinators choose for their place" on frameworks.chosen for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "an organisation chooses for itself" on frameworks.chosen for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and organisation_id = platform.organisation());

-- Whose it is is read by nobody: only the names that people chose to give.
grant select (id, slug, cell_id, kind, title, made_by, made_for, about, source, source_url, licence, placed_in, placed_on),
  insert, update (by_id) on frameworks.framework to kith_app;
grant select (id, framework_id, number, published_on, from_version, decided_by, why, kept_why, frozen_at),
  insert, update (by_id) on frameworks.version to kith_app;
grant select (version_id, withdrawn_on, withdrawn_why, replaced_by), insert, update (by_id) on frameworks.withdrawn to kith_app;
grant select, insert on frameworks.item, frameworks.left_out to kith_app;
grant select (version_id, position, who, came_as, paid, frozen_at), insert, update (who, by_id) on frameworks.took_part to kith_app;
grant select (id, version_id, item_id, words, by, said_on, source_url, frozen_at), insert, update (by, by_id) on frameworks.dissent to kith_app;
grant select (id, framework_id, version_id, decided, why, decided_on), insert, update (by_id) on frameworks.told to kith_app;
grant select, insert, delete on frameworks.wrote to kith_app;
grant select (cell_id, id, organisation_id, kind, version_id, newest_id, why, chosen_on, chosen_at),
  insert, update (by_id) on frameworks.chosen to kith_app;

create policy "whoever keeps a draft sees and changes it" on frameworks.draft for all to kith_app
  using (cell_id = platform.cell() and keeper_id = platform.person())
  with check (cell_id = platform.cell() and keeper_id = platform.person());
create policy "those who sit at a draft read it" on frameworks.draft for select to kith_app
  using (cell_id = platform.cell() and id = platform.organisation());
create policy "people of the place read what is open to them" on frameworks.draft for select to kith_app
  using (cell_id = platform.cell() and platform.person() is not null and open_here);
create policy "whoever keeps a draft may lay it down" on frameworks.draft for update to kith_app
  using (cell_id = platform.cell() and keeper_id = platform.person()) with check (keeper_id is null);
create policy "a draft that was laid down may be taken up" on frameworks.draft for update to kith_app
  using (cell_id = platform.cell() and id = platform.organisation() and keeper_id is null)
  with check (keeper_id = platform.person());
create policy "people see where they sit" on frameworks.draft_seat for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "whoever holds the link sits there" on frameworks.draft_seat for select to kith_app
  using (token_hash = platform.secret());
grant select, insert, update, delete on frameworks.draft, frameworks.draft_seat, frameworks.draft_item, frameworks.draft_note to kith_app;
