-- What the append bench found: the posts held were looked up again by every policy of every statement; a letter's number locked its pair of houses for
-- as long as its author's program thought.

-- What the asker sees by the posts held today, in one reading: the kinds of asker_sees that are true. Kept for the transaction in app.sight, behind the
-- house, person and day it was read for, by the statement that names the asker.
create function asker_key() returns text language sql stable as $$
  select concat(current_setting('app.house', true), chr(31), current_setting('app.person', true), chr(31), current_setting('app.today', true), chr(31)) $$;
create function sight_of(sees text, internal_desk boolean) returns text language sql immutable as $$
  select sees || case when sees <> 'none' then ' any ' else ' ' end || case when internal_desk then 'internal-desk ' else '' end $$;
-- The same answer as asker_sees: from app.sight where it was read for this very asker, else from the posts. Inlined by the planner.
create function sees(kind text) returns boolean language sql stable as $$
  select case when starts_with(current_setting('app.sight', true), asker_key())
    then strpos(' ' || substr(current_setting('app.sight', true), length(asker_key()) + 1), ' ' || kind || ' ') > 0
    else asker_sees(kind) end $$;
-- The matter that a transaction locked for an act: its row passed the policy for this asker (show_matter is called on rows that are seen), so what is read
-- and written of it afterwards need not be decided again.
create function show_matter(matter_id text) returns text language sql volatile as $$ select set_config('app.matter', asker_key() || matter_id, true) $$;
create function shown_matter() returns text language sql stable as $$
  select case when starts_with(current_setting('app.matter', true), asker_key()) then substr(current_setting('app.matter', true), length(asker_key()) + 1) end $$;
-- A transaction that changes posts, people, teams or recusals asks anew.
create function sight_changes() returns trigger language plpgsql as $$
begin
  perform set_config('app.sight', '', true), set_config('app.matter', '', true);
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['post_held', 'person', 'matter_member', 'recusal'] loop
    execute format('create trigger sight_changes after insert or update or delete on %I for each statement execute function sight_changes()', t);
  end loop;
end $$;

-- Never unknown: what nobody set is off, and nothing behind it is asked.
create or replace function by_envelope() returns boolean language sql stable as $$ select coalesce(current_setting('app.envelope', true), '') = 'on' $$;

-- As before, with sees for asker_sees; the membership is asked for the one matter at hand, not gathered for all matters of the person.
alter policy matter_see on matter using (
  house_id = (select asker_house()) and ((select is_desk()) or coalesce(matter_id = (select shown_matter()), false) or (
    (select sees('any')) and not exists (select 1 from recusal r where r.house_id = matter.house_id and r.matter_id = matter.matter_id and r.person_id = (select asker_person()) and r.until is null)
    and ((not sealed and ((select sees('house')) or (kind = 'shared' and (select sees('desk'))) or (kind = 'internal' and (select sees('internal-desk')))))
      or ((select by_envelope()) and matter_id in (select envelope_matters()))
      or exists (select 1 from matter_member mm where mm.house_id = matter.house_id and mm.matter_id = matter.matter_id and mm.person_id = (select asker_person()) and mm.until is null)))));

-- The same first look where rows belong to a matter.
alter policy with_matter on matter_clock using (house_id = (select asker_house()) and (coalesce(matter_id = (select shown_matter()), false) or coalesce((select true from matter m where m.house_id = matter_clock.house_id and m.matter_id = matter_clock.matter_id), false)));
alter policy with_matter on act using (house_id = (select asker_house()) and (coalesce(matter_id = (select shown_matter()), false) or coalesce((select true from matter m where m.house_id = act.house_id and m.matter_id = act.matter_id), false)));
alter policy with_matter on act_placing using (house_id = (select asker_house()) and (coalesce(matter_id = (select shown_matter()), false) or coalesce((select true from matter m where m.house_id = act_placing.house_id and m.matter_id = act_placing.matter_id), false)));

-- What the projection of the clocks was last written from: the same again writes nothing.
alter table matter add column clocks_digest text;
-- The acts of the matter as the last own act left them (hashes, numbers, effects, last placing); null when anything else wrote one.
alter table matter add column heads_digest text;

-- Takes the number `wanted` for a letter to `other`, in the last step of the author's transaction: the pair is locked from here to the commit only. A letter
-- whose number is not next waits for the ones before it, which are on their way in other transactions; when they do not come, the work is done again
-- (serialization failure) with a number read anew. Numbers never leave a gap and are never taken twice: the row moves by one, and only from its own last.
create function take_letter_number(other text, wanted bigint) returns void language plpgsql as $$
declare
  last bigint;
begin
  for tries in 1..60 loop
    update peer set sent_sequence = wanted where house_id = asker_house() and peer_id = other and sent_sequence = wanted - 1;
    if found then return; end if;
    begin
      -- Waits for the one that holds the pair now, then lets go of it again unless the turn has come.
      select sent_sequence into last from peer where house_id = asker_house() and peer_id = other for no key update;
      exit when last is null or last >= wanted;
      if last < wanted - 1 then raise exception 'not yet' using errcode = 'CSNXT'; end if;
    exception when sqlstate 'CSNXT' then perform pg_sleep(case when tries < 12 then 0.0004 else 0.002 end);
    end;
  end loop;
  raise exception 'the letter number was not next' using errcode = '40001';
end $$;
