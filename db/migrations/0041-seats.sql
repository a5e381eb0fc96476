-- Where decisions are made: which seats are for peers, what whoever sits there may decide, and whether one is empty.

create table workforce.seat (
  cell_id int not null,
  id uuid not null,
  organisation_id uuid not null,
  body text not null check (body ~ '\S' and length(body) <= 200),
  level text not null check (level in ('team', 'service', 'board', 'locality', 'nation')),
  decides_words text not null check (decides_words ~ '\S' and length(decides_words) <= 2000),
  pay_words text not null check (pay_words ~ '\S' and length(pay_words) <= 300),
  support_words text not null check (support_words ~ '\S' and length(support_words) <= 1000),
  ready_words text not null check (ready_words ~ '\S' and length(ready_words) <= 1000),
  come_words text not null check (come_words ~ '\S' and length(come_words) <= 500),
  state text not null check (state in ('held', 'empty')),
  since date not null,
  said_on date not null,
  ended_on date,
  primary key (cell_id, id),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id)
);
comment on table workforce.seat is 'cell: a seat for a peer where decisions are made, published, without a name; empty says so';
create index on workforce.seat (cell_id, organisation_id);

alter table workforce.seat enable row level security;
alter table workforce.seat force row level security;
create policy "the owner migrates" on workforce.seat to kith_owner using (true) with check (true);
create policy "everyone may read it" on workforce.seat for select to kith_app using (true);
create policy "an organisation says which seats are for peers" on workforce.seat for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation says whether a seat is empty" on workforce.seat for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
grant select, insert on workforce.seat to kith_app;
grant update (body, level, decides_words, pay_words, support_words, ready_words, come_words, state, since, said_on, ended_on)
  on workforce.seat to kith_app;
