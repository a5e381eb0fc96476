-- A new occupation: posts, what each is and is not, and who holds one. Posts and role statements are public and name
-- nobody. Who holds a post is known to whoever holds it, and to no employer.

create schema workforce;
grant usage on schema workforce to kith_app;

create table workforce.statement (
  id uuid primary key,
  cell_id int not null,
  organisation_id uuid not null,
  title text not null check (title ~ '\S' and length(title) <= 200),
  is_words text not null check (is_words ~ '\S' and length(is_words) <= 4000),
  is_not_words text not null check (is_not_words ~ '\S' and length(is_not_words) <= 4000),
  line_words text not null check (line_words ~ '\S' and length(line_words) <= 500),
  senior_words text not null check (senior_words ~ '\S' and length(senior_words) <= 500),
  adjustments_words text check (length(adjustments_words) between 1 and 2000),
  panel text not null check (panel in ('a peer sat on it', 'no peer sat on it', 'not said')),
  from_id uuid references workforce.statement,
  from_why text check (from_why ~ '\S' and length(from_why) <= 2000),
  version_id uuid references frameworks.version,
  said_at timestamptz not null,
  unique (id, version_id),
  unique (id, organisation_id),
  check (from_id <> id),
  check ((from_id is null) = (from_why is null))
);
comment on table workforce.statement is 'reference: what a role is and is not, as it was said once; from_id is the one it was adapted from, version_id where its items come from';
create index on workforce.statement (cell_id, organisation_id, said_at);
create index on workforce.statement (from_id);
create index on workforce.statement (version_id);

create table workforce.statement_item (
  statement_id uuid not null,
  item_id uuid not null,
  version_id uuid not null,
  organisation_id uuid not null,
  here_words text check (length(here_words) between 1 and 1000),
  primary key (statement_id, item_id),
  foreign key (statement_id, version_id) references workforce.statement (id, version_id),
  foreign key (statement_id, organisation_id) references workforce.statement (id, organisation_id),
  foreign key (version_id, item_id) references frameworks.item (version_id, id)
);
comment on table workforce.statement_item is 'reference: an item that a role draws on, of the version its statement names and of no other';
create index on workforce.statement_item (version_id, item_id);

create table workforce.post (
  cell_id int not null,
  id uuid not null,
  organisation_id uuid not null,
  reference text check (length(reference) between 1 and 60),
  title text not null check (title ~ '\S' and length(title) <= 200),
  kind text not null check (kind in ('paid', 'voluntary', 'apprentice', 'sessional')),
  level text not null check (level in ('trainee', 'peer supporter', 'senior peer', 'lead', 'director')),
  setting text not null check (setting in ('ward', 'community', 'crisis', 'perinatal', 'primary care', 'forensic',
    'long-term conditions', 'online', 'other')),
  pay text check (length(pay) between 1 and 80),
  hours numeric(4, 1) check (hours > 0 and hours <= 60),
  since date,
  fixed_until date,
  state text not null check (state in ('filled', 'vacant', 'not said')),
  statement_id uuid references workforce.statement,
  said_on date not null,
  ended_on date,
  primary key (cell_id, id),
  unique (cell_id, id, organisation_id),
  unique (cell_id, organisation_id, reference),
  check (fixed_until > since),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id)
);
comment on table workforce.post is 'cell: a post of any kind, published, without a name; hours are a week';
create index on workforce.post (statement_id);

create table workforce.post_key (
  cell_id int not null,
  post_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  primary key (cell_id, post_id),
  unique (cell_id, post_id, code_hash),
  unique (cell_id, code_hash),
  foreign key (cell_id, post_id, organisation_id) references workforce.post (cell_id, id, organisation_id)
);
comment on table workforce.post_key is 'cell: the code on the slip of a post; whoever has it may claim the post, once';

create table workforce.holding (
  cell_id int not null,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  code_hash bytea,
  since date not null,
  until date,
  claimed_at timestamptz not null,
  primary key (cell_id, id),
  check (until >= since),
  foreign key (cell_id, post_id) references workforce.post (cell_id, id),
  foreign key (cell_id, post_id, code_hash) references workforce.post_key (cell_id, post_id, code_hash)
);
comment on table workforce.holding is 'cell: who holds a post, claimed by themself with its code; only they can read it';
create unique index "one person in a post" on workforce.holding (cell_id, post_id) where until is null;
create index on workforce.holding (cell_id, person_id);

do $$
declare name text;
begin
  foreach name in array array['statement', 'statement_item', 'post', 'post_key', 'holding'] loop
    execute format('alter table workforce.%I enable row level security', name);
    execute format('alter table workforce.%I force row level security', name);
    execute format('create policy "the owner migrates" on workforce.%I to kith_owner using (true) with check (true)', name);
  end loop;
  foreach name in array array['statement', 'statement_item', 'post'] loop
    execute format('create policy "everyone may read it" on workforce.%I for select to kith_app using (true)', name);
  end loop;
  foreach name in array array['statement', 'post', 'post_key'] loop
    execute format('create policy "an organisation says it of its own posts" on workforce.%I for insert to kith_app
      with check (cell_id = platform.cell() and organisation_id = platform.organisation())', name);
  end loop;
end $$;
create policy "an organisation changes its own posts" on workforce.post for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation says what its own statement draws on" on workforce.statement_item for insert to kith_app
  with check (organisation_id = platform.organisation());
create policy "an organisation prints its slips" on workforce.post_key for select to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation ends a slip" on workforce.post_key for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "whoever has the slip finds its post" on workforce.post_key for select to kith_app
  using (cell_id = platform.cell() and code_hash = platform.secret());
create policy "whoever has the slip claims the post" on workforce.holding for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person() and code_hash = platform.secret());
create policy "people see what they hold" on workforce.holding for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people say that they have left" on workforce.holding for update to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people take their claim back" on workforce.holding for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());

grant select, insert on workforce.statement, workforce.statement_item to kith_app;
grant select, insert on workforce.post to kith_app;
grant update (title, kind, level, setting, pay, hours, since, fixed_until, state, statement_id, said_on, ended_on) on workforce.post to kith_app;
grant select, insert, delete on workforce.post_key to kith_app;
grant select, insert, delete on workforce.holding to kith_app;
-- The code is forgotten once it has opened the post: the slip can end, and the claim stays.
grant update (since, until, code_hash) on workforce.holding to kith_app;
