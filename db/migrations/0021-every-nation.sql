-- Which nation a postcode lies in, where no outcodes are held.

create table places.postcode_area (
  area text primary key check (area ~ '^[A-Z]{1,2}$'),
  nation text not null check (nation in ('Scotland', 'Wales', 'Northern Ireland'))
);
comment on table places.postcode_area is 'reference: the letters a postcode begins with, in the nations whose outcodes are not held';
alter table places.postcode_area enable row level security;
alter table places.postcode_area force row level security;
create policy "the owner migrates" on places.postcode_area to kith_owner using (true) with check (true);
create policy "everyone may read it" on places.postcode_area for select to kith_app, kith_jobs using (true);
grant select on places.postcode_area to kith_app, kith_jobs;
