-- What fit weighs beside what both have lived: languages, times of the week, how far, who one would rather meet,
-- what a peer does not take on, and whom either would rather not meet.
--
-- Each is one row, compared by equality, so that an index serves it under row-level security. What a peer lets
-- matching use says whether the peer is open now (a free place, no pause), and the index leads with it, so that
-- those who are not open cost nothing to read. The worker keeps it true; the place tables stay the truth.

alter table people.facet add column tag text check (tag ~ '^[A-Za-z0-9 -]{1,40}$');
alter table people.shown add column tag text;
alter table people.facet drop constraint facet_kind_check, drop constraint facet_check1;
alter table people.facet add constraint facet_kind_check check (kind in
  ('name', 'words', 'asking', 'something else', 'times', 'experience', 'contact', 'access need',
   'language', 'way', 'time of week', 'area', 'near'));
alter table people.facet add constraint "a facet says something"
  check (concept_id is not null or words_sealed is not null or tag is not null);
alter table people.facet add constraint "a tag belongs to its kind"
  check ((tag is not null) = (kind in ('language', 'way', 'time of week', 'area', 'near')));
create unique index on people.facet (cell_id, person_id, kind, tag);

alter table introductions.request_way add column weight text not null default 'must'
  check (weight in ('must', 'matters', 'nice'));

create table introductions.request_tag (
  cell_id int not null,
  request_id uuid not null,
  kind text not null check (kind in ('language', 'time of week', 'near', 'reach')),
  tag text not null check (tag ~ '^[A-Za-z0-9 -]{1,40}$'),
  weight text not null check (weight in ('must', 'matters', 'nice')),
  person_id uuid not null,
  facet_id uuid,
  primary key (cell_id, request_id, kind, tag),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade,
  foreign key (cell_id, person_id, facet_id) references people.facet (cell_id, person_id, id) on delete cascade,
  check ((kind = 'reach') = (facet_id is null))
);
comment on table introductions.request_tag is 'cell: a language, a time of the week, from where and how far, one a row; goes when the facet behind it is withdrawn';

create table introductions.request_meet (
  cell_id int not null,
  request_id uuid not null,
  concept_id text not null references stewardship.concept,
  weight text not null check (weight in ('must', 'matters', 'nice')),
  person_id uuid not null,
  primary key (cell_id, request_id, concept_id),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade
);
comment on table introductions.request_meet is 'cell: who somebody would rather meet; it says nothing about themself, and is never shown';

alter table introductions.offer add column open boolean not null default true;
create index on introductions.offer (cell_id, open, offer_id);
alter table introductions.offer_concept add column open boolean not null default true;
create index on introductions.offer_concept (cell_id, open, concept_id, offer_id);
alter table introductions.offer_way add column facet_id uuid;
alter table introductions.offer_way add foreign key (cell_id, peer_id, facet_id)
  references people.facet (cell_id, person_id, id) on delete cascade;

create table introductions.offer_tag (
  cell_id int not null,
  kind text not null check (kind in ('language', 'time of week', 'area', 'not taken on')),
  tag text not null check (tag ~ '^[A-Za-z0-9 -]{1,62}$'),
  offer_id uuid not null,
  peer_id uuid not null,
  facet_id uuid,
  primary key (cell_id, kind, tag, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer (cell_id, offer_id, peer_id) on delete cascade,
  foreign key (cell_id, peer_id, facet_id) references people.facet (cell_id, person_id, id) on delete cascade,
  -- What a peer does not take on is a concept, and no facet: it is never shown to anybody.
  check ((kind = 'not taken on') = (facet_id is null))
);
comment on table introductions.offer_tag is 'cell: a language, a time of the week, an area, or what a peer does not take on, one a row; goes when the facet behind it is withdrawn';
create index on introductions.offer_tag (cell_id, offer_id);

create table introductions.apart_from (
  cell_id int not null references places.cell,
  id uuid not null,
  by_id uuid not null,
  organisation_id uuid not null,
  service_id uuid,
  made_at timestamptz not null,
  primary key (cell_id, id),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id),
  foreign key (cell_id, service_id) references services.service (cell_id, id)
);
comment on table introductions.apart_from is 'cell: somebody would rather meet nobody of an organisation, or of one of its services; no reason, and only they can see it';
create index on introductions.apart_from (cell_id, by_id);

create table introductions.apart_named (
  cell_id int not null references places.cell,
  id uuid not null,
  by_id uuid not null,
  email_hash bytea not null,
  made_at timestamptz not null,
  primary key (cell_id, id),
  unique (cell_id, by_id, email_hash)
);
comment on table introductions.apart_named is 'cell: somebody would rather not meet whoever signs in with this address; kept as a keyed hash, never shown and never confirmed';
create index on introductions.apart_named (cell_id, email_hash);

create table introductions.need_met (
  cell_id int not null,
  introduction_id uuid not null,
  by_id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  words_sealed bytea not null,
  said_at timestamptz not null,
  primary key (cell_id, introduction_id, by_id),
  foreign key (cell_id, introduction_id, person_id, peer_id)
    references introductions.introduction (cell_id, id, person_id, peer_id) on delete cascade,
  check (by_id in (person_id, peer_id))
);
comment on table introductions.need_met is 'cell: how one of the two says that what the other needs is met';

create table introductions.public_peer (
  cell_id int not null,
  id uuid not null,
  peer_id uuid not null,
  service_id uuid not null,
  primary key (cell_id, id),
  unique (cell_id, peer_id),
  foreign key (cell_id, peer_id) references introductions.offer (cell_id, peer_id) on delete cascade,
  foreign key (cell_id, service_id, peer_id) references services.vouch (cell_id, service_id, person_id)
);
comment on table introductions.public_peer is 'cell: a peer who chose to show something to everybody, on the page of the service that stands behind them';
create index on introductions.public_peer (cell_id, service_id);

do $$
declare name text;
begin
  foreach name in array array['request_tag', 'request_meet', 'offer_tag', 'apart_from',
    'apart_named', 'need_met', 'public_peer'] loop
    execute format('alter table introductions.%I enable row level security', name);
    execute format('alter table introductions.%I force row level security', name);
    execute format('create policy "the owner migrates" on introductions.%I to kith_owner using (true) with check (true)', name);
  end loop;
  foreach name in array array['request_tag', 'request_meet'] loop
    execute format('create policy "a request is the person''s own" on introductions.%I for all to kith_app
      using (cell_id = platform.cell() and person_id = platform.person())
      with check (cell_id = platform.cell() and person_id = platform.person())', name);
    execute format('grant select, insert, delete on introductions.%I to kith_app', name);
  end loop;
  foreach name in array array['apart_from', 'apart_named'] loop
    execute format('create policy "people see whom they keep apart" on introductions.%I for all to kith_app
      using (cell_id = platform.cell() and by_id = platform.person())
      with check (cell_id = platform.cell() and by_id = platform.person())', name);
    execute format('grant select, insert, delete on introductions.%I to kith_app', name);
    execute format('create policy "the worker keeps people apart" on introductions.%I for select to kith_jobs using (true)', name);
    execute format('grant select on introductions.%I to kith_jobs', name);
  end loop;
  foreach name in array array['request_tag', 'request_meet', 'offer_tag'] loop
    execute format('create policy "matching sees pseudonyms only" on introductions.%I for select to kith_match using (cell_id = platform.cell())', name);
  end loop;
end $$;

create policy "an offer is the peer's own" on introductions.offer_tag for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
grant select, insert, delete on introductions.offer_tag to kith_app;

create policy "the worker sees who is open" on introductions.offer_concept for select to kith_jobs using (true);
create policy "the worker keeps it true" on introductions.offer_concept for update to kith_jobs using (true);
grant select (cell_id, offer_id, open), update (open) on introductions.offer_concept to kith_jobs;
grant update (open) on introductions.offer to kith_jobs;
create policy "the worker counts places" on introductions.place_offered for select to kith_jobs using (true);
grant select on introductions.place_offered to kith_jobs;

grant select (weight) on introductions.request_way to kith_match;
grant select (cell_id, request_id, kind, tag, weight) on introductions.request_tag to kith_match;
grant select (cell_id, request_id, concept_id, weight) on introductions.request_meet to kith_match;
grant select (open) on introductions.offer to kith_match;
grant select (open) on introductions.offer_concept to kith_match;
grant select (cell_id, offer_id, kind, tag) on introductions.offer_tag to kith_match;

create policy "both see how needs are met" on introductions.need_met for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "each says how the other's needs are met" on introductions.need_met for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "each takes back what they said" on introductions.need_met for delete to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
grant select, insert, delete on introductions.need_met to kith_app;

create policy "everyone may read it" on introductions.public_peer for select to kith_app using (true);
create policy "a peer comes forward in public" on introductions.public_peer for insert to kith_app
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "a peer steps back from it" on introductions.public_peer for delete to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person());
grant select, insert, delete on introductions.public_peer to kith_app;

insert into stewardship.rule (name, version, value, unit, reason, decided_on) values
  ('reach_near_miles', 1, 3, 'miles', 'About an hour on foot, or a short bus ride: near enough to go on a bad day. Counted as the crow flies, from the middle of one postcode area to the middle of the other.', '2026-11-28'),
  ('reach_half_hour_miles', 1, 8, 'miles', 'About what half an hour by car or train covers in a town. Nobody has measured the journeys, so it is a rule of thumb, and the stewards can change it.', '2026-11-28');
