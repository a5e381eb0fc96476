-- Whoever publishes a framework puts it in the place they are in, and in no other.

drop policy "people publish as themselves" on frameworks.framework;
create policy "people publish as themselves, where they are" on frameworks.framework for insert to kith_app
  with check (by_id = platform.person() and cell_id = platform.cell());
