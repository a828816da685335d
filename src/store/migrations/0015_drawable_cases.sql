-- Case numbers that may be drawn for a sample: none of a sealed matter, none marked as sealed, secret or a minor's. What is kept out is not told.
create function drawable_cases() returns table (number text) language sql stable security definer set search_path = public as $$
  select c.number from case_entry c where c.house_id = asker_house() and asker_sees('any')
    and c.number !~ '少' and (c.cause || ' ' || c.note) !~ '未成年|少年|封存|国家秘密'
    and c.number not in (select k.number from matter m cross join lateral unnest(m.case_numbers) as k (number) where m.house_id = asker_house() and m.sealed and k.number is not null) $$;
revoke all on function drawable_cases() from public;
grant execute on function drawable_cases() to countersign_app;
