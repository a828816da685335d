-- What indicators count, one row for a matter, for each period that ran in it, each letter signed for and each act counted as such. A projection of the acts,
-- written with them, that can be thrown away and rebuilt (rows of matters that were there before are written when the program starts). No personal text.
create table measure (
  house_id text not null, matter_id text not null, sealed boolean not null, clauses text[] not null, part text not null, sort text not null, procedure text not null, subject text not null, clock text not null, shared boolean not null, from_house text not null, to_house text not null, by_house text not null, opened_on date, ended boolean not null, ended_on date, start_on date, due_on date, met_on date, kept text not null, state text not null, replied boolean not null, points int not null, adopted int not null, partly int not null, refused int not null, corrected int not null, checked int not null, adoption text not null, outcome text not null, outcome_on date, planned_on date, withdrawn boolean not null, objection text not null, corrective boolean not null, detail text not null,
  primary key (house_id, matter_id, part), foreign key (house_id, matter_id) references matter);
create index measure_sort on measure (house_id, sort, subject);
create index measure_clauses on measure using gin (clauses);

alter table measure enable row level security;
alter table measure force row level security;
create policy owner_all on measure to countersign_owner using (true) with check (true);
-- Figures count every unsealed matter of the house for everybody who sees any business, as clause_use does; the records behind them are opened through matter.
-- A sealed one is counted only for those who may see the matter itself.
create policy measure_see on measure for select to countersign_app using (
  house_id = (select asker_house()) and ((select is_desk()) or coalesce(matter_id = (select shown_matter()), false) or (
    (select sees('any')) and (not sealed or coalesce((select true from matter m where m.house_id = measure.house_id and m.matter_id = measure.matter_id), false)))));
create policy measure_write on measure for insert to countersign_app with check (house_id = (select asker_house()));
create policy measure_change on measure for update to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()));
create policy measure_drop on measure for delete to countersign_app using (house_id = (select asker_house()));
grant select, insert, update, delete on measure to countersign_app;
