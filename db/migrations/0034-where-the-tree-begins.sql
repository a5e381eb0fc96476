-- The picture of the country begins with what adapts nothing, eldest first, and with the places kept open: a page of
-- them reads no more than it shows, however many there are.
create index on frameworks.version (published_on, framework_id) where number = 1 and from_version is null;
create index on frameworks.framework (slug) where kind = 'statement';
