-- Groups. Some are there already, held by a peer of the service that runs them: a person asks to join, or just
-- comes. Others are started: people who wish for the same thing, and are glad of a small group, are each asked
-- by themselves; those who say yes, and a peer who would be beside them, see each other; then each agrees again.
--
-- Nobody can tell who said no. The steps of a small group end on days that are set when it is begun, whoever has
-- answered; nobody but the worker sees who was asked; when anybody leaves, everybody's page empties alike; and who
-- has agreed in the end is in no list that a member can read. Keys hold the yeses, as they do for two.

insert into stewardship.rule (name, version, value, unit, reason, decided_on) values
  ('group_wish_shared_min', 1, 3, 'people', 'With fewer than three, being asked would point at one other person.', '2026-11-28'),
  ('group_people_min', 1, 2, 'people and a peer', 'Two who have been there and a peer beside them are enough to begin, and small enough to feel safe.', '2026-11-28'),
  ('group_people_max', 1, 5, 'people and a peer', 'In a bigger circle the quiet ones are not heard.', '2026-11-28'),
  ('group_answer_days', 1, 4, 'days', 'Everybody''s answer counts on the same day, so the day tells nothing of who said what.', '2026-11-28');

-- Groups that are there already.

create table introductions.group_held (
  cell_id int not null,
  service_id uuid not null,
  holder_id uuid not null,
  rhythm text not null,
  next_at timestamptz not null,
  way text not null check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  just_come boolean not null,
  said_on date not null,
  primary key (cell_id, service_id),
  unique (cell_id, service_id, holder_id),
  foreign key (cell_id, service_id) references services.service (cell_id, id),
  foreign key (cell_id, service_id, holder_id) references services.vouch (cell_id, service_id, person_id)
);
comment on table introductions.group_held is 'cell: a group of a service, the peer who holds it, and when it next meets; published';
create index on introductions.group_held (cell_id, holder_id);

create table introductions.group_about (
  cell_id int not null,
  service_id uuid not null,
  concept_id text not null references stewardship.concept,
  holder_id uuid not null,
  primary key (cell_id, service_id, concept_id),
  foreign key (cell_id, service_id, holder_id) references introductions.group_held (cell_id, service_id, holder_id) on delete cascade
);
comment on table introductions.group_about is 'cell: what a group is about, one thing a row; published';

create table introductions.group_joining (
  cell_id int not null,
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
  foreign key (cell_id, service_id, holder_id) references introductions.group_held (cell_id, service_id, holder_id) on delete cascade
);
comment on table introductions.group_joining is 'cell: somebody would like to join a group: the first yes, with the name they go by there';
create index on introductions.group_joining (cell_id, person_id);
create index on introductions.group_joining (cell_id, holder_id);

create table introductions.group_welcome (
  cell_id int not null,
  service_id uuid not null,
  person_id uuid not null,
  holder_id uuid not null,
  id uuid not null,
  answer text not null check (answer in ('welcome', 'not now')),
  words_sealed bytea,
  primary key (cell_id, service_id, person_id),
  check ((answer = 'welcome') = (words_sealed is not null)),
  foreign key (cell_id, service_id, person_id, holder_id)
    references introductions.group_joining (cell_id, service_id, person_id, holder_id) on delete cascade
);
comment on table introductions.group_welcome is 'cell: what the holder answered; whoever asked can read a welcome and nothing else';

-- Groups that are started.

create table introductions.group_willing (
  cell_id int not null,
  request_id uuid not null,
  person_id uuid not null,
  primary key (cell_id, request_id),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade
);
comment on table introductions.group_willing is 'cell: whoever asks would also be glad of a small group';

create table introductions.group_ready (
  cell_id int not null,
  offer_id uuid not null,
  peer_id uuid not null,
  primary key (cell_id, offer_id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer (cell_id, offer_id, peer_id) on delete cascade
);
comment on table introductions.group_ready is 'cell: a peer who would be glad to be beside a small group';

create table introductions.small_group (
  cell_id int not null references places.cell,
  id uuid not null,
  concept_id text not null references stewardship.concept,
  way text not null check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  step text not null check (step in ('asking people', 'asking peers', 'agreeing', 'meeting', 'over')),
  turns_at timestamptz not null,
  peers_until timestamptz not null,
  primary key (cell_id, id)
);
comment on table introductions.small_group is 'cell: a small group on its way, and the day on which its next step is taken; only the worker reads it';
create index on introductions.small_group (turns_at);

create table introductions.group_asked (
  cell_id int not null,
  group_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  part text not null check (part in ('person', 'peer')),
  service_id uuid,
  concept_id text not null references stewardship.concept,
  way text not null check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  stands_until timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  over_at timestamptz,
  primary key (cell_id, group_id, person_id),
  unique (cell_id, id),
  unique (cell_id, group_id, person_id, part),
  check ((part = 'peer') = (service_id is not null)),
  foreign key (cell_id, group_id) references introductions.small_group (cell_id, id) on delete cascade
);
comment on table introductions.group_asked is 'cell: somebody was asked about a small group, by themself; nobody sees who else was';
create index on introductions.group_asked (cell_id, person_id);

create table introductions.group_yes (
  cell_id int not null,
  group_id uuid not null,
  person_id uuid not null,
  part text not null,
  primary key (cell_id, group_id, person_id),
  foreign key (cell_id, group_id, person_id, part)
    references introductions.group_asked (cell_id, group_id, person_id, part) on delete cascade
);
comment on table introductions.group_yes is 'cell: the first yes to a small group; it has no time in it, and taking it away takes all that followed';
create unique index "one peer beside a small group" on introductions.group_yes (cell_id, group_id) where part = 'peer';

create table introductions.group_seat (
  cell_id int not null,
  group_id uuid not null,
  person_id uuid not null,
  others int not null check (others >= 2),
  decide_by timestamptz not null,
  primary key (cell_id, group_id, person_id),
  foreign key (cell_id, group_id, person_id) references introductions.group_yes (cell_id, group_id, person_id) on delete cascade
);
comment on table introductions.group_seat is 'cell: enough have said yes: until when somebody may agree, and how many they were shown';

create table introductions.group_glimpse (
  cell_id int not null,
  group_id uuid not null,
  viewer_id uuid not null,
  owner_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  primary key (cell_id, group_id, viewer_id, owner_id),
  unique (cell_id, id),
  check (viewer_id <> owner_id),
  foreign key (cell_id, group_id, viewer_id) references introductions.group_seat (cell_id, group_id, person_id) on delete cascade,
  foreign key (cell_id, group_id, owner_id) references introductions.group_seat (cell_id, group_id, person_id) on delete cascade
);
comment on table introductions.group_glimpse is 'cell: whom somebody may see before they agree; when one is missing, the page shows none';
create index on introductions.group_glimpse (cell_id, viewer_id);
create index on introductions.group_glimpse (cell_id, owner_id);

create table introductions.group_agreed (
  cell_id int not null,
  group_id uuid not null,
  person_id uuid not null,
  primary key (cell_id, group_id, person_id),
  foreign key (cell_id, group_id, person_id) references introductions.group_seat (cell_id, group_id, person_id) on delete cascade
);
comment on table introductions.group_agreed is 'cell: the second yes, after seeing each other; only whoever gave it and the worker can read it';

create table introductions.group_member (
  cell_id int not null,
  group_id uuid not null,
  person_id uuid not null,
  beside_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  primary key (cell_id, group_id, person_id),
  unique (cell_id, id),
  foreign key (cell_id, group_id, person_id) references introductions.group_agreed (cell_id, group_id, person_id) on delete cascade,
  foreign key (cell_id, group_id, beside_id) references introductions.group_agreed (cell_id, group_id, person_id) on delete cascade
);
comment on table introductions.group_member is 'cell: the group meets: one''s own place in it and the peer who is beside; no list of the others';
create index on introductions.group_member (cell_id, person_id);

create table introductions.group_time (
  cell_id int not null,
  id uuid not null,
  viewer_id uuid not null,
  group_id uuid not null,
  proposer_id uuid not null,
  meet_at timestamptz not null,
  way text not null check (way in ('in person', 'walking', 'phone', 'video', 'writing')),
  words_sealed bytea not null,
  suits boolean not null default false,
  stands boolean not null default false,
  primary key (cell_id, id, viewer_id),
  foreign key (cell_id, group_id, viewer_id) references introductions.group_member (cell_id, group_id, person_id) on delete cascade,
  foreign key (cell_id, group_id, proposer_id) references introductions.group_member (cell_id, group_id, person_id) on delete cascade
);
comment on table introductions.group_time is 'cell: a time and place somebody of the group proposes, as a sealed copy for each; it stands when enough have said it suits';
create index on introductions.group_time (cell_id, viewer_id);

do $$
declare name text;
begin
  foreach name in array array['group_held', 'group_about', 'group_joining', 'group_welcome', 'group_willing', 'group_ready',
    'small_group', 'group_asked', 'group_yes', 'group_seat', 'group_glimpse', 'group_agreed', 'group_member', 'group_time'] loop
    execute format('alter table introductions.%I enable row level security', name);
    execute format('alter table introductions.%I force row level security', name);
    execute format('create policy "the owner migrates" on introductions.%I to kith_owner using (true) with check (true)', name);
  end loop;
  foreach name in array array['group_held', 'group_about'] loop
    execute format('create policy "everyone may read it" on introductions.%I for select to kith_app using (true)', name);
    execute format('create policy "a peer says it of the group they hold" on introductions.%I for insert to kith_app
      with check (cell_id = platform.cell() and holder_id = platform.person())', name);
    execute format('create policy "a peer takes it back" on introductions.%I for delete to kith_app
      using (cell_id = platform.cell() and holder_id = platform.person())', name);
    execute format('grant select, insert, delete on introductions.%I to kith_app', name);
  end loop;
end $$;

create policy "a peer says when the group next meets" on introductions.group_held for update to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person());
grant update (rhythm, next_at, way, just_come, said_on) on introductions.group_held to kith_app;

create policy "whoever asks to join may leave" on introductions.group_joining for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the holder sees who would like to join" on introductions.group_joining for select to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person());
grant select, insert, delete on introductions.group_joining to kith_app;

create policy "the holder answers" on introductions.group_welcome for all to kith_app
  using (cell_id = platform.cell() and holder_id = platform.person())
  with check (cell_id = platform.cell() and holder_id = platform.person());
create policy "whoever asked reads a welcome" on introductions.group_welcome for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person() and answer = 'welcome');
grant select, insert, delete on introductions.group_welcome to kith_app;

create policy "people say it of their own request" on introductions.group_willing for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.group_willing for select to kith_match
  using (cell_id = platform.cell());
create policy "the worker asks only who is willing" on introductions.group_willing for select to kith_jobs using (true);
grant select, insert, delete on introductions.group_willing to kith_app;
grant select (cell_id, request_id) on introductions.group_willing to kith_match;
grant select on introductions.group_willing to kith_jobs;

create policy "peers say it of their own offer" on introductions.group_ready for all to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person())
  with check (cell_id = platform.cell() and peer_id = platform.person());
create policy "matching sees pseudonyms only" on introductions.group_ready for select to kith_match
  using (cell_id = platform.cell());
grant select, insert, delete on introductions.group_ready to kith_app;
grant select (cell_id, offer_id) on introductions.group_ready to kith_match;

create policy "the worker keeps the days" on introductions.small_group for all to kith_jobs using (true) with check (true);
grant select, insert, update on introductions.small_group to kith_jobs;

create policy "the worker asks each by themself" on introductions.group_asked for all to kith_jobs using (true) with check (true);
grant select, insert on introductions.group_asked to kith_jobs;
grant update (over_at) on introductions.group_asked to kith_jobs;
create policy "people see what they were asked" on introductions.group_asked for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people answer for themselves" on introductions.group_asked for update to kith_app
  using (cell_id = platform.cell() and person_id = platform.person() and over_at is null);
create policy "people erase what they were asked" on introductions.group_asked for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
grant select, delete on introductions.group_asked to kith_app;
grant update (answer) on introductions.group_asked to kith_app;

create policy "people say yes, and step out" on introductions.group_yes for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the worker counts yeses" on introductions.group_yes for select to kith_jobs using (true);
create policy "the worker parts people" on introductions.group_yes for delete to kith_jobs using (true);
grant select, insert, delete on introductions.group_yes to kith_app;
grant select, delete on introductions.group_yes to kith_jobs;

create policy "the worker seats those who said yes" on introductions.group_seat for all to kith_jobs using (true) with check (true);
create policy "people see their own seat" on introductions.group_seat for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
grant select, insert, delete on introductions.group_seat to kith_jobs;
grant select on introductions.group_seat to kith_app;

create policy "the worker lets them see each other" on introductions.group_glimpse for all to kith_jobs using (true) with check (true);
create policy "people see whom they might meet" on introductions.group_glimpse for select to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
grant select, insert, delete on introductions.group_glimpse to kith_jobs;
grant select on introductions.group_glimpse to kith_app;

create policy "people agree, or take it back" on introductions.group_agreed for all to kith_app
  using (cell_id = platform.cell() and person_id = platform.person())
  with check (cell_id = platform.cell() and person_id = platform.person());
create policy "the worker counts who agreed" on introductions.group_agreed for select to kith_jobs using (true);
grant select, insert, delete on introductions.group_agreed to kith_app;
grant select on introductions.group_agreed to kith_jobs;

create policy "the worker lets the group meet" on introductions.group_member for all to kith_jobs using (true) with check (true);
create policy "people see their own place in a group" on introductions.group_member for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
grant select, insert, delete on introductions.group_member to kith_jobs;
grant select on introductions.group_member to kith_app;

create policy "somebody proposes a time to each" on introductions.group_time for insert to kith_app
  with check (cell_id = platform.cell() and proposer_id = platform.person());
create policy "each sees the copy for them" on introductions.group_time for select to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "each says whether it suits" on introductions.group_time for update to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
create policy "the worker counts whom it suits" on introductions.group_time for all to kith_jobs using (true) with check (true);
grant select, insert on introductions.group_time to kith_app;
grant update (suits) on introductions.group_time to kith_app;
grant select (cell_id, id, viewer_id, group_id, proposer_id, meet_at, suits, stands) on introductions.group_time to kith_jobs;
grant update (stands) on introductions.group_time to kith_jobs;
grant delete on introductions.group_time to kith_jobs;
