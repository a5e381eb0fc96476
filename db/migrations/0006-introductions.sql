-- A person asks; peers who fit are asked; some say they would be glad; the person chooses. Two yeses.
--
-- The match role sees pseudonyms (request_id, offer_id) and concepts, one a row, and nothing with words in it:
-- it holds no grant on person_id or peer_id. Foreign keys carry whose row it is, so that nobody can hang a row
-- of their own on what is another's. The worker (jobs) turns an offer back into a peer to write an outline.

create schema introductions;
grant usage on schema introductions to kith_app, kith_match, kith_jobs;

create table introductions.request (
  cell_id int not null references places.cell,
  id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('draft', 'asking', 'met', 'closed')),
  made_at timestamptz not null,
  asked_at timestamptz,
  ended_at timestamptz,
  helped boolean not null default false,
  ended_because text check (ended_because in ('met someone', 'stopped asking', 'nobody yet')),
  primary key (cell_id, id),
  unique (cell_id, id, person_id),
  check ((state in ('met', 'closed')) = (ended_at is not null)),
  check ((ended_at is null) = (ended_because is null)),
  check (state = 'draft' or asked_at is not null or ended_because = 'stopped asking')
);
comment on table introductions.request is 'cell: one person asking to meet someone';
create unique index "one request at a time" on introductions.request (cell_id, person_id) where state in ('draft', 'asking');
create index on introductions.request (cell_id, asked_at);

create table introductions.request_concept (
  cell_id int not null,
  request_id uuid not null,
  concept_id text not null references stewardship.concept,
  weight text not null check (weight in ('must', 'matters', 'nice')),
  person_id uuid not null,
  facet_id uuid not null,
  primary key (cell_id, request_id, concept_id),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade,
  foreign key (cell_id, person_id, facet_id) references people.facet (cell_id, person_id, id) on delete cascade
);
comment on table introductions.request_concept is 'cell: what somebody would like in common; goes when the facet behind it is withdrawn';

create table introductions.request_way (
  cell_id int not null,
  request_id uuid not null,
  way text not null check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  person_id uuid not null,
  primary key (cell_id, request_id, way),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade
);
comment on table introductions.request_way is 'cell: ways of meeting that would suit the person';

create table introductions.offer (
  cell_id int not null references places.cell,
  offer_id uuid not null,
  peer_id uuid not null,
  service_id uuid not null,
  since date not null,
  paused_until date,
  last_asked_at timestamptz,
  primary key (cell_id, offer_id),
  unique (cell_id, offer_id, peer_id),
  unique (cell_id, peer_id),
  foreign key (cell_id, service_id, peer_id) references services.vouch (cell_id, service_id, person_id)
);
comment on table introductions.offer is 'cell: a peer who is ready to meet people, and the service that stands behind them';

create table introductions.offer_concept (
  cell_id int not null,
  concept_id text not null references stewardship.concept,
  offer_id uuid not null,
  peer_id uuid not null,
  facet_id uuid not null,
  primary key (cell_id, concept_id, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer (cell_id, offer_id, peer_id) on delete cascade,
  foreign key (cell_id, peer_id, facet_id) references people.facet (cell_id, person_id, id) on delete cascade
);
comment on table introductions.offer_concept is 'cell: what a peer lets matching use, one concept a row; goes when the facet is withdrawn';
create index on introductions.offer_concept (cell_id, offer_id);

create table introductions.offer_way (
  cell_id int not null,
  way text not null check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  offer_id uuid not null,
  peer_id uuid not null,
  primary key (cell_id, way, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer (cell_id, offer_id, peer_id) on delete cascade
);
comment on table introductions.offer_way is 'cell: ways of meeting a peer is glad to use';
create index on introductions.offer_way (cell_id, offer_id);

-- A free place is a row; taking it is a row. There is no counter that two could read at once.
create table introductions.place_offered (
  cell_id int not null,
  offer_id uuid not null,
  place int not null check (place between 1 and 12),
  peer_id uuid not null,
  primary key (cell_id, offer_id, place),
  unique (cell_id, offer_id, place, peer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer (cell_id, offer_id, peer_id) on delete cascade
);
comment on table introductions.place_offered is 'cell: room for one person, offered by a peer';

create table introductions.place_shown (
  cell_id int not null,
  offer_id uuid not null,
  place int not null,
  person_id uuid not null,
  peer_id uuid not null,
  primary key (cell_id, offer_id, place, person_id),
  unique (cell_id, offer_id, place, person_id, peer_id),
  foreign key (cell_id, offer_id, place, peer_id)
    references introductions.place_offered (cell_id, offer_id, place, peer_id) on delete cascade
);
comment on table introductions.place_shown is 'cell: a place put before one person by the peer who would be glad to meet them';
create index on introductions.place_shown (cell_id, person_id);

create table introductions.kept_apart (
  cell_id int not null references places.cell,
  by_id uuid not null,
  about_id uuid not null,
  made_at timestamptz not null,
  primary key (cell_id, by_id, about_id)
);
comment on table introductions.kept_apart is 'cell: somebody would rather not meet somebody; no reason, and only they can see it';

create table introductions.outline (
  cell_id int not null,
  request_id uuid not null,
  peer_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  offer_id uuid not null,
  asked_at timestamptz not null,
  stands_until timestamptz not null,
  answer text check (answer in ('glad', 'not now')),
  answered_at timestamptz,
  -- Let go: for the peer it is as if it had never been, and they are not asked again.
  over_at timestamptz,
  primary key (cell_id, request_id, peer_id),
  unique (cell_id, id),
  unique (cell_id, request_id, peer_id, person_id, offer_id),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade,
  check ((answer is null) = (answered_at is null))
);
comment on table introductions.outline is 'cell: a peer was asked; the person who asked can never read this table';
create index on introductions.outline (cell_id, peer_id);

create table introductions.step_forward (
  cell_id int not null,
  request_id uuid not null,
  peer_id uuid not null,
  person_id uuid not null,
  offer_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  primary key (cell_id, request_id, peer_id),
  unique (cell_id, id),
  unique (cell_id, request_id, peer_id, person_id),
  foreign key (cell_id, request_id, peer_id, person_id, offer_id)
    references introductions.outline (cell_id, request_id, peer_id, person_id, offer_id) on delete cascade
);
comment on table introductions.step_forward is 'cell: the first yes: a peer who was asked would be glad; it has no time in it, so that order tells nothing';
create index on introductions.step_forward (cell_id, person_id);

create table introductions.introduction (
  cell_id int not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  service_id uuid not null,
  agreed_at timestamptz not null,
  ended_at timestamptz,
  primary key (cell_id, id),
  unique (cell_id, request_id),
  unique (cell_id, id, person_id, peer_id),
  -- The second yes needs the first: without the peer's own row there is no introduction.
  foreign key (cell_id, request_id, peer_id, person_id)
    references introductions.step_forward (cell_id, request_id, peer_id, person_id)
);
comment on table introductions.introduction is 'cell: both have said yes';
create index on introductions.introduction (cell_id, person_id);
create index on introductions.introduction (cell_id, peer_id);

create table introductions.place_taken (
  cell_id int not null,
  offer_id uuid not null,
  place int not null,
  person_id uuid not null,
  peer_id uuid not null,
  introduction_id uuid not null,
  primary key (cell_id, offer_id, place),
  unique (cell_id, introduction_id),
  -- Only a place that this person was shown can be taken, and a peer cannot withdraw it under them.
  foreign key (cell_id, offer_id, place, person_id, peer_id)
    references introductions.place_shown (cell_id, offer_id, place, person_id, peer_id),
  foreign key (cell_id, introduction_id, person_id, peer_id)
    references introductions.introduction (cell_id, id, person_id, peer_id) on delete cascade
);
comment on table introductions.place_taken is 'cell: a place in use; its key lets one person have it';

create table introductions.meeting (
  cell_id int not null,
  introduction_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  proposed_by uuid not null,
  meet_at timestamptz not null,
  way text not null check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  words_sealed bytea not null,
  made_at timestamptz not null,
  agreed_at timestamptz,
  primary key (cell_id, id),
  foreign key (cell_id, introduction_id, person_id, peer_id)
    references introductions.introduction (cell_id, id, person_id, peer_id) on delete cascade,
  check (proposed_by in (person_id, peer_id))
);
comment on table introductions.meeting is 'cell: a time and place one of the two proposes and the other agrees to';
create index on introductions.meeting (cell_id, introduction_id);

create table introductions.report (
  cell_id int not null references places.cell,
  id uuid not null,
  by_id uuid not null,
  about_id uuid not null,
  answers_id uuid not null,
  words_sealed bytea not null,
  sent_at timestamptz not null,
  answer_sealed bytea,
  answered_at timestamptz,
  primary key (cell_id, id),
  check ((answer_sealed is null) = (answered_at is null))
);
comment on table introductions.report is 'cell: something that worried somebody, read and answered by one named person';
create index on introductions.report (cell_id, answers_id);
create index on introductions.report (cell_id, by_id);

create table introductions.usual_wait (
  cell_id int not null references places.cell,
  month date not null,
  endings int not null,
  weeks_low int,
  weeks_high int,
  primary key (cell_id, month),
  check (weeks_low is null or weeks_low <= weeks_high)
);
comment on table introductions.usual_wait is 'cell: how long half of people waited, by closed month, with its range; published';

do $$
declare name text;
begin
  foreach name in array array['request', 'request_concept', 'request_way', 'offer', 'offer_concept', 'offer_way',
    'place_offered', 'place_shown', 'place_taken', 'kept_apart', 'outline', 'step_forward', 'introduction',
    'meeting', 'report', 'usual_wait'] loop
    execute format('alter table introductions.%I enable row level security', name);
    execute format('alter table introductions.%I force row level security', name);
    execute format('create policy "the owner migrates" on introductions.%I to kith_owner using (true) with check (true)', name);
  end loop;
  foreach name in array array['request', 'request_concept', 'request_way'] loop
    execute format('create policy "a request is the person''s own" on introductions.%I for all to kith_app
      using (cell_id = platform.cell() and person_id = platform.person())
      with check (cell_id = platform.cell() and person_id = platform.person())', name);
    execute format('grant select, insert, update, delete on introductions.%I to kith_app', name);
  end loop;
  foreach name in array array['offer', 'offer_concept', 'offer_way', 'place_offered'] loop
    execute format('create policy "an offer is the peer''s own" on introductions.%I for all to kith_app
      using (cell_id = platform.cell() and peer_id = platform.person())
      with check (cell_id = platform.cell() and peer_id = platform.person())', name);
    execute format('grant select, insert, delete on introductions.%I to kith_app', name);
  end loop;
  foreach name in array array['request_concept', 'request_way', 'offer', 'offer_concept', 'offer_way',
    'place_offered', 'place_taken'] loop
    execute format('create policy "matching sees pseudonyms only" on introductions.%I for select to kith_match using (cell_id = platform.cell())', name);
  end loop;
end $$;

grant update (paused_until) on introductions.offer to kith_app;
grant select (cell_id, request_id, concept_id, weight) on introductions.request_concept to kith_match;
grant select (cell_id, request_id, way) on introductions.request_way to kith_match;
grant select (cell_id, offer_id, since, paused_until, last_asked_at) on introductions.offer to kith_match;
grant select (cell_id, concept_id, offer_id) on introductions.offer_concept to kith_match;
grant select (cell_id, way, offer_id) on introductions.offer_way to kith_match;
grant select (cell_id, offer_id, place) on introductions.place_offered to kith_match;
grant select (cell_id, offer_id, place) on introductions.place_taken to kith_match;

-- The worker: which requests are still asking, who stands behind an offer, who is kept apart; and it writes outlines.
create policy "the worker follows requests" on introductions.request for select to kith_jobs using (true);
create policy "the worker closes what nobody answered" on introductions.request for update to kith_jobs using (true);
grant select on introductions.request to kith_jobs;
grant update (state, ended_at, ended_because) on introductions.request to kith_jobs;
create policy "the worker turns an offer into a peer" on introductions.offer for select to kith_jobs using (true);
create policy "the worker notes whose turn it was" on introductions.offer for update to kith_jobs using (true);
grant select on introductions.offer to kith_jobs;
grant update (last_asked_at) on introductions.offer to kith_jobs;
create policy "people see whom they keep apart" on introductions.kept_apart for all to kith_app
  using (cell_id = platform.cell() and by_id = platform.person())
  with check (cell_id = platform.cell() and by_id = platform.person());
grant select, insert, delete on introductions.kept_apart to kith_app;
create policy "the worker keeps people apart" on introductions.kept_apart for select to kith_jobs using (true);
grant select on introductions.kept_apart to kith_jobs;

create policy "the worker asks" on introductions.outline for all to kith_jobs using (true) with check (true);
grant select, insert, delete on introductions.outline to kith_jobs;
grant update (over_at) on introductions.outline to kith_jobs;
create policy "a peer sees who was put before them" on introductions.outline for select to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person() and over_at is null);
create policy "a peer answers" on introductions.outline for update to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person() and over_at is null);
grant select on introductions.outline to kith_app;
grant update (answer, answered_at) on introductions.outline to kith_app;

create policy "a peer steps forward, or back" on introductions.step_forward for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "a person sees who would be glad" on introductions.step_forward for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "a person lets somebody go" on introductions.step_forward for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the worker shows and tidies" on introductions.step_forward for select to kith_jobs using (true);
grant select, insert, delete on introductions.step_forward to kith_app;
grant select on introductions.step_forward to kith_jobs;

create policy "a peer shows their places" on introductions.place_shown for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "a person sees places shown to them" on introductions.place_shown for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the worker tidies" on introductions.place_shown for all to kith_jobs using (true);
grant select, insert, delete on introductions.place_shown to kith_app;
grant select, delete on introductions.place_shown to kith_jobs;
create policy "the worker leaves taken places" on introductions.place_taken for select to kith_jobs using (true);
grant select on introductions.place_taken to kith_jobs;

create policy "both see what they agreed" on introductions.introduction for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "the person gives the second yes" on introductions.introduction for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "either may end it, and neither opens it again" on introductions.introduction for update to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()) and ended_at is null)
  with check (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()) and ended_at is not null);
create policy "the worker tells the peer" on introductions.introduction for select to kith_jobs using (true);
grant select, insert on introductions.introduction to kith_app;
grant update (ended_at) on introductions.introduction to kith_app;
grant select on introductions.introduction to kith_jobs;

create policy "the person takes a place" on introductions.place_taken for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "both see the place" on introductions.place_taken for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "either gives it back" on introductions.place_taken for delete to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
grant select, insert, delete on introductions.place_taken to kith_app;

create policy "both see what is proposed" on introductions.meeting for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "either proposes" on introductions.meeting for insert to kith_app
  with check (cell_id = platform.cell() and proposed_by = platform.person());
create policy "the other agrees" on introductions.meeting for update to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person())
    and proposed_by <> platform.person());
create policy "either takes it back" on introductions.meeting for delete to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
grant select, insert, delete on introductions.meeting to kith_app;
grant update (agreed_at) on introductions.meeting to kith_app;

create policy "whoever reports sees their report" on introductions.report for select to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
create policy "anyone may report" on introductions.report for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "the named person reads it" on introductions.report for select to kith_app
  using (cell_id = platform.cell() and answers_id = platform.person());
create policy "the named person answers it" on introductions.report for update to kith_app
  using (cell_id = platform.cell() and answers_id = platform.person());
create policy "the worker tells the named person" on introductions.report for select to kith_jobs using (true);
grant select, insert on introductions.report to kith_app;
grant update (answer_sealed, answered_at) on introductions.report to kith_app;
grant select (cell_id, id, by_id, answers_id) on introductions.report to kith_jobs;

create policy "everyone may read it" on introductions.usual_wait for select to kith_app using (true);
create policy "months are closed by the worker" on introductions.usual_wait for all to kith_jobs using (true) with check (true);
grant select on introductions.usual_wait to kith_app;
grant select, insert on introductions.usual_wait to kith_jobs;
