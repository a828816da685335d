-- Agreements between houses, read from the acts of their records: projections that can be thrown away and rebuilt. The text is no secret inside a house.
create table agreement (
  house_id text not null references house, agreement_id text not null, title text not null, title_en text not null, template text, state text not null check (state in ('proposed', 'agreed', 'refused', 'withdrawn', 'ended')),
  signed_on date not null, in_force_from date not null, until date, review_on date, ends_on date, annex jsonb, approvers jsonb not null, ledger_keeper text, reading jsonb not null, fingerprint text not null,
  primary key (house_id, agreement_id), foreign key (house_id, agreement_id) references matter);
create table agreement_party (
  house_id text not null, agreement_id text not null, role text not null, party text not null, confirmed_on date, proxy boolean not null default false,
  primary key (house_id, agreement_id, role), foreign key (house_id, agreement_id) references agreement);
-- Units that sign nothing and are bound through a signatory; `until` is the first day on which they no longer are.
create table agreement_unit (
  house_id text not null, agreement_id text not null, unit text not null, since date not null, until date, through text not null, grounds text not null,
  primary key (house_id, agreement_id, unit, since), foreign key (house_id, agreement_id) references agreement);
create table agreement_clause (
  house_id text not null, agreement_id text not null, clause text not null, since date not null, until date, ordinal int not null, no text not null, title text not null, text text not null, text_en text not null,
  procedures text[] not null, posts jsonb not null, indicators text[] not null, primary key (house_id, agreement_id, clause, since), foreign key (house_id, agreement_id) references agreement);
create table agreement_term (
  house_id text not null, agreement_id text not null, key text not null, value jsonb not null, grounds text not null, set_by text not null, set_on date not null, clause text,
  primary key (house_id, agreement_id, key), foreign key (house_id, agreement_id) references agreement);

-- The clauses under which a matter was started, `<agreement>/<clause>`: frozen in its parameters, the same on both sides.
create function clauses_of(parameters jsonb) returns text[] language sql immutable as $$
  select case when jsonb_typeof(parameters->'clauses') = 'array' then array(select jsonb_array_elements_text(parameters->'clauses')) else '{}'::text[] end $$;
alter table matter add column clauses text[] not null generated always as (clauses_of(parameters)) stored;
create index matter_clauses on matter using gin (clauses);

-- Use of every clause, and of every agreement as a whole (its id alone), over the unsealed matters of the house, for everybody of the house who sees any
-- business; sealed ones are added only for those who may see them.
create function clause_use() returns table (key text, used bigint, open bigint, late bigint, last_used date) language sql stable security definer set search_path = public as $$
  select k.key, count(*), count(*) filter (where not m.ended),
    count(*) filter (where not m.ended and exists (select 1 from matter_clock c where c.house_id = m.house_id and c.matter_id = m.matter_id and c.open and c.due < asker_today())), max(m.opened_on)
  from matter m cross join lateral (select distinct v.key from unnest(m.clauses) as u (clause) cross join lateral (values (u.clause), (split_part(u.clause, '/', 1))) as v (key)) k
  where m.house_id = asker_house() and not m.sealed and asker_sees('any') group by 1 $$;
revoke all on function clause_use() from public;
grant execute on function clause_use() to countersign_app;

do $$
declare t text;
begin
  foreach t in array array['agreement', 'agreement_party', 'agreement_unit', 'agreement_clause', 'agreement_term'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to countersign_owner using (true) with check (true)', t);
    execute format('create policy own_house on %I to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()))', t);
    execute format('grant select, insert, update, delete on %I to countersign_app', t);
  end loop;
end $$;
