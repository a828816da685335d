-- Houses outside court and procuratorate: police, justice bureau, political and legal committee, discipline group, mediation centre, joint office.
alter table house drop constraint house_kind_check;
alter table house add constraint house_kind_check check (kind in ('court', 'procuratorate', 'organ', 'police', 'justice', 'politics-law', 'discipline', 'mediation', 'joint-office'));
insert into post_sight (post, sees, internal_desk) values
  ('organ-handler', 'team', false), ('observer', 'desk', false), ('handling-judge', 'team', false), ('division-head', 'team', false),
  ('adjudication-management', 'desk', false), ('department-head', 'team', false), ('legal-policy', 'desk', false);
