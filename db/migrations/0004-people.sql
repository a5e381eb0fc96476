-- Who: accounts and sessions (global), and in each cell what a person says about themself and shows to whom.

create schema people;
grant usage on schema people to kith_app, kith_jobs;

create table people.account (
  id uuid primary key,
  email_hash bytea not null unique,
  email_sealed bytea not null,
  joined_at timestamptz not null,
  confirmed_at timestamptz
);
comment on table people.account is 'global: how someone signs in; the address is sealed and found by its keyed hash';

create table people.session (
  token_hash bytea primary key,
  account_id uuid not null references people.account on delete cascade,
  cell_id int references places.cell,
  began_at timestamptz not null,
  seen_at timestamptz not null
);
comment on table people.session is 'global: signed in on one device; 30 minutes idle, 12 hours at most';
create index on people.session (account_id);

create table people.sign_in_link (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references people.account on delete cascade,
  browser_hash bytea not null,
  next_path text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
comment on table people.sign_in_link is 'global: works once, for 20 minutes, in the browser that asked';
create index on people.sign_in_link (account_id);

do $$
declare name text;
begin
  foreach name in array array['account', 'session', 'sign_in_link'] loop
    execute format('alter table people.%I enable row level security', name);
    execute format('alter table people.%I force row level security', name);
    execute format('create policy "the owner migrates" on people.%I to kith_owner using (true) with check (true)', name);
  end loop;
end $$;
create policy "someone may find and change their own account" on people.account for all to kith_app
  using (id = platform.person()) with check (id = platform.person());
create policy "an address finds its account" on people.account for select to kith_app
  using (email_hash = platform.secret());
create policy "the mail worker reads where to write" on people.account for select to kith_jobs using (true);
create policy "never confirmed, swept away" on people.account for delete to kith_jobs using (confirmed_at is null);
grant select, insert, update, delete on people.account to kith_app;
grant select, delete on people.account to kith_jobs;
create policy "whoever holds the session may use and end it" on people.session for all to kith_app
  using (token_hash = platform.secret()) with check (token_hash = platform.secret());
create policy "people see and end their own sessions" on people.session for all to kith_app
  using (account_id = platform.person()) with check (account_id = platform.person());
create policy "sessions that are over are swept away" on people.session for all to kith_jobs using (true);
grant select, insert, update, delete on people.session to kith_app;
grant select, delete on people.session to kith_jobs;
create policy "whoever holds the link may use it" on people.sign_in_link for all to kith_app
  using (token_hash = platform.secret()) with check (token_hash = platform.secret());
create policy "people end their own links" on people.sign_in_link for all to kith_app
  using (account_id = platform.person()) with check (account_id = platform.person());
create policy "the mail worker sends and sweeps links" on people.sign_in_link for all to kith_jobs using (true);
grant select, insert, update, delete on people.sign_in_link to kith_app;
grant select, delete on people.sign_in_link to kith_jobs;

create table people.member (
  cell_id int not null references places.cell,
  person_id uuid not null,
  adult_said_on date not null,
  joined_at timestamptz not null,
  primary key (cell_id, person_id)
);
comment on table people.member is 'cell: somebody who uses Kith in this place, and has said that they are an adult';

create table people.role_held (
  cell_id int not null references places.cell,
  person_id uuid not null,
  role text not null check (role in
    ('peer', 'senior peer', 'coordinator', 'organisation lead', 'steward', 'national lead', 'operator')),
  scope_id uuid not null default '00000000-0000-0000-0000-000000000000',
  since date not null,
  primary key (cell_id, person_id, role, scope_id)
);
comment on table people.role_held is 'cell: what somebody may do here, and for which service or organisation';

create table people.facet (
  cell_id int not null references places.cell,
  person_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('name', 'words', 'asking', 'times', 'experience', 'contact', 'access need')),
  concept_id text references stewardship.concept,
  words_sealed bytea,
  audience text not null check (audience in
    ('only me', 'match', 'helpers', 'might meet', 'both yes', 'public', 'fair turns')),
  changed_at timestamptz not null,
  primary key (cell_id, person_id, id),
  check ((kind = 'experience') = (concept_id is not null)),
  check (concept_id is not null or words_sealed is not null)
);
comment on table people.facet is 'cell: one thing somebody says about themself, in their own words, with its own audience';
create unique index on people.facet (cell_id, person_id, concept_id);

create table people.shown (
  cell_id int not null,
  owner_id uuid not null,
  facet_id uuid not null,
  audience text not null check (audience in ('helpers', 'might meet', 'both yes', 'public')),
  viewer_id uuid not null default '00000000-0000-0000-0000-000000000000',
  kind text not null,
  concept_id text references stewardship.concept,
  words_sealed bytea,
  shown_at timestamptz not null,
  primary key (cell_id, owner_id, facet_id, audience, viewer_id),
  foreign key (cell_id, owner_id, facet_id) references people.facet (cell_id, person_id, id) on delete cascade,
  check ((audience in ('helpers', 'public')) = (viewer_id = '00000000-0000-0000-0000-000000000000'))
);
comment on table people.shown is 'cell: a sealed copy for one viewer or one audience; taking the facet away takes every copy with it';
create index on people.shown (cell_id, viewer_id, owner_id);
create index on people.shown (cell_id, audience, owner_id);

do $$
declare name text;
begin
  foreach name in array array['member', 'role_held', 'facet', 'shown'] loop
    execute format('alter table people.%I enable row level security', name);
    execute format('alter table people.%I force row level security', name);
    execute format('create policy "the owner migrates" on people.%I to kith_owner using (true) with check (true)', name);
  end loop;
end $$;
create policy "people join and leave as themselves" on people.member for all to kith_app
  using (person_id = platform.person()) with check (person_id = platform.person());
grant select, insert, delete on people.member to kith_app;
create policy "people see which roles they hold" on people.role_held for select to kith_app
  using (person_id = platform.person());
create policy "people lay their roles down" on people.role_held for delete to kith_app
  using (person_id = platform.person());
grant select, delete on people.role_held to kith_app;
create policy "what somebody says about themself is theirs" on people.facet for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
grant select, insert, update, delete on people.facet to kith_app;
create policy "people show and withdraw their own words" on people.shown for all to kith_app
  using (cell_id = platform.cell() and owner_id = platform.person())
  with check (cell_id = platform.cell() and owner_id = platform.person());
create policy "a viewer sees what was shown to them" on people.shown for select to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "helpers see what was shown to helpers" on people.shown for select to kith_app
  using (cell_id = platform.cell() and audience = 'helpers' and platform.helps());
create policy "everyone sees what is public" on people.shown for select to kith_app
  using (audience = 'public');
grant select, insert, delete on people.shown to kith_app;
