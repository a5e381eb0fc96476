-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema outbox authorization kith_jobs;
grant usage on schema outbox to kith_app;

create schema platform authorization kith_owner;
grant usage on schema platform to kith_app;
grant usage on schema platform to kith_figures;
grant usage on schema platform to kith_jobs;
grant usage on schema platform to kith_match;

-- Belongs to kith_jobs; may be called by kith_app.
CREATE OR REPLACE FUNCTION outbox.later(task text, ids jsonb, run_at timestamp with time zone, queue text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if exists (select from jsonb_each_text(ids) where value !~ '^[0-9a-f-]{1,36}$') then
    raise exception 'a job carries identifiers and numbers only';
  end if;
  perform graphile_worker.add_job(task, ids::json, queue_name => queue, run_at => run_at, max_attempts => 12);
end $function$;

-- Belongs to kith_owner; may be called by public.
CREATE OR REPLACE FUNCTION platform.cell()
 RETURNS integer
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('kith.cell'::text, true), ''::text))::integer;

-- Belongs to kith_owner; may be called by public.
CREATE OR REPLACE FUNCTION platform.helps()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (current_setting('kith.helps'::text, true) = 'yes'::text);

-- Belongs to kith_owner; may be called by public.
CREATE OR REPLACE FUNCTION platform.organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('kith.organisation'::text, true), ''::text))::uuid;

-- Belongs to kith_owner; may be called by public.
CREATE OR REPLACE FUNCTION platform.person()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('kith.person'::text, true), ''::text))::uuid;

-- Belongs to kith_owner; may be called by public.
CREATE OR REPLACE FUNCTION platform.secret()
 RETURNS bytea
 LANGUAGE sql
 STABLE
RETURN decode(NULLIF(current_setting('kith.secret'::text, true), ''::text), 'hex'::text);

-- cell: who looked at whose words; the key begins so that it can be partitioned by month
create table platform.audit (
  cell_id integer not null,
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
create index audit_cell_id_subject_id_at_idx on platform.audit (cell_id, subject_id, at);
-- Row-level security: on, forced.
create policy "a look is written down by whoever looks" on platform.audit for insert to kith_app
  with check (cell_id = platform.cell() and actor_id = platform.person());
create policy "people see who looked at them" on platform.audit for select to kith_app
  using (cell_id = platform.cell() and subject_id = platform.person());
create policy "the owner migrates" on platform.audit for all to kith_owner
  using (true)
  with check (true);
grant select, insert on platform.audit to kith_app;

-- global: forms already acted on, so that what is sent twice counts once
create table platform.sent_form (
  key uuid not null,
  person_id uuid,
  location text not null,
  sent_at timestamptz not null,
  primary key (key)
);
-- Row-level security: on, forced.
create policy "a form is remembered for whoever sent it" on platform.sent_form for all to kith_app
  using (not person_id is distinct from platform.person())
  with check (not person_id is distinct from platform.person());
create policy "old forms are forgotten" on platform.sent_form for all to kith_jobs
  using (true);
create policy "the owner migrates" on platform.sent_form for all to kith_owner
  using (true)
  with check (true);
grant select, insert on platform.sent_form to kith_app;
grant select, delete on platform.sent_form to kith_jobs;
grant update (location) on platform.sent_form to kith_app;
