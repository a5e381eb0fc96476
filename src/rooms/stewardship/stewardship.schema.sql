-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema stewardship authorization kith_owner;
grant usage on schema stewardship to kith_app;
grant usage on schema stewardship to kith_figures;
grant usage on schema stewardship to kith_jobs;
grant usage on schema stewardship to kith_match;

-- reference: what people say for and against; it stays as it was said
create table stewardship.argument (
  id uuid not null,
  proposal_id uuid not null,
  side text not null,
  words text not null,
  signed text,
  by_id uuid,
  at timestamptz not null,
  primary key (id),
  foreign key (proposal_id) references stewardship.proposal(id),
  check (side in ('for', 'against', 'neither')),
  check (length(signed) >= 1 and length(signed) <= 60),
  check (length(words) >= 1 and length(words) <= 2000)
);
create index argument_proposal_id_at_idx on stewardship.argument (proposal_id, at);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.argument for select to kith_app, kith_jobs
  using (true);
create policy "people argue as themselves" on stewardship.argument for insert to kith_app
  with check (by_id = platform.person());
create policy "people may take their name away" on stewardship.argument for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null and signed is null);
create policy "the owner migrates" on stewardship.argument for all to kith_owner
  using (true)
  with check (true);
grant insert on stewardship.argument to kith_app;
grant select on stewardship.argument to kith_jobs;
grant select (id, proposal_id, side, words, signed, at) on stewardship.argument to kith_app;
grant update (signed, by_id) on stewardship.argument to kith_app;

-- reference: one lived experience in plain words; "you_both" completes the sentence "You both ..."
create table stewardship.concept (
  id text not null,
  name text not null,
  you_both text not null,
  about text,
  theme text not null,
  position integer not null,
  broader_id text,
  since date not null,
  retired_on date,
  proposal_id uuid,
  primary key (id),
  foreign key (broader_id) references stewardship.concept(id),
  foreign key (proposal_id) references stewardship.decision(proposal_id),
  check (id ~ '^[a-z][a-z0-9-]{1,60}$')
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.concept for select to kith_app, kith_match, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.concept for all to kith_owner
  using (true)
  with check (true);
create policy "what was decided is changed" on stewardship.concept for update to kith_jobs
  using (true)
  with check (proposal_id is not null);
create policy "what was decided is done" on stewardship.concept for insert to kith_jobs
  with check (proposal_id is not null);
grant select on stewardship.concept to kith_app;
grant select, insert on stewardship.concept to kith_jobs;
grant select on stewardship.concept to kith_match;
grant update (name, you_both, about, theme, broader_id, retired_on, proposal_id) on stewardship.concept to kith_jobs;

-- reference: what two stewards decided and why; it needs both of what they said
create table stewardship.decision (
  proposal_id uuid not null,
  says text not null,
  peer_seat uuid not null,
  by_peer boolean not null,
  other_seat uuid not null,
  why text not null,
  was text,
  written_by uuid not null,
  seat_id uuid not null,
  decided_at timestamptz not null,
  primary key (proposal_id),
  foreign key (proposal_id) references stewardship.proposal(id),
  foreign key (proposal_id, other_seat, says) references stewardship.stance(proposal_id, seat_id, says),
  foreign key (proposal_id, peer_seat, says, by_peer) references stewardship.stance(proposal_id, seat_id, says, peer),
  foreign key (proposal_id, seat_id, written_by) references stewardship.stance(proposal_id, seat_id, holder_id),
  check (by_peer),
  check (peer_seat <> other_seat),
  check (says in ('yes', 'object')),
  check (length(was) <= 600),
  check (length(why) >= 1 and length(why) <= 2000)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.decision for select to kith_app, kith_jobs
  using (true);
create policy "stewards write down what was decided" on stewardship.decision for insert to kith_app
  with check (written_by = platform.person());
create policy "the owner migrates" on stewardship.decision for all to kith_owner
  using (true)
  with check (true);
grant select, insert on stewardship.decision to kith_app;
grant select on stewardship.decision to kith_jobs;

-- reference: public words that a steward folded away because they could hurt somebody, and why
create table stewardship.folded (
  what_id uuid not null,
  seat_id uuid not null,
  holder_id uuid not null,
  peer boolean not null,
  why text not null,
  at timestamptz not null,
  primary key (what_id),
  foreign key (seat_id, holder_id, peer) references stewardship.seat(id, holder_id, peer),
  check (length(why) >= 1 and length(why) <= 500)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.folded for select to kith_app, kith_jobs
  using (true);
create policy "stewards fold away from their own seat" on stewardship.folded for insert to kith_app
  with check (holder_id = platform.person());
create policy "the owner migrates" on stewardship.folded for all to kith_owner
  using (true)
  with check (true);
grant select, insert on stewardship.folded to kith_app;
grant select on stewardship.folded to kith_jobs;

-- cell: how people here say it; people of this place find the concept by it
create table stewardship.local_saying (
  cell_id integer not null,
  concept_id text not null,
  words text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (cell_id, concept_id, words),
  foreign key (concept_id) references stewardship.concept(id),
  check (length(words) >= 1 and length(words) <= 80)
);
-- Row-level security: on, forced.
create policy "a coordinator adds the words of their place" on stewardship.local_saying for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "a coordinator takes the words of their place away" on stewardship.local_saying for delete to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "people of this place find by its words" on stewardship.local_saying for select to kith_app
  using (cell_id = platform.cell());
create policy "the owner migrates" on stewardship.local_saying for all to kith_owner
  using (true)
  with check (true);
create policy "whoever added it may be forgotten" on stewardship.local_saying for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null);
grant select, insert, delete on stewardship.local_saying to kith_app;
grant update (by_id) on stewardship.local_saying to kith_app;

-- reference: what somebody would have the stewards change; it stays as it was put
create table stewardship.proposal (
  id uuid not null,
  kind text not null,
  concept_id text,
  name text,
  you_both text,
  about text,
  theme text,
  broader_id text,
  words text,
  rule_name text,
  value integer,
  why text not null,
  signed text,
  by_id uuid,
  made_at timestamptz not null,
  primary key (id),
  foreign key (broader_id) references stewardship.concept(id),
  foreign key (concept_id) references stewardship.concept(id),
  foreign key (theme) references stewardship.theme(name),
  check (length(about) >= 1 and length(about) <= 200),
  check ((kind in ('change', 'saying', 'retire')) = (concept_id is not null)),
  check ((kind in ('new', 'change')) = (name is not null and you_both is not null and theme is not null)),
  check ((kind = 'saying') = (words is not null)),
  check ((kind = 'rule') = (rule_name is not null and value is not null)),
  check (rule_name <> 'minimum_group' or value >= 5),
  check (kind in ('new', 'change', 'saying', 'retire', 'rule')),
  check (length(name) >= 1 and length(name) <= 120),
  check (length(signed) >= 1 and length(signed) <= 60),
  check (value >= 1 and value <= 1000),
  check (length(why) >= 1 and length(why) <= 2000),
  check (length(words) >= 1 and length(words) <= 80),
  check (length(you_both) >= 1 and length(you_both) <= 200)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.proposal for select to kith_app, kith_jobs
  using (true);
create policy "people may take their name away" on stewardship.proposal for update to kith_app
  using (by_id = platform.person())
  with check (by_id is null and signed is null);
create policy "people propose as themselves" on stewardship.proposal for insert to kith_app
  with check (by_id = platform.person());
create policy "the owner migrates" on stewardship.proposal for all to kith_owner
  using (true)
  with check (true);
grant insert on stewardship.proposal to kith_app;
grant select on stewardship.proposal to kith_jobs;
grant select (id, kind, concept_id, name, you_both, about, theme, broader_id, words, rule_name, value, why, signed, made_at) on stewardship.proposal to kith_app;
grant update (signed, by_id) on stewardship.proposal to kith_app;

-- reference: thresholds and turns, each with its reason; the highest version holds
create table stewardship.rule (
  name text not null,
  version integer not null,
  value integer not null,
  unit text not null,
  reason text not null,
  dissent text,
  decided_on date not null,
  proposal_id uuid,
  primary key (name, version),
  foreign key (proposal_id) references stewardship.decision(proposal_id),
  check (name <> 'minimum_group' or value >= 5),
  check (version > 0)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.rule for select to kith_app, kith_match, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.rule for all to kith_owner
  using (true)
  with check (true);
create policy "what was decided is done" on stewardship.rule for insert to kith_jobs
  with check (proposal_id is not null);
grant select on stewardship.rule to kith_app;
grant select, insert on stewardship.rule to kith_jobs;
grant select on stewardship.rule to kith_match;

-- reference: the many ways people say it, misspelt ones too
create table stewardship.saying (
  concept_id text not null,
  words text not null,
  proposal_id uuid,
  primary key (concept_id, words),
  foreign key (concept_id) references stewardship.concept(id),
  foreign key (proposal_id) references stewardship.decision(proposal_id)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.saying for select to kith_app, kith_match, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.saying for all to kith_owner
  using (true)
  with check (true);
create policy "what was decided is done" on stewardship.saying for insert to kith_jobs
  with check (proposal_id is not null);
grant select on stewardship.saying to kith_app;
grant select, insert on stewardship.saying to kith_jobs;
grant select on stewardship.saying to kith_match;

-- reference: who sits at the stewards' table, under the name they chose, and for whom they speak
create table stewardship.seat (
  id uuid not null,
  name text not null,
  speaks_for text not null,
  peer boolean not null,
  holder_id uuid not null,
  since date not null,
  until date,
  primary key (id),
  unique (holder_id),
  unique (id, holder_id, peer),
  check (length(name) >= 1 and length(name) <= 60),
  check (length(speaks_for) >= 1 and length(speaks_for) <= 120)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.seat for select to kith_app, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.seat for all to kith_owner
  using (true)
  with check (true);
create policy "whoever holds a seat may leave it" on stewardship.seat for update to kith_app
  using (holder_id = platform.person())
  with check (holder_id = platform.person() and until is not null);
grant select on stewardship.seat to kith_app;
grant select on stewardship.seat to kith_jobs;
grant update (name, until) on stewardship.seat to kith_app;

-- reference: what each steward said to a proposal, once, with why; an objection is dissent, and stays
create table stewardship.stance (
  proposal_id uuid not null,
  seat_id uuid not null,
  holder_id uuid not null,
  peer boolean not null,
  says text not null,
  words text not null,
  at timestamptz not null,
  primary key (proposal_id, seat_id),
  unique (proposal_id, seat_id, holder_id),
  unique (proposal_id, seat_id, says),
  unique (proposal_id, seat_id, says, peer),
  foreign key (proposal_id) references stewardship.proposal(id),
  foreign key (seat_id) references stewardship.seat(id),
  foreign key (seat_id, holder_id, peer) references stewardship.seat(id, holder_id, peer),
  check (says in ('yes', 'object')),
  check (length(words) >= 1 and length(words) <= 2000)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.stance for select to kith_app, kith_jobs
  using (true);
create policy "stewards speak from their own seat" on stewardship.stance for insert to kith_app
  with check (holder_id = platform.person());
create policy "the owner migrates" on stewardship.stance for all to kith_owner
  using (true)
  with check (true);
grant select, insert on stewardship.stance to kith_app;
grant select on stewardship.stance to kith_jobs;

-- reference: what concepts are listed under; "identity" is who somebody says they are, rather than what happened to them
create table stewardship.theme (
  name text not null,
  position integer not null,
  identity boolean not null,
  primary key (name)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.theme for select to kith_app, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.theme for all to kith_owner
  using (true)
  with check (true);
grant select on stewardship.theme to kith_app;
grant select on stewardship.theme to kith_jobs;

-- reference: which public words are whose; only they can see it
create table stewardship.wrote (
  person_id uuid not null,
  what_id uuid not null,
  at timestamptz not null,
  primary key (person_id, what_id)
);
-- Row-level security: on, forced.
create policy "people see which words are theirs" on stewardship.wrote for all to kith_app
  using (person_id = platform.person())
  with check (person_id = platform.person());
create policy "the owner migrates" on stewardship.wrote for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on stewardship.wrote to kith_app;
