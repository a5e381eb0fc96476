-- The roles of one installation. Run once by a superuser; running it again changes nothing.
-- Passwords are set by whoever runs it (the launcher, or the operator), never here.
do $$
declare wanted text;
begin
  foreach wanted in array array['kith_owner', 'kith_login', 'kith_app', 'kith_match', 'kith_figures', 'kith_jobs', 'kith_keys'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nobypassrls nocreaterole nocreatedb', wanted);
    end if;
  end loop;
end $$;

-- owner: migrations. It owns every table, and is held by row-level security like everyone else.
alter role kith_owner login;
-- login: what the server connects as. It may become one of the four below, and is nothing by itself.
alter role kith_login login noinherit;
grant kith_app, kith_match, kith_figures, kith_jobs to kith_login;
-- The owner hands the job library's own schema to kith_jobs.
grant kith_jobs to kith_owner;
-- keys: the only role that reads the key store, which is a database of its own.
alter role kith_keys login;
