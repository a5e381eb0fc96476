-- Who can do what by themselves: the roles, the schemas, the functions.
with ours as (
  select * from pg_namespace where nspname !~ '^(pg_|information_schema$|graphile_worker$)'
)
select json_build_object(
  'roles', (
    select json_agg(json_build_object(
      'name', rolname, 'login', rolcanlogin, 'inherits', rolinherit,
      'powers', array_remove(array[
        case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
        case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end,
        case when rolreplication then 'replication' end], null),
      'becomes', (select coalesce(json_agg(pg_get_userbyid(roleid) order by pg_get_userbyid(roleid)), '[]')
        from pg_auth_members where member = r.oid)
    ) order by rolname)
    from pg_roles r where rolname like 'kith%'
  ),
  'schemas', (
    select json_agg(json_build_object(
      'name', nspname, 'owner', pg_get_userbyid(nspowner),
      'grants', (
        select coalesce(json_agg(json_build_object(
          'role', case grantee when 0 then 'public' else pg_get_userbyid(grantee) end, 'command', lower(privilege_type)
        ) order by grantee::regrole::text), '[]')
        from aclexplode(nspacl) where grantee <> nspowner
      )
    ) order by nspname)
    from ours
  ),
  'functions', (
    select coalesce(json_agg(json_build_object(
      'name', nspname || '.' || proname, 'owner', pg_get_userbyid(proowner), 'definer', prosecdef,
      'path', (select substring(setting from '^search_path=(.*)$') from unnest(proconfig) as setting),
      'language', lanname, 'source', coalesce(pg_get_function_sqlbody(p.oid), prosrc), 'says', pg_get_functiondef(p.oid),
      'grants', (
        select coalesce(json_agg(case grantee when 0 then 'public' else pg_get_userbyid(grantee) end order by grantee), '[]')
        from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee <> proowner
      )
    ) order by nspname, proname), '[]')
    from pg_proc p join ours on ours.oid = pronamespace join pg_language l on l.oid = prolang
  )
) as powers;
