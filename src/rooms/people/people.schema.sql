-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema people authorization kith_owner;
grant usage on schema people to kith_app;
grant usage on schema people to kith_jobs;

-- global: how someone signs in; the address is sealed and found by its keyed hash
create table people.account (
  id uuid not null,
  email_hash bytea,
  email_sealed bytea,
  joined_at timestamptz not null,
  confirmed_at timestamptz,
  code_hash bytea,
  primary key (id),
  unique (code_hash),
  unique (email_hash),
  check ((email_hash is null) = (email_sealed is null)),
  check (email_hash is not null or code_hash is not null)
);
-- Row-level security: on, forced.
create policy "a code on paper finds its account" on people.account for select to kith_app
  using (code_hash = platform.secret());
create policy "an address finds its account" on people.account for select to kith_app
  using (email_hash = platform.secret());
create policy "never confirmed, swept away" on people.account for delete to kith_jobs
  using (confirmed_at is null);
create policy "someone may find and change their own account" on people.account for all to kith_app
  using (id = platform.person())
  with check (id = platform.person());
create policy "the mail worker reads where to write" on people.account for select to kith_jobs
  using (true);
create policy "the owner migrates" on people.account for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on people.account to kith_app;
grant select, delete on people.account to kith_jobs;

-- cell: who is beside somebody without e-mail, and what the person told them: a name, and how to be reached
create table people.beside (
  cell_id integer not null,
  person_id uuid not null,
  helper_id uuid not null,
  since date not null,
  name_sealed bytea not null,
  reach_sealed bytea not null,
  primary key (cell_id, person_id),
  unique (cell_id, person_id, helper_id),
  foreign key (cell_id) references places.cell(cell_id)
);
create index beside_cell_id_helper_id_idx on people.beside (cell_id, helper_id);
-- Row-level security: on, forced.
create policy "a helper lays it down" on people.beside for delete to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
create policy "a helper sees whom they are beside" on people.beside for select to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
create policy "people say who is beside them, and take it back" on people.beside for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on people.beside for all to kith_owner
  using (true)
  with check (true);
create policy "the worker finds who is beside somebody" on people.beside for select to kith_jobs
  using (true);
grant select, insert, delete on people.beside to kith_app;
grant select (cell_id, person_id, helper_id) on people.beside to kith_jobs;

-- cell: one thing somebody says about themself, in their own words, with its own audience
create table people.facet (
  cell_id integer not null,
  person_id uuid not null,
  id uuid not null,
  kind text not null,
  concept_id text,
  words_sealed bytea,
  audience text not null,
  changed_at timestamptz not null,
  weighed boolean not null default true,
  tag text,
  primary key (cell_id, person_id, id),
  unique (cell_id, person_id, id, weighed),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (concept_id) references stewardship.concept(id),
  check (concept_id is not null or words_sealed is not null or tag is not null),
  check ((tag is not null) = (kind in ('language', 'way', 'time of week', 'area', 'near'))),
  check (audience in ('only me', 'match', 'helpers', 'might meet', 'both yes', 'public', 'fair turns')),
  check ((kind = 'experience') = (concept_id is not null)),
  check (weighed = (audience <> ALL (array['only me', 'fair turns']))),
  check (kind in ('name', 'words', 'asking', 'something else', 'times', 'experience', 'contact', 'access need', 'language', 'way', 'time of week', 'area', 'near')),
  check (tag ~ '^[A-Za-z0-9 -]{1,40}$')
);
create unique index facet_cell_id_person_id_concept_id_idx on people.facet (cell_id, person_id, concept_id);
create unique index facet_cell_id_person_id_kind_tag_idx on people.facet (cell_id, person_id, kind, tag);
-- Row-level security: on, forced.
create policy "the owner migrates" on people.facet for all to kith_owner
  using (true)
  with check (true);
create policy "what somebody says about themself is theirs" on people.facet for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
grant select, insert, update, delete on people.facet to kith_app;

-- cell: somebody who uses Kith in this place, and has said that they are an adult
create table people.member (
  cell_id integer not null,
  person_id uuid not null,
  adult_said_on date not null,
  joined_at timestamptz not null,
  primary key (cell_id, person_id),
  foreign key (cell_id) references places.cell(cell_id)
);
-- Row-level security: on, forced.
create policy "people join and leave as themselves" on people.member for all to kith_app
  using (person_id = platform.person())
  with check (person_id = platform.person());
create policy "the owner migrates" on people.member for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on people.member to kith_app;

-- cell: from what somebody's code on paper is made; only their own page can print it
create table people.paper_code (
  cell_id integer not null,
  person_id uuid not null,
  code_id uuid not null,
  made_at timestamptz not null,
  primary key (cell_id, person_id)
);
-- Row-level security: on, forced.
create policy "a code on paper is the person's own" on people.paper_code for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on people.paper_code for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on people.paper_code to kith_app;

-- cell: what somebody may do here, and for which service or organisation
create table people.role_held (
  cell_id integer not null,
  person_id uuid not null,
  role text not null,
  scope_id uuid not null default '00000000-0000-0000-0000-000000000000',
  since date not null,
  primary key (cell_id, person_id, role, scope_id),
  foreign key (cell_id) references places.cell(cell_id),
  check (role in ('peer', 'senior peer', 'coordinator', 'organisation lead', 'steward', 'national lead', 'operator', 'referrer'))
);
-- Row-level security: on, forced.
create policy "people lay their roles down" on people.role_held for delete to kith_app
  using (person_id = platform.person());
create policy "people see which roles they hold" on people.role_held for select to kith_app
  using (person_id = platform.person());
create policy "the owner migrates" on people.role_held for all to kith_owner
  using (true)
  with check (true);
grant select, delete on people.role_held to kith_app;

-- global: signed in on one device; 30 minutes idle, 12 hours at most
create table people.session (
  token_hash bytea not null,
  account_id uuid not null,
  cell_id integer,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  beside_id uuid,
  primary key (token_hash),
  foreign key (account_id) references people.account(id) on delete cascade,
  foreign key (cell_id) references places.cell(cell_id)
);
create index session_account_id_idx on people.session (account_id);
-- Row-level security: on, forced.
create policy "people see and end their own sessions" on people.session for all to kith_app
  using (account_id = platform.person())
  with check (account_id = platform.person());
create policy "sessions that are over are swept away" on people.session for all to kith_jobs
  using (true);
create policy "the owner migrates" on people.session for all to kith_owner
  using (true)
  with check (true);
create policy "whoever holds the session may use and end it" on people.session for all to kith_app
  using (token_hash = platform.secret())
  with check (token_hash = platform.secret());
grant select, insert, update, delete on people.session to kith_app;
grant select, delete on people.session to kith_jobs;

-- cell: a sealed copy for one viewer or one audience; taking the facet away takes every copy with it
create table people.shown (
  cell_id integer not null,
  owner_id uuid not null,
  facet_id uuid not null,
  audience text not null,
  viewer_id uuid not null default '00000000-0000-0000-0000-000000000000',
  kind text not null,
  concept_id text,
  words_sealed bytea,
  shown_at timestamptz not null,
  tag text,
  primary key (cell_id, owner_id, facet_id, audience, viewer_id),
  foreign key (cell_id, owner_id, facet_id) references people.facet(cell_id, person_id, id) on delete cascade,
  foreign key (concept_id) references stewardship.concept(id),
  check (audience in ('helpers', 'might meet', 'both yes', 'public')),
  check ((audience in ('helpers', 'public')) = (viewer_id = '00000000-0000-0000-0000-000000000000'))
);
create index shown_cell_id_audience_owner_id_idx on people.shown (cell_id, audience, owner_id);
create index shown_cell_id_viewer_id_owner_id_idx on people.shown (cell_id, viewer_id, owner_id);
-- Row-level security: on, forced.
create policy "a viewer lays down what was shown to them" on people.shown for delete to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "a viewer sees what was shown to them" on people.shown for select to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "everyone sees what is public" on people.shown for select to kith_app
  using (audience = 'public');
create policy "helpers see what was shown to helpers" on people.shown for select to kith_app
  using (cell_id = platform.cell() and audience = 'helpers' and platform.helps());
create policy "people show and withdraw their own words" on people.shown for all to kith_app
  using (cell_id = platform.cell() and owner_id = platform.person())
  with check (cell_id = platform.cell() and owner_id = platform.person());
create policy "the owner migrates" on people.shown for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on people.shown to kith_app;

-- global: works once, for 20 minutes, in the browser that asked
create table people.sign_in_link (
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  browser_hash bytea not null,
  next_path text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (id),
  unique (token_hash),
  foreign key (account_id) references people.account(id) on delete cascade
);
create index sign_in_link_account_id_idx on people.sign_in_link (account_id);
-- Row-level security: on, forced.
create policy "people end their own links" on people.sign_in_link for all to kith_app
  using (account_id = platform.person())
  with check (account_id = platform.person());
create policy "the mail worker sends and sweeps links" on people.sign_in_link for all to kith_jobs
  using (true);
create policy "the owner migrates" on people.sign_in_link for all to kith_owner
  using (true)
  with check (true);
create policy "whoever holds the link may use it" on people.sign_in_link for all to kith_app
  using (token_hash = platform.secret())
  with check (token_hash = platform.secret());
grant select, insert, update, delete on people.sign_in_link to kith_app;
grant select, delete on people.sign_in_link to kith_jobs;

-- cell: somebody without e-mail should be told that there is news, by whoever is beside them; of what kind, and no more
create table people.to_tell (
  cell_id integer not null,
  person_id uuid not null,
  helper_id uuid not null,
  about integer not null,
  since timestamptz not null,
  primary key (cell_id, person_id, about),
  foreign key (cell_id, person_id, helper_id) references people.beside(cell_id, person_id, helper_id) on delete cascade,
  check (about >= 0 and about <= 9)
);
create index to_tell_cell_id_helper_id_idx on people.to_tell (cell_id, helper_id);
-- Row-level security: on, forced.
create policy "a helper sees whom to tell, and has told them" on people.to_tell for select to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
create policy "the owner migrates" on people.to_tell for all to kith_owner
  using (true)
  with check (true);
create policy "the worker puts it on the list" on people.to_tell for all to kith_jobs
  using (true)
  with check (true);
create policy "what was told is taken off the list" on people.to_tell for delete to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
grant select, delete on people.to_tell to kith_app;
grant select, insert on people.to_tell to kith_jobs;
