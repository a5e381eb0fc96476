-- What somebody keeps to themself is weighed no more: a row that matching may read carries whether its facet
-- lets it, and the key takes a change of audience along in the same statement, whichever page it was made on.

alter table people.facet add column weighed boolean not null default true;
update people.facet set weighed = audience not in ('only me', 'fair turns');
alter table people.facet
  add check (weighed = (audience not in ('only me', 'fair turns'))),
  add unique (cell_id, person_id, id, weighed);

do $$
declare
  name text;
  owner text;
begin
  foreach name in array array['request_concept', 'offer_concept'] loop
    owner := case name when 'request_concept' then 'person_id' else 'peer_id' end;
    execute format('alter table introductions.%I add column weighed boolean not null default true', name);
    execute format('update introductions.%I as row set weighed = facet.weighed from people.facet as facet
      where facet.cell_id = row.cell_id and facet.person_id = row.%I and facet.id = row.facet_id', name, owner);
    execute format('alter table introductions.%I drop constraint %I', name, name || '_cell_id_' || owner || '_facet_id_fkey');
    execute format('alter table introductions.%I add foreign key (cell_id, %I, facet_id, weighed)
      references people.facet (cell_id, person_id, id, weighed) on update cascade on delete cascade', name, owner);
    execute format('alter policy "matching sees pseudonyms only" on introductions.%I
      using (cell_id = platform.cell() and weighed)', name);
  end loop;
end $$;
