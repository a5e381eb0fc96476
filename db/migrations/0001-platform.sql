-- What every room stands on: who is asking, what was looked at, what was already sent.

create schema platform;
grant usage on schema platform to kith_app, kith_match, kith_figures, kith_jobs;

-- The settings that the door makes for one transaction. Absent and empty both mean nobody.
create function platform.cell() returns int language sql stable
  return nullif(current_setting('kith.cell', true), '')::int;
create function platform.person() returns uuid language sql stable
  return nullif(current_setting('kith.person', true), '')::uuid;
create function platform.organisation() returns uuid language sql stable
  return nullif(current_setting('kith.organisation', true), '')::uuid;
-- "yes" for somebody who helps people find someone in this cell.
create function platform.helps() returns boolean language sql stable
  return current_setting('kith.helps', true) = 'yes';
-- The keyed hash of what a visitor holds: a session, a link, an address.
create function platform.secret() returns bytea language sql stable
  return decode(nullif(current_setting('kith.secret', true), ''), 'hex');

create table platform.audit (
  cell_id int not null,
  at timestamptz not null,
  id uuid not null,
  actor_id uuid,
  acting_as text not null,
  subject_id uuid not null,
  action text not null,
  fields text not null,
  request_id uuid not null,
  primary key (cell_id, at, id)
);
comment on table platform.audit is 'cell: who looked at whose words; the key begins so that it can be partitioned by month';
create index on platform.audit (cell_id, subject_id, at);
alter table platform.audit enable row level security;
alter table platform.audit force row level security;
create policy "the owner migrates" on platform.audit to kith_owner using (true) with check (true);
create policy "a look is written down by whoever looks" on platform.audit for insert to kith_app
  with check (cell_id = platform.cell() and actor_id = platform.person());
create policy "people see who looked at them" on platform.audit for select to kith_app
  using (cell_id = platform.cell() and subject_id = platform.person());
grant insert, select on platform.audit to kith_app;

create table platform.sent_form (
  key uuid primary key,
  person_id uuid,
  location text not null,
  sent_at timestamptz not null
);
comment on table platform.sent_form is 'global: forms already acted on, so that what is sent twice counts once';
alter table platform.sent_form enable row level security;
alter table platform.sent_form force row level security;
create policy "the owner migrates" on platform.sent_form to kith_owner using (true) with check (true);
create policy "a form is remembered for whoever sent it" on platform.sent_form for all to kith_app
  using (person_id is not distinct from platform.person())
  with check (person_id is not distinct from platform.person());
create policy "old forms are forgotten" on platform.sent_form for all to kith_jobs using (true);
grant insert, select on platform.sent_form to kith_app;
grant update (location) on platform.sent_form to kith_app;
grant select, delete on platform.sent_form to kith_jobs;

-- What leaves the house goes through the outbox. The job library keeps it in a schema that only kith_jobs
-- can read; everyone else can add a job through this one function, and it carries identifiers only.
do $$ begin
  execute format('grant create on database %I to kith_jobs', current_database());
end $$;
create schema outbox authorization kith_jobs;
set local role kith_jobs;
create function outbox.later(task text, ids jsonb, run_at timestamptz, queue text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from jsonb_each_text(ids) where value !~ '^[0-9a-f-]{1,36}$') then
    raise exception 'a job carries identifiers and numbers only';
  end if;
  perform graphile_worker.add_job(task, ids::json, queue_name => queue, run_at => run_at, max_attempts => 12);
end $$;
revoke all on function outbox.later from public;
grant usage on schema outbox to kith_app;
grant execute on function outbox.later to kith_app;
reset role;
