-- People who are not alone at the form. A request begun with a referrer is words sealed for a code on a slip: they
-- open for whoever holds it, and for nobody else. Somebody without e-mail signs in with a code on paper, and a
-- helper is beside them: every page the helper opens with that code is written down for the person.

insert into stewardship.rule (name, version, value, unit, reason, decided_on) values
  ('begun_stands_days', 1, 30, 'days', 'Time for a letter to be found again, and not so long that somebody''s words lie about.', '2026-11-28');

alter table people.role_held drop constraint role_held_role_check;
alter table people.role_held add constraint role_held_role_check check (role in
  ('peer', 'senior peer', 'coordinator', 'organisation lead', 'steward', 'national lead', 'operator', 'referrer'));

alter table people.account
  alter column email_hash drop not null,
  alter column email_sealed drop not null,
  add column code_hash bytea unique,
  add check ((email_hash is null) = (email_sealed is null)),
  add check (email_hash is not null or code_hash is not null);
create policy "a code on paper finds its account" on people.account for select to kith_app
  using (code_hash = platform.secret());

-- Somebody who is beside the person whose session this is.
alter table people.session add column beside_id uuid;

create table people.beside (
  cell_id int not null references places.cell,
  person_id uuid not null,
  helper_id uuid not null,
  since date not null,
  name_sealed bytea not null,
  reach_sealed bytea not null,
  primary key (cell_id, person_id),
  unique (cell_id, person_id, helper_id)
);
comment on table people.beside is 'cell: who is beside somebody without e-mail, and what the person told them: a name, and how to be reached';
create index on people.beside (cell_id, helper_id);

create table people.paper_code (
  cell_id int not null,
  person_id uuid not null,
  code_id uuid not null,
  made_at timestamptz not null,
  primary key (cell_id, person_id)
);
comment on table people.paper_code is 'cell: from what somebody''s code on paper is made; only their own page can print it';

create table people.to_tell (
  cell_id int not null,
  person_id uuid not null,
  helper_id uuid not null,
  about int not null check (about between 0 and 9),
  since timestamptz not null,
  primary key (cell_id, person_id, about),
  foreign key (cell_id, person_id, helper_id) references people.beside (cell_id, person_id, helper_id) on delete cascade
);
comment on table people.to_tell is 'cell: somebody without e-mail should be told that there is news, by whoever is beside them; of what kind, and no more';
create index on people.to_tell (cell_id, helper_id);

create table introductions.begun_told (
  cell_id int not null references places.cell,
  id uuid not null,
  referrer_id uuid not null,
  agreed_on date not null,
  begun_at timestamptz not null,
  stands_until timestamptz not null,
  code_hash bytea not null,
  picked_up boolean not null default false,
  primary key (cell_id, id),
  unique (cell_id, code_hash)
);
comment on table introductions.begun_told is 'cell: a request was begun with somebody who agreed; what the referrer may know of it: whether it was picked up, if the person says so';
create index on introductions.begun_told (cell_id, referrer_id);

create table introductions.begun (
  cell_id int not null,
  id uuid not null,
  code_hash bytea not null,
  name_sealed bytea not null,
  words_sealed bytea not null,
  primary key (cell_id, id),
  unique (cell_id, code_hash),
  foreign key (cell_id, id) references introductions.begun_told (cell_id, id) on delete cascade
);
comment on table introductions.begun is 'cell: words written down with somebody, sealed for the code on their slip; whoever typed them cannot read them again';

do $$
declare name text;
begin
  foreach name in array array['people.beside', 'people.paper_code', 'people.to_tell', 'introductions.begun_told', 'introductions.begun'] loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy "the owner migrates" on %s to kith_owner using (true) with check (true)', name);
  end loop;
end $$;

create policy "people say who is beside them, and take it back" on people.beside for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "a helper sees whom they are beside" on people.beside for select to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
create policy "a helper lays it down" on people.beside for delete to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
create policy "the worker finds who is beside somebody" on people.beside for select to kith_jobs using (true);
grant select, insert, delete on people.beside to kith_app;
grant select (cell_id, person_id, helper_id) on people.beside to kith_jobs;

create policy "a code on paper is the person's own" on people.paper_code for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
grant select, insert, delete on people.paper_code to kith_app;

create policy "a helper sees whom to tell, and has told them" on people.to_tell for select to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
create policy "what was told is taken off the list" on people.to_tell for delete to kith_app
  using (cell_id = platform.cell() and helper_id = platform.person());
create policy "the worker puts it on the list" on people.to_tell for all to kith_jobs using (true) with check (true);
grant select, delete on people.to_tell to kith_app;
grant select, insert on people.to_tell to kith_jobs;

create policy "a referrer begins with somebody" on introductions.begun_told for insert to kith_app
  with check (cell_id = platform.cell() and referrer_id = platform.person());
create policy "a referrer sees what they began" on introductions.begun_told for select to kith_app
  using (cell_id = platform.cell() and referrer_id = platform.person());
create policy "whoever holds the code finds it" on introductions.begun_told for select to kith_app
  using (code_hash = platform.secret());
create policy "whoever holds the code lets them know" on introductions.begun_told for update to kith_app
  using (code_hash = platform.secret());
create policy "the worker forgets what nobody picked up" on introductions.begun_told for all to kith_jobs using (true);
grant select, insert on introductions.begun_told to kith_app;
grant update (picked_up) on introductions.begun_told to kith_app;
grant select, delete on introductions.begun_told to kith_jobs;

create policy "words are put down for a code" on introductions.begun for insert to kith_app
  with check (code_hash = platform.secret());
create policy "whoever holds the code reads them" on introductions.begun for select to kith_app
  using (code_hash = platform.secret());
create policy "whoever holds the code takes them away" on introductions.begun for delete to kith_app
  using (code_hash = platform.secret());
grant select, insert, delete on introductions.begun to kith_app;
