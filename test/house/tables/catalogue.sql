-- Everything the house checks ask of the catalogue, one row of JSON a relation.
-- The job library's own schema and the list of migrations in "public" are not ours to shape.
with ours as (
  select oid, nspname from pg_namespace
  where nspname !~ '^(pg_|information_schema$|graphile_worker$|public$)'
)
select json_build_object(
  'schema', ours.nspname,
  'name', c.relname,
  'kind', c.relkind,
  'owner', pg_get_userbyid(c.relowner),
  'comment', obj_description(c.oid, 'pg_class'),
  'secured', c.relrowsecurity,
  'forced', c.relforcerowsecurity,
  'partition', c.relispartition or c.relkind = 'p',
  'options', coalesce(c.reloptions, '{}'),
  'triggers', coalesce((
    select json_agg(tgname order by tgname) from pg_trigger where tgrelid = c.oid and not tgisinternal
  ), '[]'),
  'columns', coalesce((
    select json_agg(json_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
      'default', pg_get_expr(d.adbin, d.adrelid, true), 'identity', a.attidentity <> ''
    ) order by a.attnum)
    from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  ), '[]'),
  'constraints', coalesce((
    select json_agg(json_build_object(
      'name', k.conname, 'kind', k.contype, 'says', pg_get_constraintdef(k.oid, true),
      'columns', (select json_agg(a.attname order by n) from unnest(k.conkey) with ordinality as keys (num, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = num),
      'to', case when k.confrelid <> 0 then k.confrelid::regclass::text end,
      'toColumns', (select json_agg(a.attname order by n) from unnest(k.confkey) with ordinality as keys (num, n)
        join pg_attribute a on a.attrelid = k.confrelid and a.attnum = num),
      'onDelete', k.confdeltype, 'onUpdate', k.confupdtype, 'deferrable', k.condeferrable
    ) order by position(k.contype in 'pufc'), k.conname)
    from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')
  ), '[]'),
  'indexes', coalesce((
    select json_agg(json_build_object(
      'name', i.indexrelid::regclass::text, 'unique', i.indisunique, 'says', pg_get_indexdef(i.indexrelid),
      'first', (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0])
    ) order by i.indexrelid::regclass::text)
    from pg_index i
    where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f')
  ), '[]'),
  'policies', coalesce((
    select json_agg(json_build_object(
      'name', p.polname, 'permissive', p.polpermissive,
      'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'roles', (select json_agg(case when role = 0 then 'public' else pg_get_userbyid(role) end order by role) from unnest(p.polroles) as role),
      'using', pg_get_expr(p.polqual, p.polrelid, true), 'check', pg_get_expr(p.polwithcheck, p.polrelid, true)
    ) order by p.polname)
    from pg_policy p where p.polrelid = c.oid
  ), '[]'),
  'grants', coalesce((
    select json_agg(g order by g.role, position(g.command in 'select insert update delete'), g.command, g.columns::text)
    from (
      select case acl.grantee when 0 then 'public' else pg_get_userbyid(acl.grantee) end as role,
        lower(acl.privilege_type) as command, null::json as columns
      from aclexplode(c.relacl) as acl where acl.grantee <> c.relowner
      union all
      select case acl.grantee when 0 then 'public' else pg_get_userbyid(acl.grantee) end,
        lower(acl.privilege_type), json_agg(a.attname order by a.attnum)
      from pg_attribute a, aclexplode(a.attacl) as acl
      where a.attrelid = c.oid and acl.grantee <> c.relowner
      group by acl.grantee, acl.privilege_type
    ) as g
  ), '[]')
) as relation
from pg_class c join ours on ours.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
order by ours.nspname, c.relname;
