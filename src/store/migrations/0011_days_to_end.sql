-- The day on which a matter ended, for the average of days under a clause; a projection of its acts, null while it runs or where no day is known.
alter table matter add column ended_on date;
update matter m set ended_on = (select max(a.on_date) from act a cross join lateral (select m.definition->'acts'->a.kind as spec) d
    where a.house_id = m.house_id and a.matter_id = m.matter_id and a.effect
      and (d.spec->>'to' = m.stage or exists (select 1 from jsonb_each_text(d.spec->'toBy'->'stages') s where s.value = m.stage))) where m.ended;

-- As before, with the ended matters whose days are known and the sum of those days.
drop function clause_use();
create function clause_use() returns table (key text, used bigint, open bigint, late bigint, last_used date, ended bigint, days bigint) language sql stable security definer set search_path = public as $$
  select k.key, count(*), count(*) filter (where not m.ended),
    count(*) filter (where not m.ended and exists (select 1 from matter_clock c where c.house_id = m.house_id and c.matter_id = m.matter_id and c.open and c.due < asker_today())), max(m.opened_on),
    count(*) filter (where m.ended and m.ended_on >= m.opened_on), coalesce(sum(m.ended_on - m.opened_on) filter (where m.ended and m.ended_on >= m.opened_on), 0)
  from matter m cross join lateral (select distinct v.key from unnest(m.clauses) as u (clause) cross join lateral (values (u.clause), (split_part(u.clause, '/', 1))) as v (key)) k
  where m.house_id = asker_house() and not m.sealed and asker_sees('any') group by 1 $$;
revoke all on function clause_use() from public;
grant execute on function clause_use() to countersign_app;
