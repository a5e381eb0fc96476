-- The call, and who answers it. What was published stays; a change is a new row.

create schema strategy;
grant usage on schema strategy to kith_app, kith_jobs;

create table strategy.invitation (
  cell_id int not null,
  id uuid not null,
  organisation_id uuid not null,
  token_hash bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (cell_id, id),
  unique (cell_id, token_hash),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id)
);
comment on table strategy.invitation is 'cell: a link with which an organisation answers the call';

create table strategy.answer (
  cell_id int not null,
  id uuid not null,
  organisation_id uuid not null,
  part text not null check (part ~ '^[a-z-]{3,60}$'),
  words text not null check (length(words) between 1 and 4000),
  answered_by text not null check (length(answered_by) between 1 and 200),
  published_at timestamptz not null,
  primary key (cell_id, id),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id)
);
comment on table strategy.answer is 'cell: what an organisation says it aims for, for one part of the call; the latest stands, older ones stay';
create index on strategy.answer (cell_id, part, organisation_id);

create table strategy.commitment (
  cell_id int not null,
  id uuid not null,
  organisation_id uuid not null,
  part text not null check (part ~ '^[a-z-]{3,60}$'),
  what text not null check (length(what) between 1 and 2000),
  owner text check (length(owner) between 1 and 200),
  due_on date,
  money text check (length(money) between 1 and 200),
  who_decided text check (length(who_decided) between 1 and 500),
  made_at timestamptz not null,
  published_at timestamptz,
  primary key (cell_id, id),
  unique (cell_id, id, organisation_id),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id),
  -- A commitment without an owner and a date is a draft.
  check (published_at is null or (owner is not null and due_on is not null))
);
comment on table strategy.commitment is 'cell: what an organisation will do, who owns it, by when and with what money';
create index on strategy.commitment (cell_id, part, organisation_id);

create table strategy.commitment_word (
  cell_id int not null,
  commitment_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  stands text not null check (stands in ('on the way', 'done', 'changed', 'stopped')),
  words text not null check (length(words) between 1 and 2000),
  said_at timestamptz not null,
  primary key (cell_id, id),
  -- Only whoever made a commitment can add a word to it.
  foreign key (cell_id, commitment_id, organisation_id) references strategy.commitment (cell_id, id, organisation_id)
);
comment on table strategy.commitment_word is 'cell: what the organisation has said since, newest last';
create index on strategy.commitment_word (cell_id, commitment_id);

do $$
declare name text;
begin
  foreach name in array array['invitation', 'answer', 'commitment', 'commitment_word'] loop
    execute format('alter table strategy.%I enable row level security', name);
    execute format('alter table strategy.%I force row level security', name);
    execute format('create policy "the owner migrates" on strategy.%I to kith_owner using (true) with check (true)', name);
  end loop;
end $$;
create policy "whoever invites sees their invitations" on strategy.invitation for select to kith_app
  using (cell_id = platform.cell() and made_by = platform.person());
create policy "somebody signed in may invite" on strategy.invitation for insert to kith_app
  with check (cell_id = platform.cell() and made_by = platform.person());
create policy "whoever holds the link may answer" on strategy.invitation for select to kith_app
  using (token_hash = platform.secret());
create policy "whoever invites may take it back" on strategy.invitation for delete to kith_app
  using (cell_id = platform.cell() and made_by = platform.person());
grant select, insert, delete on strategy.invitation to kith_app;
create policy "everyone may read it" on strategy.answer for select to kith_app using (true);
create policy "an organisation answers for itself" on strategy.answer for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
grant select, insert on strategy.answer to kith_app;
create policy "everyone may read what is published" on strategy.commitment for select to kith_app
  using (published_at is not null);
create policy "an organisation sees its drafts" on strategy.commitment for select to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation commits for itself" on strategy.commitment for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "a draft may be mended and published" on strategy.commitment for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation() and published_at is null)
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
grant select, insert, update on strategy.commitment to kith_app;
create policy "everyone may read it" on strategy.commitment_word for select to kith_app using (true);
create policy "an organisation keeps its word public" on strategy.commitment_word for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
grant select, insert on strategy.commitment_word to kith_app;
