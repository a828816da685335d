-- Whether a document number stands in this house already, on any paper or matter: also on those that the asker does not see.
create function number_used(wanted text) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from paper p where p.house_id = asker_house() and p.number = wanted)
    or exists (select 1 from matter m where m.house_id = asker_house() and m.number = wanted) $$;
create index paper_number on paper (house_id, number) where number is not null;

-- What a person saw of a paper when they last opened it for approval: digests only, theirs alone, not recorded.
create table last_seen (
  house_id text not null references house, person_id text not null, paper_id text not null, salt text not null, marks jsonb not null, seen_on date not null, seen_at timestamptz not null default now(),
  primary key (house_id, person_id, paper_id), foreign key (house_id, paper_id) references paper);
alter table last_seen enable row level security;
alter table last_seen force row level security;
create policy owner_all on last_seen to countersign_owner using (true) with check (true);
create policy own_person on last_seen to countersign_app using (house_id = (select asker_house()) and person_id = (select asker_person()));
grant select, insert, update on last_seen to countersign_app;
