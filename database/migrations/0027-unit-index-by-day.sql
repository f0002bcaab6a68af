-- The id belongs beside this index's key, not in it: while a table has no statistics (the first import into it), the check
-- of a reference could otherwise choose this index, which reads everything of an association for one id.
drop index party.participation_unit;
create index participation_unit on party.participation (association_id, intervention_id, enrolled_on desc)
  include (id, exited_on, protected_identity, sex, municipality_id);
