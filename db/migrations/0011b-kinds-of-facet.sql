-- Every kind of facet there is, in whichever order the migrations before this one were written and run.

alter table people.facet drop constraint facet_kind_check;
alter table people.facet add constraint facet_kind_check check (kind in
  ('name', 'words', 'asking', 'something else', 'times', 'experience', 'contact', 'access need',
   'language', 'way', 'time of week', 'area', 'near'));
