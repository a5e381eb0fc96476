-- The stewards' table: what is proposed, argued, decided and kept; and the words of one place.

create table stewardship.theme (
  name text primary key,
  position int not null,
  identity boolean not null
);
comment on table stewardship.theme is 'reference: what concepts are listed under; "identity" is who somebody says they are, rather than what happened to them';

create table stewardship.seat (
  id uuid primary key,
  name text not null check (length(name) between 1 and 60),
  speaks_for text not null check (length(speaks_for) between 1 and 120),
  peer boolean not null,
  holder_id uuid not null unique,
  since date not null,
  until date,
  unique (id, holder_id, peer)
);
comment on table stewardship.seat is 'reference: who sits at the stewards'' table, under the name they chose, and for whom they speak';

create table stewardship.proposal (
  id uuid primary key,
  kind text not null check (kind in ('new', 'change', 'saying', 'retire', 'rule')),
  concept_id text references stewardship.concept,
  name text check (length(name) between 1 and 120),
  you_both text check (length(you_both) between 1 and 200),
  about text check (length(about) between 1 and 200),
  theme text references stewardship.theme,
  broader_id text references stewardship.concept,
  words text check (length(words) between 1 and 80),
  rule_name text,
  value int check (value between 1 and 1000),
  why text not null check (length(why) between 1 and 2000),
  signed text check (length(signed) between 1 and 60),
  by_id uuid,
  made_at timestamptz not null,
  check ((kind in ('change', 'saying', 'retire')) = (concept_id is not null)),
  check ((kind in ('new', 'change')) = (name is not null and you_both is not null and theme is not null)),
  check ((kind = 'saying') = (words is not null)),
  check ((kind = 'rule') = (rule_name is not null and value is not null)),
  -- The compact says so: stewards may ask for larger groups, never for smaller ones.
  check (rule_name <> 'minimum_group' or value >= 5)
);
comment on table stewardship.proposal is 'reference: what somebody would have the stewards change; it stays as it was put';

create table stewardship.argument (
  id uuid primary key,
  proposal_id uuid not null references stewardship.proposal,
  side text not null check (side in ('for', 'against', 'neither')),
  words text not null check (length(words) between 1 and 2000),
  signed text check (length(signed) between 1 and 60),
  by_id uuid,
  at timestamptz not null
);
comment on table stewardship.argument is 'reference: what people say for and against; it stays as it was said';
create index on stewardship.argument (proposal_id, at);

create table stewardship.wrote (
  person_id uuid not null,
  what_id uuid not null,
  at timestamptz not null,
  primary key (person_id, what_id)
);
comment on table stewardship.wrote is 'reference: which public words are whose; only they can see it';

create table stewardship.stance (
  proposal_id uuid not null references stewardship.proposal,
  seat_id uuid not null references stewardship.seat,
  holder_id uuid not null,
  peer boolean not null,
  says text not null check (says in ('yes', 'object')),
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null,
  primary key (proposal_id, seat_id),
  unique (proposal_id, seat_id, says),
  unique (proposal_id, seat_id, holder_id),
  unique (proposal_id, seat_id, says, peer),
  -- Only whoever sits there speaks from there.
  foreign key (seat_id, holder_id, peer) references stewardship.seat (id, holder_id, peer)
);
comment on table stewardship.stance is 'reference: what each steward said to a proposal, once, with why; an objection is dissent, and stays';

create table stewardship.decision (
  proposal_id uuid primary key references stewardship.proposal,
  says text not null check (says in ('yes', 'object')),
  peer_seat uuid not null,
  by_peer boolean not null check (by_peer),
  other_seat uuid not null,
  why text not null check (length(why) between 1 and 2000),
  was text check (length(was) <= 600),
  written_by uuid not null,
  seat_id uuid not null,
  decided_at timestamptz not null,
  -- Two stewards said the same, and one of them is a peer.
  check (peer_seat <> other_seat),
  foreign key (proposal_id, peer_seat, says, by_peer) references stewardship.stance (proposal_id, seat_id, says, peer),
  foreign key (proposal_id, other_seat, says) references stewardship.stance (proposal_id, seat_id, says),
  -- Whoever writes it down is one of those who spoke.
  foreign key (proposal_id, seat_id, written_by) references stewardship.stance (proposal_id, seat_id, holder_id)
);
comment on table stewardship.decision is 'reference: what two stewards decided and why; it needs both of what they said';

create table stewardship.folded (
  what_id uuid primary key,
  seat_id uuid not null,
  holder_id uuid not null,
  peer boolean not null,
  why text not null check (length(why) between 1 and 500),
  at timestamptz not null,
  foreign key (seat_id, holder_id, peer) references stewardship.seat (id, holder_id, peer)
);
comment on table stewardship.folded is 'reference: public words that a steward folded away because they could hurt somebody, and why';

create table stewardship.local_saying (
  cell_id int not null,
  concept_id text not null references stewardship.concept,
  words text not null check (length(words) between 1 and 80),
  by_id uuid,
  at timestamptz not null,
  primary key (cell_id, concept_id, words)
);
comment on table stewardship.local_saying is 'cell: how people here say it; people of this place find the concept by it';

alter table stewardship.concept add proposal_id uuid references stewardship.decision;
alter table stewardship.saying add proposal_id uuid references stewardship.decision;
alter table stewardship.rule add proposal_id uuid references stewardship.decision;
alter table stewardship.rule add check (name <> 'minimum_group' or value >= 5);
insert into stewardship.rule (name, version, value, unit, reason, decided_on) values
  ('proposal_open_days', 1, 7, 'days', 'A week lets people read what is proposed, and say what they think, before it is decided.', '2026-11-28');

do $$
declare name text;
begin
  foreach name in array array['theme', 'seat', 'proposal', 'argument', 'wrote', 'stance', 'decision', 'folded', 'local_saying'] loop
    execute format('alter table stewardship.%I enable row level security', name);
    execute format('alter table stewardship.%I force row level security', name);
    execute format('create policy "the owner migrates" on stewardship.%I to kith_owner using (true) with check (true)', name);
  end loop;
  foreach name in array array['theme', 'seat', 'proposal', 'argument', 'stance', 'decision', 'folded'] loop
    execute format('create policy "everyone may read it" on stewardship.%I for select to kith_app, kith_jobs using (true)', name);
  end loop;
end $$;
grant select on stewardship.theme, stewardship.seat, stewardship.stance, stewardship.decision, stewardship.folded to kith_app;
grant select on stewardship.theme, stewardship.seat, stewardship.proposal, stewardship.argument, stewardship.stance, stewardship.decision, stewardship.folded to kith_jobs;
-- Who wrote it is not read by anybody: only the name they chose to sign with.
grant select (id, kind, concept_id, name, you_both, about, theme, broader_id, words, rule_name, value, why, signed, made_at),
  insert, update (by_id, signed) on stewardship.proposal to kith_app;
grant select (id, proposal_id, side, words, signed, at), insert, update (by_id, signed) on stewardship.argument to kith_app;

create policy "whoever holds a seat may leave it" on stewardship.seat for update to kith_app
  using (holder_id = platform.person()) with check (holder_id = platform.person() and until is not null);
grant update (name, until) on stewardship.seat to kith_app;
create policy "people propose as themselves" on stewardship.proposal for insert to kith_app
  with check (by_id = platform.person());
create policy "people may take their name away" on stewardship.proposal for update to kith_app
  using (by_id = platform.person()) with check (by_id is null and signed is null);
create policy "people argue as themselves" on stewardship.argument for insert to kith_app
  with check (by_id = platform.person());
create policy "people may take their name away" on stewardship.argument for update to kith_app
  using (by_id = platform.person()) with check (by_id is null and signed is null);
create policy "people see which words are theirs" on stewardship.wrote for all to kith_app
  using (person_id = platform.person()) with check (person_id = platform.person());
grant select, insert, delete on stewardship.wrote to kith_app;
create policy "stewards speak from their own seat" on stewardship.stance for insert to kith_app
  with check (holder_id = platform.person());
grant insert on stewardship.stance to kith_app;
create policy "stewards write down what was decided" on stewardship.decision for insert to kith_app
  with check (written_by = platform.person());
grant insert on stewardship.decision to kith_app;
create policy "stewards fold away from their own seat" on stewardship.folded for insert to kith_app
  with check (holder_id = platform.person());
grant insert on stewardship.folded to kith_app;

create policy "people of this place find by its words" on stewardship.local_saying for select to kith_app
  using (cell_id = platform.cell());
create policy "a coordinator adds the words of their place" on stewardship.local_saying for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "a coordinator takes the words of their place away" on stewardship.local_saying for delete to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "whoever added it may be forgotten" on stewardship.local_saying for update to kith_app
  using (by_id = platform.person()) with check (by_id is null);
grant select, insert, delete, update (by_id) on stewardship.local_saying to kith_app;

-- The worker alone changes what holds, and only as a decision says: the row carries it.
create policy "what was decided is done" on stewardship.concept for insert to kith_jobs with check (proposal_id is not null);
create policy "what was decided is changed" on stewardship.concept for update to kith_jobs
  using (true) with check (proposal_id is not null);
create policy "what was decided is done" on stewardship.saying for insert to kith_jobs with check (proposal_id is not null);
create policy "what was decided is done" on stewardship.rule for insert to kith_jobs with check (proposal_id is not null);
grant insert, update (name, you_both, about, theme, broader_id, retired_on, proposal_id) on stewardship.concept to kith_jobs;
grant insert on stewardship.saying, stewardship.rule to kith_jobs;

-- Something else, in one's own words: shown to whom one says, and never read by matching, which reads no words.
alter table people.facet drop constraint facet_kind_check;
alter table people.facet add constraint facet_kind_check check (kind in
  ('name', 'words', 'asking', 'something else', 'times', 'experience', 'contact', 'access need'));
