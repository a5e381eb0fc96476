-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema introductions authorization kith_owner;
grant usage on schema introductions to kith_app;
grant usage on schema introductions to kith_jobs;
grant usage on schema introductions to kith_match;

-- cell: somebody would rather meet nobody of an organisation, or of one of its services; no reason, and only they can see it
create table introductions.apart_from (
  cell_id integer not null,
  id uuid not null,
  by_id uuid not null,
  organisation_id uuid not null,
  service_id uuid,
  made_at timestamptz not null,
  primary key (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  foreign key (cell_id, service_id) references services.service(cell_id, id)
);
create index apart_from_cell_id_by_id_idx on introductions.apart_from (cell_id, by_id);
-- Row-level security: on, forced.
create policy "people see whom they keep apart" on introductions.apart_from for all to kith_app
  using (cell_id = platform.cell() and by_id = platform.person())
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "the owner migrates" on introductions.apart_from for all to kith_owner
  using (true)
  with check (true);
create policy "the worker keeps people apart" on introductions.apart_from for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.apart_from to kith_app;
grant select on introductions.apart_from to kith_jobs;

-- cell: somebody would rather not meet whoever signs in with this address; kept as a keyed hash, never shown and never confirmed
create table introductions.apart_named (
  cell_id integer not null,
  id uuid not null,
  by_id uuid not null,
  email_hash bytea not null,
  made_at timestamptz not null,
  primary key (cell_id, id),
  unique (cell_id, by_id, email_hash),
  foreign key (cell_id) references places.cell(cell_id)
);
create index apart_named_cell_id_email_hash_idx on introductions.apart_named (cell_id, email_hash);
-- Row-level security: on, forced.
create policy "people see whom they keep apart" on introductions.apart_named for all to kith_app
  using (cell_id = platform.cell() and by_id = platform.person())
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "the owner migrates" on introductions.apart_named for all to kith_owner
  using (true)
  with check (true);
create policy "the worker keeps people apart" on introductions.apart_named for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.apart_named to kith_app;
grant select on introductions.apart_named to kith_jobs;

-- cell: somebody asked for one peer in particular, whose public words spoke to them; what the peer answered is not here
create table introductions.asked_for (
  cell_id integer not null,
  request_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  asked_at timestamptz not null,
  stands_until timestamptz not null,
  primary key (cell_id, request_id, id),
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade
);
create index asked_for_cell_id_person_id_idx on introductions.asked_for (cell_id, person_id);
-- Row-level security: on, forced.
create policy "a person asks for one" on introductions.asked_for for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "people see their own" on introductions.asked_for for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people take it away" on introductions.asked_for for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.asked_for for all to kith_owner
  using (true)
  with check (true);
create policy "the worker puts it to them" on introductions.asked_for for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.asked_for to kith_app;
grant select on introductions.asked_for to kith_jobs;

-- cell: words written down with somebody, sealed for the code on their slip; whoever typed them cannot read them again
create table introductions.begun (
  cell_id integer not null,
  id uuid not null,
  code_hash bytea not null,
  name_sealed bytea not null,
  words_sealed bytea not null,
  primary key (cell_id, id),
  unique (cell_id, code_hash),
  foreign key (cell_id, id) references introductions.begun_told(cell_id, id) on delete cascade
);
-- Row-level security: on, forced.
create policy "the owner migrates" on introductions.begun for all to kith_owner
  using (true)
  with check (true);
create policy "whoever holds the code reads them" on introductions.begun for select to kith_app
  using (code_hash = platform.secret());
create policy "whoever holds the code takes them away" on introductions.begun for delete to kith_app
  using (code_hash = platform.secret());
create policy "words are put down for a code" on introductions.begun for insert to kith_app
  with check (code_hash = platform.secret());
grant select, insert, delete on introductions.begun to kith_app;

-- cell: a request was begun with somebody who agreed; what the referrer may know of it: whether it was picked up, if the person says so
create table introductions.begun_told (
  cell_id integer not null,
  id uuid not null,
  referrer_id uuid not null,
  agreed_on date not null,
  begun_at timestamptz not null,
  stands_until timestamptz not null,
  code_hash bytea not null,
  picked_up boolean not null default false,
  primary key (cell_id, id),
  unique (cell_id, code_hash),
  foreign key (cell_id) references places.cell(cell_id)
);
create index begun_told_cell_id_referrer_id_idx on introductions.begun_told (cell_id, referrer_id);
-- Row-level security: on, forced.
create policy "a referrer begins with somebody" on introductions.begun_told for insert to kith_app
  with check (cell_id = platform.cell() and referrer_id = platform.person());
create policy "a referrer sees what they began" on introductions.begun_told for select to kith_app
  using (cell_id = platform.cell() and referrer_id = platform.person());
create policy "the owner migrates" on introductions.begun_told for all to kith_owner
  using (true)
  with check (true);
create policy "the worker forgets what nobody picked up" on introductions.begun_told for all to kith_jobs
  using (true);
create policy "whoever holds the code finds it" on introductions.begun_told for select to kith_app
  using (code_hash = platform.secret());
create policy "whoever holds the code lets them know" on introductions.begun_told for update to kith_app
  using (code_hash = platform.secret());
grant select, insert on introductions.begun_told to kith_app;
grant select, delete on introductions.begun_told to kith_jobs;
grant update (picked_up) on introductions.begun_told to kith_app;

-- cell: what a group is about, one thing a row; published
create table introductions.group_about (
  cell_id integer not null,
  service_id uuid not null,
  concept_id text not null,
  holder_id uuid not null,
  primary key (cell_id, service_id, concept_id),
  foreign key (cell_id, service_id, holder_id) references introductions.group_held(cell_id, service_id, holder_id) on delete cascade,
  foreign key (concept_id) references stewardship.concept(id)
);
-- Row-level security: on, forced.
create policy "a peer says it of the group they hold" on introductions.group_about for insert to kith_app
  with check (cell_id = platform.cell() and holder_id = platform.person());
create policy "a peer takes it back" on introductions.group_about for delete to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person());
create policy "everyone may read it" on introductions.group_about for select to kith_app
  using (true);
create policy "the owner migrates" on introductions.group_about for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.group_about to kith_app;

-- cell: the second yes, after seeing each other; only whoever gave it and the worker can read it
create table introductions.group_agreed (
  cell_id integer not null,
  group_id uuid not null,
  person_id uuid not null,
  primary key (cell_id, group_id, person_id),
  foreign key (cell_id, group_id, person_id) references introductions.group_seat(cell_id, group_id, person_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "people agree, or take it back" on introductions.group_agreed for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.group_agreed for all to kith_owner
  using (true)
  with check (true);
create policy "the worker counts who agreed" on introductions.group_agreed for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.group_agreed to kith_app;
grant select on introductions.group_agreed to kith_jobs;

-- cell: somebody was asked about a small group, by themself; nobody sees who else was
create table introductions.group_asked (
  cell_id integer not null,
  group_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  part text not null,
  service_id uuid,
  concept_id text not null,
  way text not null,
  stands_until timestamptz not null,
  answer text,
  over_at timestamptz,
  primary key (cell_id, group_id, person_id),
  unique (cell_id, group_id, person_id, part),
  unique (cell_id, id),
  foreign key (cell_id, group_id) references introductions.small_group(cell_id, id) on delete cascade,
  foreign key (concept_id) references stewardship.concept(id),
  check (answer in ('yes', 'no')),
  check ((part = 'peer') = (service_id is not null)),
  check (part in ('person', 'peer')),
  check (way in ('in person', 'walking', 'phone', 'video', 'writing'))
);
create index group_asked_cell_id_person_id_idx on introductions.group_asked (cell_id, person_id);
-- Row-level security: on, forced.
create policy "people answer for themselves" on introductions.group_asked for update to kith_app
  using (cell_id = platform.cell() and person_id = platform.person() and over_at is null);
create policy "people erase what they were asked" on introductions.group_asked for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people see what they were asked" on introductions.group_asked for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.group_asked for all to kith_owner
  using (true)
  with check (true);
create policy "the worker asks each by themself" on introductions.group_asked for all to kith_jobs
  using (true)
  with check (true);
grant select, delete on introductions.group_asked to kith_app;
grant select, insert on introductions.group_asked to kith_jobs;
grant update (answer) on introductions.group_asked to kith_app;
grant update (over_at) on introductions.group_asked to kith_jobs;

-- cell: whom somebody may see before they agree; when one is missing, the page shows none
create table introductions.group_glimpse (
  cell_id integer not null,
  group_id uuid not null,
  viewer_id uuid not null,
  owner_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  primary key (cell_id, group_id, viewer_id, owner_id),
  unique (cell_id, id),
  foreign key (cell_id, group_id, owner_id) references introductions.group_seat(cell_id, group_id, person_id) on delete cascade,
  foreign key (cell_id, group_id, viewer_id) references introductions.group_seat(cell_id, group_id, person_id) on delete cascade,
  check (viewer_id <> owner_id)
);
create index group_glimpse_cell_id_owner_id_idx on introductions.group_glimpse (cell_id, owner_id);
create index group_glimpse_cell_id_viewer_id_idx on introductions.group_glimpse (cell_id, viewer_id);
-- Row-level security: on, forced.
create policy "people see whom they might meet" on introductions.group_glimpse for select to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "the owner migrates" on introductions.group_glimpse for all to kith_owner
  using (true)
  with check (true);
create policy "the worker lets them see each other" on introductions.group_glimpse for all to kith_jobs
  using (true)
  with check (true);
grant select on introductions.group_glimpse to kith_app;
grant select, insert, delete on introductions.group_glimpse to kith_jobs;

-- cell: a group of a service, the peer who holds it, and when it next meets; published
create table introductions.group_held (
  cell_id integer not null,
  service_id uuid not null,
  holder_id uuid not null,
  rhythm text not null,
  next_at timestamptz not null,
  way text not null,
  just_come boolean not null,
  said_on date not null,
  primary key (cell_id, service_id),
  unique (cell_id, service_id, holder_id),
  foreign key (cell_id, service_id) references services.service(cell_id, id),
  foreign key (cell_id, service_id, holder_id) references services.vouch(cell_id, service_id, person_id),
  check (way in ('in person', 'walking', 'phone', 'video', 'writing'))
);
create index group_held_cell_id_holder_id_idx on introductions.group_held (cell_id, holder_id);
-- Row-level security: on, forced.
create policy "a peer says it of the group they hold" on introductions.group_held for insert to kith_app
  with check (cell_id = platform.cell() and holder_id = platform.person());
create policy "a peer says when the group next meets" on introductions.group_held for update to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person());
create policy "a peer takes it back" on introductions.group_held for delete to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person());
create policy "everyone may read it" on introductions.group_held for select to kith_app
  using (true);
create policy "the owner migrates" on introductions.group_held for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.group_held to kith_app;
grant update (rhythm, next_at, way, just_come, said_on) on introductions.group_held to kith_app;

-- cell: somebody would like to join a group: the first yes, with the name they go by there
create table introductions.group_joining (
  cell_id integer not null,
  service_id uuid not null,
  person_id uuid not null,
  holder_id uuid not null,
  id uuid not null,
  name_sealed bytea not null,
  words_sealed bytea,
  asked_at timestamptz not null,
  stands_until timestamptz not null,
  primary key (cell_id, service_id, person_id),
  unique (cell_id, id),
  unique (cell_id, service_id, person_id, holder_id),
  foreign key (cell_id, service_id, holder_id) references introductions.group_held(cell_id, service_id, holder_id) on delete cascade
);
create index group_joining_cell_id_holder_id_idx on introductions.group_joining (cell_id, holder_id);
create index group_joining_cell_id_person_id_idx on introductions.group_joining (cell_id, person_id);
-- Row-level security: on, forced.
create policy "the holder sees who would like to join" on introductions.group_joining for select to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person());
create policy "the owner migrates" on introductions.group_joining for all to kith_owner
  using (true)
  with check (true);
create policy "whoever asks to join may leave" on introductions.group_joining for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
grant select, insert, delete on introductions.group_joining to kith_app;

-- cell: the group meets: one's own place in it and the peer who is beside; no list of the others
create table introductions.group_member (
  cell_id integer not null,
  group_id uuid not null,
  person_id uuid not null,
  beside_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  primary key (cell_id, group_id, person_id),
  unique (cell_id, id),
  foreign key (cell_id, group_id, beside_id) references introductions.group_agreed(cell_id, group_id, person_id) on delete cascade,
  foreign key (cell_id, group_id, person_id) references introductions.group_agreed(cell_id, group_id, person_id) on delete cascade
);
create index group_member_cell_id_person_id_idx on introductions.group_member (cell_id, person_id);
-- Row-level security: on, forced.
create policy "people see their own place in a group" on introductions.group_member for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.group_member for all to kith_owner
  using (true)
  with check (true);
create policy "the worker lets the group meet" on introductions.group_member for all to kith_jobs
  using (true)
  with check (true);
grant select on introductions.group_member to kith_app;
grant select, insert, delete on introductions.group_member to kith_jobs;

-- cell: a peer who would be glad to be beside a small group
create table introductions.group_ready (
  cell_id integer not null,
  offer_id uuid not null,
  peer_id uuid not null,
  primary key (cell_id, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer(cell_id, offer_id, peer_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "matching sees pseudonyms only" on introductions.group_ready for select to kith_match
  using (cell_id = platform.cell());
create policy "peers say it of their own offer" on introductions.group_ready for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "the owner migrates" on introductions.group_ready for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.group_ready to kith_app;
grant select (cell_id, offer_id) on introductions.group_ready to kith_match;

-- cell: enough have said yes: until when somebody may agree, and how many they were shown
create table introductions.group_seat (
  cell_id integer not null,
  group_id uuid not null,
  person_id uuid not null,
  others integer not null,
  decide_by timestamptz not null,
  primary key (cell_id, group_id, person_id),
  foreign key (cell_id, group_id, person_id) references introductions.group_yes(cell_id, group_id, person_id) on delete cascade,
  check (others >= 2)
);
-- Row-level security: on, forced.
create policy "people see their own seat" on introductions.group_seat for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.group_seat for all to kith_owner
  using (true)
  with check (true);
create policy "the worker seats those who said yes" on introductions.group_seat for all to kith_jobs
  using (true)
  with check (true);
grant select on introductions.group_seat to kith_app;
grant select, insert, delete on introductions.group_seat to kith_jobs;

-- cell: a time and place somebody of the group proposes, as a sealed copy for each; it stands when enough have said it suits
create table introductions.group_time (
  cell_id integer not null,
  id uuid not null,
  viewer_id uuid not null,
  group_id uuid not null,
  proposer_id uuid not null,
  meet_at timestamptz not null,
  way text not null,
  words_sealed bytea not null,
  suits boolean not null default false,
  stands boolean not null default false,
  primary key (cell_id, id, viewer_id),
  foreign key (cell_id, group_id, proposer_id) references introductions.group_member(cell_id, group_id, person_id) on delete cascade,
  foreign key (cell_id, group_id, viewer_id) references introductions.group_member(cell_id, group_id, person_id) on delete cascade,
  check (way in ('in person', 'walking', 'phone', 'video', 'writing'))
);
create index group_time_cell_id_viewer_id_idx on introductions.group_time (cell_id, viewer_id);
-- Row-level security: on, forced.
create policy "each says whether it suits" on introductions.group_time for update to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "each sees the copy for them" on introductions.group_time for select to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "somebody proposes a time to each" on introductions.group_time for insert to kith_app
  with check (cell_id = platform.cell() and proposer_id = platform.person());
create policy "the owner migrates" on introductions.group_time for all to kith_owner
  using (true)
  with check (true);
create policy "the worker counts whom it suits" on introductions.group_time for all to kith_jobs
  using (true)
  with check (true);
grant select, insert on introductions.group_time to kith_app;
grant delete on introductions.group_time to kith_jobs;
grant update (suits) on introductions.group_time to kith_app;
grant select (cell_id, id, viewer_id, group_id, proposer_id, meet_at, suits, stands) on introductions.group_time to kith_jobs;
grant update (stands) on introductions.group_time to kith_jobs;

-- cell: what the holder answered; whoever asked can read a welcome and nothing else
create table introductions.group_welcome (
  cell_id integer not null,
  service_id uuid not null,
  person_id uuid not null,
  holder_id uuid not null,
  id uuid not null,
  answer text not null,
  words_sealed bytea,
  primary key (cell_id, service_id, person_id),
  foreign key (cell_id, service_id, person_id, holder_id) references introductions.group_joining(cell_id, service_id, person_id, holder_id) on delete cascade,
  check (answer in ('welcome', 'not now')),
  check ((answer = 'welcome') = (words_sealed is not null))
);
-- Row-level security: on, forced.
create policy "the holder answers" on introductions.group_welcome for all to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person())
  with check (cell_id = platform.cell() and holder_id = platform.person());
create policy "the owner migrates" on introductions.group_welcome for all to kith_owner
  using (true)
  with check (true);
create policy "whoever asked reads a welcome" on introductions.group_welcome for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person() and answer = 'welcome');
grant select, insert, delete on introductions.group_welcome to kith_app;

-- cell: whoever asks would also be glad of a small group
create table introductions.group_willing (
  cell_id integer not null,
  request_id uuid not null,
  person_id uuid not null,
  primary key (cell_id, request_id),
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "matching sees pseudonyms only" on introductions.group_willing for select to kith_match
  using (cell_id = platform.cell());
create policy "people say it of their own request" on introductions.group_willing for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.group_willing for all to kith_owner
  using (true)
  with check (true);
create policy "the worker asks only who is willing" on introductions.group_willing for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.group_willing to kith_app;
grant select on introductions.group_willing to kith_jobs;
grant select (cell_id, request_id) on introductions.group_willing to kith_match;

-- cell: the first yes to a small group; it has no time in it, and taking it away takes all that followed
create table introductions.group_yes (
  cell_id integer not null,
  group_id uuid not null,
  person_id uuid not null,
  part text not null,
  primary key (cell_id, group_id, person_id),
  foreign key (cell_id, group_id, person_id, part) references introductions.group_asked(cell_id, group_id, person_id, part) on delete cascade
);
create unique index "one peer beside a small group" on introductions.group_yes (cell_id, group_id) where (part = 'peer');
-- Row-level security: on, forced.
create policy "people say yes, and step out" on introductions.group_yes for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.group_yes for all to kith_owner
  using (true)
  with check (true);
create policy "the worker counts yeses" on introductions.group_yes for select to kith_jobs
  using (true);
create policy "the worker parts people" on introductions.group_yes for delete to kith_jobs
  using (true);
grant select, insert, delete on introductions.group_yes to kith_app;
grant select, delete on introductions.group_yes to kith_jobs;

-- cell: both have said yes
create table introductions.introduction (
  cell_id integer not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  service_id uuid not null,
  agreed_at timestamptz not null,
  ended_at timestamptz,
  primary key (cell_id, id),
  unique (cell_id, id, person_id, peer_id),
  unique (cell_id, request_id),
  foreign key (cell_id, request_id, peer_id, person_id) references introductions.step_forward(cell_id, request_id, peer_id, person_id)
);
create index introduction_cell_id_peer_id_idx on introductions.introduction (cell_id, peer_id);
create index introduction_cell_id_person_id_idx on introductions.introduction (cell_id, person_id);
-- Row-level security: on, forced.
create policy "both see what they agreed" on introductions.introduction for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "either may end it, and neither opens it again" on introductions.introduction for update to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()) and ended_at is null)
  with check (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()) and ended_at is not null);
create policy "the owner migrates" on introductions.introduction for all to kith_owner
  using (true)
  with check (true);
create policy "the person gives the second yes" on introductions.introduction for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the worker tells the peer" on introductions.introduction for select to kith_jobs
  using (true);
grant select, insert on introductions.introduction to kith_app;
grant select on introductions.introduction to kith_jobs;
grant update (ended_at) on introductions.introduction to kith_app;

-- cell: somebody would rather not meet somebody; no reason, and only they can see it
create table introductions.kept_apart (
  cell_id integer not null,
  by_id uuid not null,
  about_id uuid not null,
  made_at timestamptz not null,
  words_sealed bytea,
  id uuid not null default gen_random_uuid(),
  primary key (cell_id, by_id, about_id),
  unique (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id)
);
-- Row-level security: on, forced.
create policy "people see whom they keep apart" on introductions.kept_apart for all to kith_app
  using (cell_id = platform.cell() and by_id = platform.person())
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "the owner migrates" on introductions.kept_apart for all to kith_owner
  using (true)
  with check (true);
create policy "the worker keeps people apart" on introductions.kept_apart for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.kept_apart to kith_app;
grant select (cell_id, by_id, about_id) on introductions.kept_apart to kith_jobs;

-- cell: when it was last worked out what letting go of a wish would change for somebody, and for which wishes
create table introductions.letting_go (
  cell_id integer not null,
  person_id uuid not null,
  wishes_hash bytea not null,
  weighed_at timestamptz not null,
  primary key (cell_id, person_id),
  foreign key (cell_id) references places.cell(cell_id)
);
-- Row-level security: on, forced.
create policy "people see their own" on introductions.letting_go for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people take it away" on introductions.letting_go for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.letting_go for all to kith_owner
  using (true)
  with check (true);
create policy "the worker works it out" on introductions.letting_go for all to kith_jobs
  using (true)
  with check (true);
grant select, delete on introductions.letting_go to kith_app;
grant select, insert, update, delete on introductions.letting_go to kith_jobs;

-- cell: a time and place one of the two proposes and the other agrees to
create table introductions.meeting (
  cell_id integer not null,
  introduction_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  proposed_by uuid not null,
  meet_at timestamptz not null,
  way text not null,
  words_sealed bytea not null,
  made_at timestamptz not null,
  agreed_at timestamptz,
  primary key (cell_id, id),
  foreign key (cell_id, introduction_id, person_id, peer_id) references introductions.introduction(cell_id, id, person_id, peer_id) on delete cascade,
  check (proposed_by = person_id or proposed_by = peer_id),
  check (way in ('in person', 'walking', 'phone', 'video', 'writing'))
);
create index meeting_cell_id_introduction_id_idx on introductions.meeting (cell_id, introduction_id);
-- Row-level security: on, forced.
create policy "both see what is proposed" on introductions.meeting for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "either proposes" on introductions.meeting for insert to kith_app
  with check (cell_id = platform.cell() and proposed_by = platform.person());
create policy "either takes it back" on introductions.meeting for delete to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "the other agrees" on introductions.meeting for update to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()) and proposed_by <> platform.person());
create policy "the owner migrates" on introductions.meeting for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.meeting to kith_app;
grant update (agreed_at) on introductions.meeting to kith_app;

-- cell: how one of the two says that what the other needs is met
create table introductions.need_met (
  cell_id integer not null,
  introduction_id uuid not null,
  by_id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  words_sealed bytea not null,
  said_at timestamptz not null,
  primary key (cell_id, introduction_id, by_id),
  foreign key (cell_id, introduction_id, person_id, peer_id) references introductions.introduction(cell_id, id, person_id, peer_id) on delete cascade,
  check (by_id = person_id or by_id = peer_id)
);
-- Row-level security: on, forced.
create policy "both see how needs are met" on introductions.need_met for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "each says how the other's needs are met" on introductions.need_met for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "each takes back what they said" on introductions.need_met for delete to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
create policy "the owner migrates" on introductions.need_met for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.need_met to kith_app;

-- cell: a peer who is ready to meet people, and the service that stands behind them
create table introductions.offer (
  cell_id integer not null,
  offer_id uuid not null,
  peer_id uuid not null,
  service_id uuid not null,
  since date not null,
  paused_until date,
  last_asked_at timestamptz,
  open boolean not null default true,
  primary key (cell_id, offer_id),
  unique (cell_id, offer_id, peer_id),
  unique (cell_id, peer_id),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (cell_id, service_id, peer_id) references services.vouch(cell_id, service_id, person_id)
);
create index offer_cell_id_open_offer_id_idx on introductions.offer (cell_id, open, offer_id);
-- Row-level security: on, forced.
create policy "an offer is the peer's own" on introductions.offer for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.offer for select to kith_match
  using (cell_id = platform.cell());
create policy "the owner migrates" on introductions.offer for all to kith_owner
  using (true)
  with check (true);
create policy "the worker notes whose turn it was" on introductions.offer for update to kith_jobs
  using (true);
create policy "the worker turns an offer into a peer" on introductions.offer for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.offer to kith_app;
grant select on introductions.offer to kith_jobs;
grant update (paused_until) on introductions.offer to kith_app;
grant update (last_asked_at, open) on introductions.offer to kith_jobs;
grant select (cell_id, offer_id, since, paused_until, last_asked_at, open) on introductions.offer to kith_match;

-- cell: what a peer lets matching use, one concept a row; goes when the facet is withdrawn
create table introductions.offer_concept (
  cell_id integer not null,
  concept_id text not null,
  offer_id uuid not null,
  peer_id uuid not null,
  facet_id uuid not null,
  weighed boolean not null default true,
  open boolean not null default true,
  primary key (cell_id, concept_id, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer(cell_id, offer_id, peer_id) on delete cascade,
  foreign key (cell_id, peer_id, facet_id, weighed) references people.facet(cell_id, person_id, id, weighed) on UPDATE cascade on delete cascade,
  foreign key (concept_id) references stewardship.concept(id)
);
create index offer_concept_cell_id_offer_id_idx on introductions.offer_concept (cell_id, offer_id);
create index offer_concept_cell_id_open_concept_id_offer_id_weighed_idx on introductions.offer_concept (cell_id, open, concept_id, offer_id) INCLUDE (weighed);
-- Row-level security: on, forced.
create policy "an offer is the peer's own" on introductions.offer_concept for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.offer_concept for select to kith_match
  using (cell_id = platform.cell() and weighed);
create policy "the owner migrates" on introductions.offer_concept for all to kith_owner
  using (true)
  with check (true);
create policy "the worker keeps it true" on introductions.offer_concept for update to kith_jobs
  using (true);
create policy "the worker sees who is open" on introductions.offer_concept for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.offer_concept to kith_app;
grant select (cell_id, offer_id, open) on introductions.offer_concept to kith_jobs;
grant update (open) on introductions.offer_concept to kith_jobs;
grant select (cell_id, concept_id, offer_id, open) on introductions.offer_concept to kith_match;

-- cell: a language, a time of the week, an area, or what a peer does not take on, one a row; goes when the facet behind it is withdrawn
create table introductions.offer_tag (
  cell_id integer not null,
  kind text not null,
  tag text not null,
  offer_id uuid not null,
  peer_id uuid not null,
  facet_id uuid,
  weighed boolean not null default true,
  primary key (cell_id, kind, tag, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer(cell_id, offer_id, peer_id) on delete cascade,
  foreign key (cell_id, peer_id, facet_id, weighed) references people.facet(cell_id, person_id, id, weighed) on UPDATE cascade on delete cascade,
  check ((kind = 'not taken on') = (facet_id is null)),
  check (kind in ('language', 'time of week', 'area', 'not taken on')),
  check (tag ~ '^[A-Za-z0-9 -]{1,62}$')
);
create index offer_tag_cell_id_offer_id_idx on introductions.offer_tag (cell_id, offer_id);
-- Row-level security: on, forced.
create policy "an offer is the peer's own" on introductions.offer_tag for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.offer_tag for select to kith_match
  using (cell_id = platform.cell() and weighed);
create policy "the owner migrates" on introductions.offer_tag for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.offer_tag to kith_app;
grant select (cell_id, kind, tag, offer_id) on introductions.offer_tag to kith_match;

-- cell: ways of meeting a peer is glad to use
create table introductions.offer_way (
  cell_id integer not null,
  way text not null,
  offer_id uuid not null,
  peer_id uuid not null,
  facet_id uuid,
  weighed boolean not null default true,
  primary key (cell_id, way, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer(cell_id, offer_id, peer_id) on delete cascade,
  foreign key (cell_id, peer_id, facet_id, weighed) references people.facet(cell_id, person_id, id, weighed) on UPDATE cascade on delete cascade,
  check (way in ('in person', 'walking', 'phone', 'video', 'writing'))
);
create index offer_way_cell_id_offer_id_idx on introductions.offer_way (cell_id, offer_id);
-- Row-level security: on, forced.
create policy "an offer is the peer's own" on introductions.offer_way for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.offer_way for select to kith_match
  using (cell_id = platform.cell() and weighed);
create policy "the owner migrates" on introductions.offer_way for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.offer_way to kith_app;
grant select (cell_id, way, offer_id) on introductions.offer_way to kith_match;

-- cell: a peer was asked; the person who asked can never read this table
create table introductions.outline (
  cell_id integer not null,
  request_id uuid not null,
  peer_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  offer_id uuid not null,
  asked_at timestamptz not null,
  stands_until timestamptz not null,
  answer text,
  answered_at timestamptz,
  over_at timestamptz,
  lapsed_at timestamptz,
  asked_for boolean not null default false,
  primary key (cell_id, request_id, peer_id),
  unique (cell_id, id),
  unique (cell_id, request_id, peer_id, person_id, offer_id),
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade,
  check (answer in ('glad', 'not now')),
  check ((answer is null) = (answered_at is null))
);
create index outline_cell_id_peer_id_idx on introductions.outline (cell_id, peer_id);
create index outline_cell_id_stands_until_idx on introductions.outline (cell_id, stands_until) where ((answer is null) and (lapsed_at is null));
-- Row-level security: on, forced.
create policy "a peer answers" on introductions.outline for update to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person() and over_at is null);
create policy "a peer sees who was put before them" on introductions.outline for select to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person() and over_at is null);
create policy "the owner migrates" on introductions.outline for all to kith_owner
  using (true)
  with check (true);
create policy "the worker asks" on introductions.outline for all to kith_jobs
  using (true)
  with check (true);
grant select on introductions.outline to kith_app;
grant select, insert, delete on introductions.outline to kith_jobs;
grant update (answer, answered_at) on introductions.outline to kith_app;
grant update (over_at, lapsed_at, asked_for) on introductions.outline to kith_jobs;

-- cell: room for one person, offered by a peer
create table introductions.place_offered (
  cell_id integer not null,
  offer_id uuid not null,
  place integer not null,
  peer_id uuid not null,
  primary key (cell_id, offer_id, place),
  unique (cell_id, offer_id, place, peer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer(cell_id, offer_id, peer_id) on delete cascade,
  check (place >= 1 and place <= 12)
);
-- Row-level security: on, forced.
create policy "an offer is the peer's own" on introductions.place_offered for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.place_offered for select to kith_match
  using (cell_id = platform.cell());
create policy "the owner migrates" on introductions.place_offered for all to kith_owner
  using (true)
  with check (true);
create policy "the worker counts places" on introductions.place_offered for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.place_offered to kith_app;
grant select on introductions.place_offered to kith_jobs;
grant select (cell_id, offer_id, place) on introductions.place_offered to kith_match;

-- cell: a place put before one person by the peer who would be glad to meet them
create table introductions.place_shown (
  cell_id integer not null,
  offer_id uuid not null,
  place integer not null,
  person_id uuid not null,
  peer_id uuid not null,
  primary key (cell_id, offer_id, place, person_id),
  unique (cell_id, offer_id, place, person_id, peer_id),
  foreign key (cell_id, offer_id, place, peer_id) references introductions.place_offered(cell_id, offer_id, place, peer_id) on delete cascade
);
create index place_shown_cell_id_person_id_idx on introductions.place_shown (cell_id, person_id);
-- Row-level security: on, forced.
create policy "a peer shows their places" on introductions.place_shown for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "a person sees places shown to them" on introductions.place_shown for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.place_shown for all to kith_owner
  using (true)
  with check (true);
create policy "the worker tidies" on introductions.place_shown for all to kith_jobs
  using (true);
grant select, insert, delete on introductions.place_shown to kith_app;
grant select, delete on introductions.place_shown to kith_jobs;

-- cell: a place in use; its key lets one person have it
create table introductions.place_taken (
  cell_id integer not null,
  offer_id uuid not null,
  place integer not null,
  person_id uuid not null,
  peer_id uuid not null,
  introduction_id uuid not null,
  primary key (cell_id, offer_id, place),
  unique (cell_id, introduction_id),
  foreign key (cell_id, introduction_id, person_id, peer_id) references introductions.introduction(cell_id, id, person_id, peer_id) on delete cascade,
  foreign key (cell_id, offer_id, place, person_id, peer_id) references introductions.place_shown(cell_id, offer_id, place, person_id, peer_id)
);
-- Row-level security: on, forced.
create policy "both see the place" on introductions.place_taken for select to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "either gives it back" on introductions.place_taken for delete to kith_app
  using (cell_id = platform.cell() and (person_id = platform.person() or peer_id = platform.person()));
create policy "matching sees pseudonyms only" on introductions.place_taken for select to kith_match
  using (cell_id = platform.cell());
create policy "the owner migrates" on introductions.place_taken for all to kith_owner
  using (true)
  with check (true);
create policy "the person takes a place" on introductions.place_taken for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the worker leaves taken places" on introductions.place_taken for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.place_taken to kith_app;
grant select on introductions.place_taken to kith_jobs;
grant select (cell_id, offer_id, place) on introductions.place_taken to kith_match;

-- cell: a peer who chose to show something to everybody, on the page of the service that stands behind them
create table introductions.public_peer (
  cell_id integer not null,
  id uuid not null,
  peer_id uuid not null,
  service_id uuid not null,
  primary key (cell_id, id),
  unique (cell_id, peer_id),
  foreign key (cell_id, peer_id) references introductions.offer(cell_id, peer_id) on delete cascade,
  foreign key (cell_id, service_id, peer_id) references services.vouch(cell_id, service_id, person_id)
);
create index public_peer_cell_id_service_id_idx on introductions.public_peer (cell_id, service_id);
-- Row-level security: on, forced.
create policy "a peer comes forward in public" on introductions.public_peer for insert to kith_app
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "a peer steps back from it" on introductions.public_peer for delete to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person());
create policy "everyone may read it" on introductions.public_peer for select to kith_app
  using (true);
create policy "the owner migrates" on introductions.public_peer for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.public_peer to kith_app;

-- cell: something that worried somebody, read and answered by one named person
create table introductions.report (
  cell_id integer not null,
  id uuid not null,
  by_id uuid not null,
  about_id uuid not null,
  answers_id uuid not null,
  words_sealed bytea not null,
  sent_at timestamptz not null,
  answer_sealed bytea,
  answered_at timestamptz,
  primary key (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id),
  check ((answer_sealed is null) = (answered_at is null))
);
create index report_cell_id_answers_id_idx on introductions.report (cell_id, answers_id);
create index report_cell_id_by_id_idx on introductions.report (cell_id, by_id);
-- Row-level security: on, forced.
create policy "anyone may report" on introductions.report for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "the named person answers it" on introductions.report for update to kith_app
  using (cell_id = platform.cell() and answers_id = platform.person());
create policy "the named person reads it" on introductions.report for select to kith_app
  using (cell_id = platform.cell() and answers_id = platform.person());
create policy "the owner migrates" on introductions.report for all to kith_owner
  using (true)
  with check (true);
create policy "the worker tells the named person" on introductions.report for select to kith_jobs
  using (true);
create policy "whoever reports sees their report" on introductions.report for select to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
grant select, insert on introductions.report to kith_app;
grant update (answer_sealed, answered_at) on introductions.report to kith_app;
grant select (cell_id, id, by_id, answers_id) on introductions.report to kith_jobs;

-- cell: one person asking to meet someone
create table introductions.request (
  cell_id integer not null,
  id uuid not null,
  person_id uuid not null,
  state text not null,
  made_at timestamptz not null,
  asked_at timestamptz,
  ended_at timestamptz,
  helped boolean not null default false,
  ended_because text,
  primary key (cell_id, id),
  unique (cell_id, id, person_id),
  foreign key (cell_id) references places.cell(cell_id),
  check ((state in ('met', 'closed')) = (ended_at is not null)),
  check ((ended_at is null) = (ended_because is null)),
  check (state = 'draft' or asked_at is not null or ended_because = 'stopped asking'),
  check (ended_because in ('met someone', 'stopped asking', 'nobody yet')),
  check (state in ('draft', 'asking', 'met', 'closed'))
);
create unique index "one request at a time" on introductions.request (cell_id, person_id) where (state in ('draft', 'asking'));
create index request_cell_id_asked_at_idx on introductions.request (cell_id, asked_at);
-- Row-level security: on, forced.
create policy "a request is the person's own" on introductions.request for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.request for all to kith_owner
  using (true)
  with check (true);
create policy "the worker closes what nobody answered" on introductions.request for update to kith_jobs
  using (true);
create policy "the worker follows requests" on introductions.request for select to kith_jobs
  using (true);
grant select, insert, update, delete on introductions.request to kith_app;
grant select on introductions.request to kith_jobs;
grant update (state, ended_at, ended_because) on introductions.request to kith_jobs;

-- cell: what somebody would like in common; goes when the facet behind it is withdrawn
create table introductions.request_concept (
  cell_id integer not null,
  request_id uuid not null,
  concept_id text not null,
  weight text not null,
  person_id uuid not null,
  facet_id uuid not null,
  weighed boolean not null default true,
  primary key (cell_id, request_id, concept_id),
  foreign key (cell_id, person_id, facet_id, weighed) references people.facet(cell_id, person_id, id, weighed) on UPDATE cascade on delete cascade,
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade,
  foreign key (concept_id) references stewardship.concept(id),
  check (weight in ('must', 'matters', 'nice'))
);
-- Row-level security: on, forced.
create policy "a request is the person's own" on introductions.request_concept for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.request_concept for select to kith_match
  using (cell_id = platform.cell() and weighed);
create policy "the owner migrates" on introductions.request_concept for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on introductions.request_concept to kith_app;
grant select (cell_id, request_id, concept_id, weight) on introductions.request_concept to kith_match;

-- cell: who somebody would rather meet; it says nothing about themself, and is never shown
create table introductions.request_meet (
  cell_id integer not null,
  request_id uuid not null,
  concept_id text not null,
  weight text not null,
  person_id uuid not null,
  primary key (cell_id, request_id, concept_id),
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade,
  foreign key (concept_id) references stewardship.concept(id),
  check (weight in ('must', 'matters', 'nice'))
);
-- Row-level security: on, forced.
create policy "a request is the person's own" on introductions.request_meet for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.request_meet for select to kith_match
  using (cell_id = platform.cell());
create policy "the owner migrates" on introductions.request_meet for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.request_meet to kith_app;
grant select (cell_id, request_id, concept_id, weight) on introductions.request_meet to kith_match;

-- cell: whether few peers fitted when somebody first asked, or some, or many; for counting waits, and nobody is shown it
create table introductions.request_near (
  cell_id integer not null,
  request_id uuid not null,
  person_id uuid not null,
  band text not null,
  primary key (cell_id, request_id),
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade,
  check (band in ('few', 'some', 'many'))
);
-- Row-level security: on, forced.
create policy "the owner migrates" on introductions.request_near for all to kith_owner
  using (true)
  with check (true);
create policy "the worker notes how many fitted" on introductions.request_near for all to kith_jobs
  using (true)
  with check (true);
grant select, insert on introductions.request_near to kith_jobs;

-- cell: a language, a time of the week, from where and how far, one a row; goes when the facet behind it is withdrawn
create table introductions.request_tag (
  cell_id integer not null,
  request_id uuid not null,
  kind text not null,
  tag text not null,
  weight text not null,
  person_id uuid not null,
  facet_id uuid,
  weighed boolean not null default true,
  primary key (cell_id, request_id, kind, tag),
  foreign key (cell_id, person_id, facet_id, weighed) references people.facet(cell_id, person_id, id, weighed) on UPDATE cascade on delete cascade,
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade,
  check ((kind = 'reach') = (facet_id is null)),
  check (kind in ('language', 'time of week', 'near', 'reach')),
  check (tag ~ '^[A-Za-z0-9 -]{1,40}$'),
  check (weight in ('must', 'matters', 'nice'))
);
-- Row-level security: on, forced.
create policy "a request is the person's own" on introductions.request_tag for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.request_tag for select to kith_match
  using (cell_id = platform.cell() and weighed);
create policy "the owner migrates" on introductions.request_tag for all to kith_owner
  using (true)
  with check (true);
grant select, insert, delete on introductions.request_tag to kith_app;
grant select (cell_id, request_id, kind, tag, weight) on introductions.request_tag to kith_match;

-- cell: ways of meeting that would suit the person
create table introductions.request_way (
  cell_id integer not null,
  request_id uuid not null,
  way text not null,
  person_id uuid not null,
  weight text not null default 'must',
  primary key (cell_id, request_id, way),
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade,
  check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  check (weight in ('must', 'matters', 'nice'))
);
-- Row-level security: on, forced.
create policy "a request is the person's own" on introductions.request_way for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.request_way for select to kith_match
  using (cell_id = platform.cell());
create policy "the owner migrates" on introductions.request_way for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on introductions.request_way to kith_app;
grant select (cell_id, request_id, way, weight) on introductions.request_way to kith_match;

-- cell: not this one: somebody is not asked about somebody again until they change it; only they can see it
create table introductions.set_aside (
  cell_id integer not null,
  by_id uuid not null,
  about_id uuid not null,
  id uuid not null,
  words_sealed bytea,
  made_at timestamptz not null,
  primary key (cell_id, by_id, about_id),
  unique (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id)
);
-- Row-level security: on, forced.
create policy "people see whom they set aside" on introductions.set_aside for all to kith_app
  using (cell_id = platform.cell() and by_id = platform.person())
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "the owner migrates" on introductions.set_aside for all to kith_owner
  using (true)
  with check (true);
create policy "the worker asks somebody else" on introductions.set_aside for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.set_aside to kith_app;
grant select (cell_id, by_id, about_id) on introductions.set_aside to kith_jobs;

-- cell: a small group on its way, and the day on which its next step is taken; only the worker reads it
create table introductions.small_group (
  cell_id integer not null,
  id uuid not null,
  concept_id text not null,
  way text not null,
  step text not null,
  turns_at timestamptz not null,
  peers_until timestamptz not null,
  primary key (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (concept_id) references stewardship.concept(id),
  check (step in ('asking people', 'asking peers', 'agreeing', 'meeting', 'over')),
  check (way in ('in person', 'walking', 'phone', 'video', 'writing'))
);
create index small_group_turns_at_idx on introductions.small_group (turns_at);
-- Row-level security: on, forced.
create policy "the owner migrates" on introductions.small_group for all to kith_owner
  using (true)
  with check (true);
create policy "the worker keeps the days" on introductions.small_group for all to kith_jobs
  using (true)
  with check (true);
grant select, insert, update on introductions.small_group to kith_jobs;

-- cell: the first yes: a peer who was asked would be glad; it has no time in it, so that order tells nothing
create table introductions.step_forward (
  cell_id integer not null,
  request_id uuid not null,
  peer_id uuid not null,
  person_id uuid not null,
  offer_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  primary key (cell_id, request_id, peer_id),
  unique (cell_id, id),
  unique (cell_id, request_id, peer_id, person_id),
  foreign key (cell_id, request_id, peer_id, person_id, offer_id) references introductions.outline(cell_id, request_id, peer_id, person_id, offer_id) on delete cascade
);
create index step_forward_cell_id_person_id_idx on introductions.step_forward (cell_id, person_id);
-- Row-level security: on, forced.
create policy "a peer steps forward, or back" on introductions.step_forward for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "a person lets somebody go" on introductions.step_forward for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "a person sees who would be glad" on introductions.step_forward for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.step_forward for all to kith_owner
  using (true)
  with check (true);
create policy "the worker shows and tidies" on introductions.step_forward for select to kith_jobs
  using (true);
grant select, insert, delete on introductions.step_forward to kith_app;
grant select on introductions.step_forward to kith_jobs;

-- cell: at least so many more could be asked if one wish were no must; in steps, never few, and gone with the wish
create table introductions.trade_off (
  cell_id integer not null,
  request_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  common_concept text,
  meet_concept text,
  more_least integer not null,
  near_now text,
  near_then text,
  primary key (cell_id, request_id, id),
  foreign key (cell_id, request_id, common_concept) references introductions.request_concept(cell_id, request_id, concept_id) on delete cascade,
  foreign key (cell_id, request_id, meet_concept) references introductions.request_meet(cell_id, request_id, concept_id) on delete cascade,
  foreign key (cell_id, request_id, person_id) references introductions.request(cell_id, id, person_id) on delete cascade,
  check ((kind = 'in common') = (common_concept is not null)),
  check ((kind = 'meet') = (meet_concept is not null)),
  check ((near_now is null) = (more_least = 0) and (near_then is null) = (more_least = 0)),
  check (kind in ('in common', 'meet', 'language', 'way', 'time', 'reach')),
  check (more_least >= 0),
  check (near_now in ('few', 'some', 'many')),
  check (near_then in ('few', 'some', 'many'))
);
-- Row-level security: on, forced.
create policy "people see their own" on introductions.trade_off for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people take it away" on introductions.trade_off for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on introductions.trade_off for all to kith_owner
  using (true)
  with check (true);
create policy "the worker works it out" on introductions.trade_off for all to kith_jobs
  using (true)
  with check (true);
grant select, delete on introductions.trade_off to kith_app;
grant select, insert, update, delete on introductions.trade_off to kith_jobs;

-- cell: that a peer was asked, and when, but not for whom; kept for four weeks so that nobody is worn out
create table introductions.turn (
  cell_id integer not null,
  offer_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  asked_at timestamptz not null,
  primary key (cell_id, offer_id, id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer(cell_id, offer_id, peer_id) on delete cascade
);
create index turn_cell_id_asked_at_idx on introductions.turn (cell_id, asked_at);
-- Row-level security: on, forced.
create policy "a peer sees when they were asked" on introductions.turn for select to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person());
create policy "the owner migrates" on introductions.turn for all to kith_owner
  using (true)
  with check (true);
create policy "the worker notes whose turn it was" on introductions.turn for all to kith_jobs
  using (true)
  with check (true);
grant select on introductions.turn to kith_app;
grant select, insert, delete on introductions.turn to kith_jobs;

-- cell: how long half of people waited, by closed month, with its range; published
create table introductions.usual_wait (
  cell_id integer not null,
  month date not null,
  endings integer not null,
  weeks_low integer,
  weeks_high integer,
  primary key (cell_id, month),
  foreign key (cell_id) references places.cell(cell_id),
  check (weeks_low is null or weeks_low <= weeks_high)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on introductions.usual_wait for select to kith_app
  using (true);
create policy "months are closed by the worker" on introductions.usual_wait for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on introductions.usual_wait for all to kith_owner
  using (true)
  with check (true);
grant select on introductions.usual_wait to kith_app;
grant select, insert on introductions.usual_wait to kith_jobs;

-- cell: how long people waited when few peers fitted, or some, or many, by closed month, with no upper end where most still wait; published, and without counts, which could be subtracted
create table introductions.usual_wait_near (
  cell_id integer not null,
  month date not null,
  band text not null,
  weeks_low integer not null,
  weeks_high integer,
  primary key (cell_id, month, band),
  foreign key (cell_id) references places.cell(cell_id),
  check (band in ('few', 'some', 'many')),
  check (weeks_low <= weeks_high)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on introductions.usual_wait_near for select to kith_app
  using (true);
create policy "months are closed by the worker" on introductions.usual_wait_near for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on introductions.usual_wait_near for all to kith_owner
  using (true)
  with check (true);
grant select on introductions.usual_wait_near to kith_app;
grant select, insert on introductions.usual_wait_near to kith_jobs;
