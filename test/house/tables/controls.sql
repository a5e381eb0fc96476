-- Wrong things, each of which one of the checks must see when it is built into the house.
-- Above each stands what it is, and what the check says of it.

-- no class
-- says: people.bad: its comment does not begin
create table people.bad (id uuid primary key);

-- no cell
-- says: bad_pkey does not begin with cell_id
create table people.bad (id uuid primary key);
comment on table people.bad is 'cell: bad';

-- a unique without its cell
-- says: unique index people.bad does not begin
create unique index bad on people.facet (concept_id);

-- a pointer without its cell
-- says: points from cell to global
alter table people.facet add column role_id uuid references people.account;

-- a number as an identifier
-- says: other_id is bigint
alter table people.facet add column other_id bigint;

-- a reference to a cell
-- says: points from reference to cell
alter table stewardship.rule add column cell_id int, add column request_id uuid, add foreign key (cell_id, request_id) references introductions.request;

-- an emptied column
-- says: empties a column
alter table people.shown add foreign key (concept_id) references stewardship.concept on delete set null;

-- a sequence
-- says: people.bad is a sequence
create sequence people.bad;

-- a column that counts
-- says: n counts by itself
alter table people.facet add column n int generated always as identity;

-- a trigger
-- says: has a trigger, bad
create function people.f() returns trigger language plpgsql as 'begin return new; end';
create trigger bad before insert on people.facet for each row execute function people.f();

-- a search index
-- says: bad is more than a plain index
create index bad on people.facet (lower(kind));

-- a view with its owner’s eyes
-- says: people.bad is a view
create view people.bad as select * from people.facet;

-- no security
-- says: people.facet: row-level security is off … not forced
alter table people.facet disable row level security, no force row level security;

-- an owner locked out
-- says: people.facet: the owner has no policy
drop policy "the owner migrates" on people.facet;

-- a policy with a code name
-- says: not named as a sentence
create policy facet_select on people.facet for select to kith_app using (true);

-- a policy that looks something up
-- says: "a friend may look" looks something up
create policy "a friend may look" on people.facet for select to kith_app using (person_id in (select person_id from people.member));

-- a policy that calls something
-- says: "an admin may look" looks something up
create policy "an admin may look" on people.facet for select to kith_app using (pg_has_role('kith_owner', 'usage'));

-- a row that hangs on another’s
-- says: introductions.meeting: person_id need not be
alter table introductions.meeting drop constraint meeting_cell_id_introduction_id_person_id_peer_id_fkey, add foreign key (cell_id, introduction_id) references introductions.introduction (cell_id, id);

-- a grant that no policy holds
-- says: kith_app may delete, and no policy lets it
grant delete on introductions.report to kith_app;

-- a delete of what cannot be seen
-- says: kith_jobs may delete what it cannot see
revoke select on people.session from kith_jobs;

-- a policy without a grant
-- says: kith_figures, which has no such grant
create policy "figures may look" on people.facet for select to kith_figures using (true);

-- a stolen table
-- says: people.facet belongs to kith_app
alter table people.facet owner to kith_app;

-- everybody
-- says: grants select to public
grant select on people.facet to public;

-- a way around
-- says: kith_app has bypassrls
alter role kith_app bypassrls;

-- becoming another
-- says: kith_app may become kith_owner
grant kith_owner to kith_app;

-- borrowed rights
-- says: people.f() runs with its owner
create function people.f() returns int language sql security definer return 1;

-- making things
-- says: the schema people grants create to kith_app
grant create on schema people to kith_app;

-- a name for matching
-- says: matching reads peer_id
grant select (peer_id) on introductions.offer to kith_match;

-- words for matching
-- says: matching reads words_sealed
grant select on introductions.meeting to kith_match;

-- words for the worker
-- says: the worker reads words_sealed
grant select (words_sealed) on introductions.report to kith_jobs;

-- people for figures
-- says: figures may select
grant select on people.member to kith_figures;

-- writing in another's name
-- says: "anyone may join anyone" lets people write in another's name
create policy "anyone may join anyone" on people.member for insert to kith_app with check (cell_id = platform.cell());
