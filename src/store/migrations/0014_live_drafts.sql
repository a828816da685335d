-- Texts that people of several houses write at once (minutes, drafts of joint documents): changes of a live text, kept until the text is agreed as an act.
-- Not recorded: only the act with the agreed text is (docs/decisions/0021).
create table draft_change (
  house_id text not null references house, matter_id text not null, draft text not null, change_id text not null, seq bigint generated always as identity, bytes bytea not null check (octet_length(bytes) <= 300000),
  by_house text not null, person_id text, person_name text not null, at timestamptz not null default now(),
  primary key (house_id, matter_id, draft, change_id), foreign key (house_id, matter_id) references matter);
create index draft_change_seq on draft_change (house_id, matter_id, draft, seq);
alter table draft_change enable row level security;
alter table draft_change force row level security;
create policy owner_all on draft_change to countersign_owner using (true) with check (true);
create policy with_matter on draft_change to countersign_app
  using (house_id = (select asker_house()) and coalesce((select true from matter m where m.house_id = draft_change.house_id and m.matter_id = draft_change.matter_id), false))
  with check (house_id = (select asker_house()) and coalesce((select true from matter m where m.house_id = draft_change.house_id and m.matter_id = draft_change.matter_id), false));
grant select, insert, delete on draft_change to countersign_app;

create index outbox_draft on outbox (house_id, matter_id, queued_at) where kind = 'draft';
create index inbox_draft on inbox (house_id, matter_id) where kind = 'draft';

-- The text is agreed or dropped: its changes go, and the letters that carried them; no other letter is ever deleted. For the desk job only.
create function forget_draft(matter text, draft_name text) returns bigint language plpgsql security definer set search_path = public as $$
declare gone bigint;
begin
  if not is_desk() or asker_house() is null then raise exception 'the desk forgets drafts' using errcode = '42501'; end if;
  delete from draft_change d where d.house_id = asker_house() and d.matter_id = matter and d.draft = draft_name;
  get diagnostics gone = row_count;
  perform forget_draft_letters(matter, '0 seconds');
  return gone;
end $$;
-- Letters of live texts are of no use once they were carried and taken in.
create function forget_draft_letters(matter text, older interval) returns void language plpgsql security definer set search_path = public as $$
begin
  if not is_desk() or asker_house() is null then raise exception 'the desk forgets drafts' using errcode = '42501'; end if;
  delete from outbox_body b using outbox o where b.house_id = o.house_id and b.letter_id = o.letter_id and o.house_id = asker_house() and o.matter_id = matter and o.kind = 'draft' and o.sent_at is not null and o.queued_at <= now() - older;
  delete from outbox o where o.house_id = asker_house() and o.matter_id = matter and o.kind = 'draft' and o.sent_at is not null and o.queued_at <= now() - older;
  delete from inbox_body b using inbox i where b.house_id = i.house_id and b.letter_id = i.letter_id and i.house_id = asker_house() and i.matter_id = matter and i.kind = 'draft' and i.verdict = 'accepted' and i.placed_at is not null and i.arrived_at <= now() - older;
  delete from inbox i where i.house_id = asker_house() and i.matter_id = matter and i.kind = 'draft' and i.verdict = 'accepted' and i.placed_at is not null and i.arrived_at <= now() - older;
end $$;
revoke all on function forget_draft(text, text), forget_draft_letters(text, interval) from public;
grant execute on function forget_draft(text, text), forget_draft_letters(text, interval) to countersign_app;

-- A person's address of the calendar feed: the secret is shown once and kept as a hash; a new one ends the old.
create table calendar_feed (
  house_id text not null references house, person_id text not null, token_hash text not null, made_on date not null, primary key (house_id, person_id), foreign key (house_id, person_id) references person);
create index calendar_feed_hash on calendar_feed (token_hash);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy owner_all on calendar_feed to countersign_owner using (true) with check (true);
create policy own_feed on calendar_feed to countersign_app using (house_id = (select asker_house()) and person_id = (select asker_person())) with check (house_id = (select asker_house()) and person_id = (select asker_person()));
grant select, insert, update, delete on calendar_feed to countersign_app;
-- Whose feed this is: asked before anybody is known, so by the hash alone. A person who left has none.
create function feed_of(hash text) returns table (house_id text, person_id text) language sql stable security definer set search_path = public as $$
  select f.house_id, f.person_id from calendar_feed f join person p on p.house_id = f.house_id and p.person_id = f.person_id and p.disabled_at is null where asker_house() is null and f.token_hash = hash $$;
revoke all on function feed_of(text) from public;
grant execute on function feed_of(text) to countersign_app;
