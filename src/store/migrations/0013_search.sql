-- Search over everything a person may see: a projection of the texts of a house, one row per text, seen exactly where its matter, paper or case is seen.
-- Written by triggers in the transaction that writes the text, so that nothing can be forgotten; words (jieba) are filled in by a job, fragments work at once.
-- No text is made for it, nothing of it is recorded, all of it can be thrown away and rebuilt (search_rebuild).

-- Widths, brackets and letters folded one character to one, white space dropped; src/engine/search/fold-text.ts does the same and a test compares them.
create function search_fold(body text) returns text language sql immutable strict parallel safe as $$
  select translate(body, '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～ABCDEFGHIJKLMNOPQRSTUVWXYZ〔〕【】〖〗〘〙﹝﹞[]{}“”‘’—–‐•・‧' || U&'\0009\000A\000B\000C\000D\0020\00A0\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200B\2028\2029\202F\3000\FEFF',
    '!"#$%&''()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz(\)^_`abcdefghijklmnopqrstuvwxyz(|)~abcdefghijklmnopqrstuvwxyz()()()()()()()""''''---···') $$;
-- Every two characters that stand side by side. Names of two characters are what people look for; a trigram needs three.
create function search_pairs(folded text) returns text[] language sql immutable strict parallel safe cost 400 as $$
  with c as (select string_to_array(folded, null) as x)
  select coalesce(array_agg(distinct u.a || u.b), '{}'::text[]) from c cross join lateral unnest(c.x, c.x[2:]) as u (a, b) where u.b is not null and u.a <> chr(31) and u.b <> chr(31) $$;

create table search_text (
  house_id text not null, text_id text not null, source text not null check (source in ('matter', 'act', 'paper', 'note', 'file', 'case', 'agreement')), ref_id text not null, part text not null,
  bound text not null check (bound in ('matter', 'paper', 'case', 'house')), matter_id text, paper_id text, case_id text, whole boolean not null, at timestamptz not null,
  body text not null, folded text not null generated always as (search_fold(body)) stored, tokens tsvector, primary key (house_id, text_id));
create index search_newest on search_text (house_id, at desc, text_id desc);
create index search_loose on search_text (house_id, at desc, text_id desc) where matter_id is null;
create index search_matter on search_text (house_id, matter_id) where matter_id is not null;
create index search_of on search_text (house_id, source, ref_id);
create index search_number on search_text (house_id, folded, at desc, text_id desc) where whole;
create index search_wordless on search_text (house_id) where tokens is null;
create index search_words on search_text using gin (tokens) where tokens is not null;
create index search_fragments on search_text using gin (search_pairs(folded)) where tokens is not null;

-- What people read in a value of an act: texts, numbers, names, points, reasons. Codes, flags and whole documents are no text. Parts are kept apart by U+001F.
create function search_fact(value jsonb) returns text language sql immutable parallel safe as $$
  select case jsonb_typeof(value)
    when 'string' then case when value #>> '{}' !~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' then value #>> '{}' end
    when 'number' then value #>> '{}'
    when 'array' then (select nullif(string_agg(e.line, chr(31) order by e.n), '') from (
      select n, case jsonb_typeof(x) when 'string' then x #>> '{}' when 'object' then nullif(concat_ws(chr(31), nullif(x->>'text', ''), nullif(x->>'reason', '')), '') end as line
      from jsonb_array_elements(value) with ordinality as u (x, n)) e)
  end $$;

-- The texts of one row of each table: part, text, whether the text is a number and nothing else. Strict, for otherwise the planner writes them into the query
-- around them and loses a whole-row value on the way (XX000 on PostgreSQL 18.4).
create function search_of_matter(m matter) returns table (part text, body text, whole boolean) language sql immutable strict as $$
  select v.* from (values ('title', m.title, false), ('number', m.number, true)) as v (part, body, whole)
  union all select 'case-number:' || u.n, u.x, true from unnest(m.case_numbers) with ordinality as u (x, n) $$;
create function search_of_paper(p paper) returns table (part text, body text, whole boolean) language sql immutable strict as $$
  select v.* from (values ('title', p.title, false), ('number', p.number, true), ('addressee', p.addressee, false),
    ('points', (select string_agg(nullif(x->>'text', ''), chr(31) order by n) from jsonb_array_elements(case jsonb_typeof(p.content->'points') when 'array' then p.content->'points' else '[]' end) with ordinality as u (x, n)), false),
    ('answers', (select string_agg(nullif(x->>'reason', ''), chr(31) order by n) from jsonb_array_elements(case jsonb_typeof(p.content->'answers') when 'array' then p.content->'answers' else '[]' end) with ordinality as u (x, n)), false),
    ('fields', (select string_agg(nullif(x, ''), chr(31) order by k collate "C") from jsonb_each_text(case jsonb_typeof(p.content->'fields') when 'object' then p.content->'fields' else '{}' end) as u (k, x)), false),
    ('text', p.guess->>'text', false)) as v (part, body, whole) $$;
create function search_of_case(c case_entry) returns table (part text, body text, whole boolean) language sql immutable strict as $$
  select v.* from (values ('number', c.number, true), ('parties', c.parties, false), ('cause', c.cause, false), ('court', c.court_name, false), ('note', c.note, false),
    ('chain', array_to_string(c.chain, chr(31)), false)) as v (part, body, whole) $$;
create function search_of_clause(c agreement_clause) returns table (part text, body text, whole boolean) language sql immutable strict as $$
  select v.* from (values ('clause:' || c.clause || '@' || to_char(c.since, 'YYYY-MM-DD'), concat_ws(chr(31), c.no || ' ' || c.title, c.text, nullif(c.text_en, '')), false)) as v (part, body, whole) $$;

-- Whoever works for a house writes that house's index; the owner, who asks for nobody, any.
create function search_change() returns trigger language plpgsql security definer set search_path = public as $$
declare house text := coalesce(asker_house(), case tg_op when 'DELETE' then old.house_id else new.house_id end);
begin
  if tg_table_name = 'matter' then
    if tg_op = 'UPDATE' then delete from search_text s where s.house_id = house and s.source = 'matter' and s.ref_id = new.matter_id; end if;
    insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, whole, at, body)
      select house, 'matter:' || new.matter_id || ':' || t.part, 'matter', new.matter_id, t.part, 'matter', new.matter_id, t.whole, new.opened_on, t.body from search_of_matter(new) t where t.body <> '';
  elsif tg_table_name = 'act_fact' then
    delete from search_text s where s.house_id = house and s.text_id = 'act:' || old.act_id || ':' || old.name;
    if tg_op = 'UPDATE' and new.erased_on is null then
      insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, whole, at, body)
        select house, 'act:' || new.act_id || ':' || new.name, 'act', new.act_id, new.name, 'matter', a.matter_id, false, a.recorded_at, search_fact(new.value)
        from act a where a.house_id = house and a.act_id = new.act_id and search_fact(new.value) <> '';
    end if;
  elsif tg_table_name = 'paper' then
    if tg_op = 'UPDATE' then delete from search_text s where s.house_id = house and s.source = 'paper' and s.ref_id = new.paper_id; end if;
    insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, paper_id, whole, at, body)
      select house, 'paper:' || new.paper_id || ':' || t.part, 'paper', new.paper_id, t.part, 'paper', new.matter_id, new.paper_id, t.whole, new.created_at, t.body from search_of_paper(new) t where t.body <> '';
    if tg_op = 'UPDATE' and old.matter_id is distinct from new.matter_id then
      update search_text s set matter_id = new.matter_id where s.house_id = house and s.source = 'note' and s.ref_id = new.paper_id;
    end if;
  elsif tg_table_name = 'paper_step' then
    insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, paper_id, whole, at, body)
      select house, 'note:' || new.paper_id || ':' || new.step_no, 'note', new.paper_id, new.step_no::text, 'paper', p.matter_id, new.paper_id, false, new.recorded_at, new.note
      from paper p where p.house_id = house and p.paper_id = new.paper_id and new.note <> '';
  elsif tg_table_name = 'attachment' then
    if tg_op = 'UPDATE' then delete from search_text s where s.house_id = house and s.source = 'file' and s.ref_id = new.attachment_id; end if;
    insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, paper_id, whole, at, body)
      select house, 'file:' || new.attachment_id || ':name', 'file', new.attachment_id, 'name', case when new.matter_id is null then 'paper' else 'matter' end, new.matter_id, new.paper_id, false, new.created_at, new.name
      where new.name <> '' and (new.matter_id is not null or new.paper_id is not null);
  elsif tg_table_name = 'case_entry' then
    if tg_op = 'UPDATE' then delete from search_text s where s.house_id = house and s.source = 'case' and s.ref_id = new.case_id; end if;
    insert into search_text (house_id, text_id, source, ref_id, part, bound, case_id, whole, at, body)
      select house, 'case:' || new.case_id || ':' || t.part, 'case', new.case_id, t.part, 'case', new.case_id, t.whole, new.created_at, t.body from search_of_case(new) t where t.body <> '';
  elsif tg_table_name = 'agreement_clause' then
    if tg_op <> 'INSERT' then delete from search_text s where s.house_id = house and s.text_id = 'agreement:' || old.agreement_id || ':clause:' || old.clause || '@' || to_char(old.since, 'YYYY-MM-DD'); end if;
    if tg_op <> 'DELETE' then
      insert into search_text (house_id, text_id, source, ref_id, part, bound, whole, at, body)
        select house, 'agreement:' || new.agreement_id || ':' || t.part, 'agreement', new.agreement_id, t.part, 'house', t.whole, new.since, t.body from search_of_clause(new) t where t.body <> '';
    end if;
  elsif tg_table_name = 'agreement' then
    if tg_op <> 'INSERT' then delete from search_text s where s.house_id = house and s.text_id = 'agreement:' || old.agreement_id || ':title'; end if;
    if tg_op <> 'DELETE' then
      insert into search_text (house_id, text_id, source, ref_id, part, bound, whole, at, body)
        values (house, 'agreement:' || new.agreement_id || ':title', 'agreement', new.agreement_id, 'title', 'house', false, new.signed_on, concat_ws(chr(31), new.title, nullif(new.title_en, '')));
    end if;
  end if;
  return null;
end $$;
-- The facts of an act come together: one statement for all of them, for every act passes here.
create function search_new_facts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, whole, at, body)
    select f.house_id, 'act:' || f.act_id || ':' || f.name, 'act', f.act_id, f.name, 'matter', a.matter_id, false, a.recorded_at, f.body
    from (select n.house_id, n.act_id, n.name, search_fact(n.value) as body from fresh n where n.house_id = coalesce(asker_house(), n.house_id) and n.erased_on is null) f
      join act a on a.house_id = f.house_id and a.act_id = f.act_id where f.body <> '';
  return null;
end $$;
revoke all on function search_change(), search_new_facts() from public;

create trigger search_insert after insert on matter for each row execute function search_change();
create trigger search_update after update of title, number, case_numbers on matter for each row when ((old.title, old.number, old.case_numbers) is distinct from (new.title, new.number, new.case_numbers)) execute function search_change();
create trigger search_insert after insert on act_fact referencing new table as fresh for each statement execute function search_new_facts();
create trigger search_change after update or delete on act_fact for each row execute function search_change();
create trigger search_insert after insert on paper for each row execute function search_change();
create trigger search_update after update on paper for each row
  when ((old.title, old.number, old.addressee, old.content, old.guess, old.matter_id) is distinct from (new.title, new.number, new.addressee, new.content, new.guess, new.matter_id)) execute function search_change();
create trigger search_insert after insert on paper_step for each row when (new.note <> '') execute function search_change();
create trigger search_insert after insert on attachment for each row execute function search_change();
create trigger search_update after update on attachment for each row when ((old.name, old.matter_id, old.paper_id) is distinct from (new.name, new.matter_id, new.paper_id)) execute function search_change();
create trigger search_insert after insert on case_entry for each row execute function search_change();
create trigger search_update after update on case_entry for each row execute function search_change();
create trigger search_change after insert or update or delete on agreement for each row execute function search_change();
create trigger search_change after insert or update or delete on agreement_clause for each row execute function search_change();

-- Everything anew, for one house or all: after this migration, and by `reindex`. Owner only.
create function search_rebuild(only_house text default null) returns bigint language plpgsql as $$
declare made bigint;
begin
  delete from search_text where only_house is null or house_id = only_house;
  insert into search_text (house_id, text_id, source, ref_id, part, bound, matter_id, paper_id, case_id, whole, at, body)
    select r.house_id, r.source || ':' || r.ref_id || ':' || r.part, r.source, r.ref_id, r.part, r.bound, r.matter_id, r.paper_id, r.case_id, r.whole, r.at, r.body from (
      select m.house_id, 'matter' as source, m.matter_id as ref_id, t.part, 'matter' as bound, m.matter_id, null as paper_id, null as case_id, t.whole, m.opened_on::timestamptz as at, t.body from matter m cross join lateral search_of_matter(m) t
      union all select f.house_id, 'act', f.act_id, f.name, 'matter', a.matter_id, null, null, false, a.recorded_at, search_fact(f.value) from act_fact f join act a using (house_id, act_id) where f.erased_on is null
      union all select p.house_id, 'paper', p.paper_id, t.part, 'paper', p.matter_id, p.paper_id, null, t.whole, p.created_at, t.body from paper p cross join lateral search_of_paper(p) t
      union all select s.house_id, 'note', s.paper_id, s.step_no::text, 'paper', p.matter_id, s.paper_id, null, false, s.recorded_at, s.note from paper_step s join paper p using (house_id, paper_id)
      union all select a.house_id, 'file', a.attachment_id, 'name', case when a.matter_id is null then 'paper' else 'matter' end, a.matter_id, a.paper_id, null, false, a.created_at, a.name from attachment a where a.matter_id is not null or a.paper_id is not null
      union all select c.house_id, 'case', c.case_id, t.part, 'case', null, null, c.case_id, t.whole, c.created_at, t.body from case_entry c cross join lateral search_of_case(c) t
      union all select g.house_id, 'agreement', g.agreement_id, 'title', 'house', null, null, null, false, g.signed_on::timestamptz, concat_ws(chr(31), g.title, nullif(g.title_en, '')) from agreement g
      union all select c.house_id, 'agreement', c.agreement_id, t.part, 'house', null, null, null, t.whole, c.since::timestamptz, t.body from agreement_clause c cross join lateral search_of_clause(c) t) r
    where r.body <> '' and (only_house is null or r.house_id = only_house);
  get diagnostics made = row_count;
  return made;
end $$;
revoke all on function search_rebuild(text) from public;

alter table search_text enable row level security;
alter table search_text force row level security;
create policy owner_all on search_text to countersign_owner using (true) with check (true);
create policy text_see on search_text for select to countersign_app using (house_id = (select asker_house()) and case bound
  when 'matter' then coalesce((select true from matter m where m.house_id = search_text.house_id and m.matter_id = search_text.matter_id), false)
  when 'paper' then coalesce((select true from paper p where p.house_id = search_text.house_id and p.paper_id = search_text.paper_id), false)
  when 'case' then coalesce((select true from case_entry c where c.house_id = search_text.house_id and c.case_id = search_text.case_id), false)
  else true end);
create policy words_fill on search_text for update to countersign_app using (house_id = (select asker_house()) and (select is_desk())) with check (house_id = (select asker_house()) and (select is_desk()));
grant select on search_text to countersign_app;
grant update (tokens) on search_text to countersign_app;

-- Where texts that match may stand, newest first; at most `take`. An index on texts cannot be used behind a policy (no operator of its kind is leakproof), so
-- this runs as the owner and says nothing but names of rows: whoever asks joins them to search_text, whose policy decides what is seen.
-- By words: all of `words` stand in the text. By fragments (no `words`): all of `likes`; texts that `known` finds are left out. Texts that are the number `exact` are left out.
create function search_find(words tsquery, known tsquery, exact text, likes text[], pairs text[], before_at timestamptz, before_id text, take int)
  returns table (text_id text, at timestamptz) language plpgsql stable security definer set search_path = public as $$
declare
  own text[];
  scope text := 'true';
  -- $1 house, $2 $3 where to go on, $4 number, $5 patterns, $6 words or known, $7 pairs, $8 how many, $9 own matters
  place text := 't.house_id = $1 and (t.at, t.text_id) < ($2, $3)';
  fits text := ' and not (t.whole and t.folded = $4) and t.folded like all ($5)' || case when words is null then ' and ($6 is null or t.tokens is null or not t.tokens @@ $6)' else ' and t.tokens @@ $6' end;
  -- The word index answers `tokens @@` by itself; fragments are looked for by their pairs.
  keyed text := 't.tokens is not null' || case when words is null then ' and search_pairs(t.folded) @> $7' else '' end;
  ordered text := 'select array_agg(n.text_id order by n.at desc, n.text_id desc), array_agg(n.at order by n.at desc, n.text_id desc) from (select f.text_id, f.at from (%s) f order by f.at desc, f.text_id desc limit $8) n';
  mine text[];
  mine_times timestamptz[];
  found text[];
  times timestamptz[];
begin
  if not (is_desk() or sees('house') or sees('desk') or sees('internal-desk')) then
    -- Who sees only their own matters: those are read one by one, the rest is what belongs to no matter.
    select array_agg(distinct mm.matter_id) into own from matter_member mm where mm.house_id = asker_house() and mm.person_id = asker_person() and mm.until is null;
    scope := case when sees('any') then 't.matter_id is null' else 't.matter_id is null and t.bound = ''house''' end;
    if own is not null and sees('any') then
      execute format(ordered, 'select t.text_id, t.at from search_text t where t.matter_id = any ($9) and ' || place || fits)
        into mine, mine_times using asker_house(), before_at, before_id, exact, likes, coalesce(words, known), pairs, take, own;
    end if;
  end if;
  execute format(ordered, 'select t.text_id, t.at from (select * from search_text t where ' || place || ' and ' || scope || ' order by t.at desc, t.text_id desc limit 2500) t where true' || fits || ' limit $8')
    into found, times using asker_house(), before_at, before_id, exact, likes, coalesce(words, known), pairs, take;
  -- What is rare is found by its index: all of it at once, then the newest. Texts without words yet are few and read one by one.
  if coalesce(array_length(found, 1), 0) < take then
    execute 'with f as materialized (select t.text_id, t.at from search_text t where ' || keyed || ' and ' || place || ' and ' || scope || fits
        || case when words is null then ' union all select t.text_id, t.at from search_text t where t.tokens is null and ' || place || ' and ' || scope || fits else '' end || ') ' || format(ordered, 'select * from f')
      into found, times using asker_house(), before_at, before_id, exact, likes, coalesce(words, known), pairs, take;
  end if;
  return query select u.text_id, u.at from unnest(found || mine, times || mine_times) as u (text_id, at) order by u.at desc, u.text_id desc limit take;
end $$;
revoke all on function search_find(tsquery, tsquery, text, text[], text[], timestamptz, text, int) from public;
grant execute on function search_find(tsquery, tsquery, text, text[], text[], timestamptz, text, int) to countersign_app;

select search_rebuild();
