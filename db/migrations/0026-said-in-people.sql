-- A limit is counted in what it is about: people who wait for a peer's answer, and not in outlines, a word of the house.
update stewardship.rule set unit = 'people' where unit = 'outlines';
