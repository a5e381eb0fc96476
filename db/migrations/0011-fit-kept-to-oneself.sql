-- Languages, times, ways and areas that somebody keeps to themself are weighed no more, as with what they have
-- lived: the row says whether its facet lets it, and the key takes a change of audience along.

do $$
declare
  name text;
  owner text;
begin
  foreach name in array array['request_tag', 'offer_tag', 'offer_way'] loop
    owner := case name when 'request_tag' then 'person_id' else 'peer_id' end;
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

-- Matching asks of each row whether it is weighed, so the index says so too.
drop index introductions.offer_concept_cell_id_open_concept_id_offer_id_idx;
create index on introductions.offer_concept (cell_id, open, concept_id, offer_id) include (weighed);
