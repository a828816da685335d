-- The tables of a house: every key begins with house_id; row-level security is forced on every one.
create extension if not exists pg_trgm;

-- Who asks: set once per transaction by the unit of work.
create function asker_house() returns text language sql stable as $$ select nullif(current_setting('app.house', true), '') $$;
create function asker_person() returns text language sql stable as $$ select nullif(current_setting('app.person', true), '') $$;
create function asker_today() returns date language sql stable as $$ select nullif(current_setting('app.today', true), '')::date $$;
create function is_desk() returns boolean language sql stable as $$ select current_setting('app.person', true) = 'desk' $$;
-- A desk that signs for a sealed letter sees that matter's rows for the length of this one act (set by the use case, never by a request).
create function by_envelope() returns boolean language sql stable as $$ select current_setting('app.envelope', true) = 'on' $$;

-- Node-level: accounts, sessions, settings, jobs hold no house data.
create table node_setting (key text primary key, value jsonb not null);
create table account (
  account_id text primary key, house_id text not null, person_id text not null, login text not null unique, password_hash text not null, totp_secret text, totp_pending text, totp_last bigint,
  failed int not null default 0, locked_until timestamptz, disabled boolean not null default false, must_change boolean not null default false, created_at timestamptz not null default now());
create table session (
  token_hash text primary key, account_id text not null references account, house_id text not null, person_id text not null, csrf text not null,
  created_at timestamptz not null default now(), last_seen timestamptz not null default now(), expires_at timestamptz not null);
create index session_account on session (account_id);

create table house (
  house_id text primary key, name text not null, short_name text not null, kind text not null check (kind in ('court', 'procuratorate', 'organ')),
  level int not null, region text not null, code text not null, superior text, suite text not null default 'ed25519', created_at timestamptz not null default now());
-- A house's own view of the houses it deals with.
create table peer (
  house_id text not null references house, peer_id text not null, name text not null, short_name text not null, kind text not null, level int not null, region text not null, code text not null,
  superior text, joined boolean not null, public_key text, fingerprint text, sent_sequence bigint not null default 0, received_sequence bigint not null default 0, primary key (house_id, peer_id));
create table person (
  house_id text not null references house, person_id text not null, account_id text not null references account, name text not null, division text not null default '', demo_says jsonb,
  disabled_at timestamptz, created_at timestamptz not null default now(), primary key (house_id, person_id));
create table post_held (
  house_id text not null, person_id text not null, post text not null, since date not null, until date, delegated_by text, grounds text not null default '',
  set_by text not null, set_at timestamptz not null default now(), primary key (house_id, person_id, post, since), foreign key (house_id, person_id) references person);

-- What a post sees (law/posts); generated rows are checked against the source by a test.
create table post_sight (post text primary key, sees text not null, internal_desk boolean not null);
insert into post_sight (post, sees, internal_desk) values
  ('chief-procurator', 'house', false), ('deputy-chief-procurator', 'house', false), ('procuratorial-committee', 'team', false), ('handling-prosecutor', 'team', false),
  ('prosecutor-assistant', 'team', false), ('complaint-intake', 'desk', true), ('case-management', 'desk', true), ('president', 'house', false), ('vice-president', 'house', false),
  ('adjudication-committee', 'team', false), ('presiding-judge', 'team', false), ('enforcement-judge', 'team', false), ('judge-assistant', 'team', false), ('filing-division', 'desk', false),
  ('intake-desk', 'desk', false), ('organ-head', 'house', false), ('organ-liaison', 'desk', false), ('liaison-officer', 'desk', false), ('administrator', 'none', false);

create function asker_sees(kind text) returns boolean language sql stable security definer set search_path = public as $$
  select exists (
    select 1 from post_held h join post_sight s using (post) join person p on p.house_id = h.house_id and p.person_id = h.person_id and p.disabled_at is null
    where h.house_id = asker_house() and h.person_id = asker_person() and h.since <= asker_today() and (h.until is null or h.until >= asker_today())
      and (case kind when 'internal-desk' then s.internal_desk when 'any' then s.sees <> 'none' else s.sees = kind end)) $$;
create function asker_holds(wanted text) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from post_held h where h.house_id = asker_house() and h.person_id = asker_person() and h.post = wanted and h.since <= asker_today() and (h.until is null or h.until >= asker_today())) $$;

create table matter (
  house_id text not null references house, matter_id text not null, procedure_id text not null, procedure_version text not null, fingerprint text not null,
  definition jsonb not null, parameters jsonb not null, kind text not null check (kind in ('internal', 'shared')), keeper text not null, own_role text, counterpart text,
  title text not null, case_numbers text[] not null default '{}', number text, opened_on date not null, sealed boolean not null default false, epoch int not null default 1,
  stage text not null, ended boolean not null default false, next_due date, next_due_clock text, next_due_role text, provisional boolean not null default false, next_due_own boolean not null default false,
  from_matter text, law_note boolean not null default false, local boolean not null default false, version int not null default 1, updated_at timestamptz not null default now(), primary key (house_id, matter_id));
create index matter_list on matter (house_id, opened_on desc, matter_id desc);
create index matter_due on matter (house_id, next_due, matter_id) where not ended and next_due is not null;
create index matter_words on matter using gin (title gin_trgm_ops);
create index matter_number on matter using gin (number gin_trgm_ops);
-- Projection of the clocks, rebuilt with every act; `view` holds what does not depend on today.
create table matter_clock (
  house_id text not null, matter_id text not null, clock text not null, own boolean not null, by_house text not null, status text not null, due date, start_on date, met_on date, provisional boolean not null, open boolean not null, view jsonb not null,
  primary key (house_id, matter_id, clock), foreign key (house_id, matter_id) references matter);
create index matter_clock_due on matter_clock (house_id, due, matter_id) where open and due is not null;
create index matter_clock_dateless on matter_clock (house_id, matter_id) where open and due is null;
create table matter_member (
  house_id text not null, matter_id text not null, person_id text not null, duty text not null, since date not null, until date, set_by text not null,
  primary key (house_id, matter_id, person_id, duty), foreign key (house_id, matter_id) references matter);
create index matter_member_person on matter_member (house_id, person_id, matter_id) where until is null;
create table recusal (
  house_id text not null, matter_id text not null, person_id text not null, since date not null, until date, set_by text not null,
  primary key (house_id, matter_id, person_id), foreign key (house_id, matter_id) references matter);
create table matter_link (house_id text not null, matter_id text not null, other_matter text not null, relation text not null, primary key (house_id, matter_id, other_matter), foreign key (house_id, matter_id) references matter);

create table act (
  house_id text not null, act_id text not null, matter_id text not null, arrival bigint generated always as identity, kind text not null, by_house text not null, person_id text not null, person_name text,
  post text not null, on_date date, header jsonb not null, hash text not null, signature text not null, n int, effect boolean not null default true, effect_reason jsonb, marks jsonb not null default '[]',
  source text not null, entered_later text, leaf_id text, recorded_at timestamptz not null default now(), arrived_at timestamptz, placed_at timestamptz,
  primary key (house_id, act_id), foreign key (house_id, matter_id) references matter, unique (house_id, matter_id, hash));
create index act_matter on act (house_id, matter_id, arrival);
create table act_fact (house_id text not null, act_id text not null, name text not null, value jsonb, salt text not null, erased_by text, erased_on date, primary key (house_id, act_id, name), foreign key (house_id, act_id) references act);
create table act_placing (
  house_id text not null, matter_id text not null, epoch int not null, n int not null, act_hash text not null, body jsonb not null, hash text not null, signature text not null, recorded_at timestamptz not null default now(),
  primary key (house_id, matter_id, epoch, n), foreign key (house_id, matter_id) references matter);

create table blob (house_id text not null references house, blob_id text not null, wrapped_key text not null, bytes bytea not null, size int not null, primary key (house_id, blob_id));
create table paper (
  house_id text not null references house, paper_id text not null, matter_id text, form text not null, origin text not null, status text not null, number text, paper_date date, addressee text, title text not null,
  content jsonb not null, guess jsonb, doubts jsonb not null default '[]', drafted_by text not null, checked_by text, checked_on date, decided_by text, decided_post text, decided_on date, used_by_act text, version int not null default 1,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now(), primary key (house_id, paper_id), foreign key (house_id, matter_id) references matter);
create index paper_list on paper (house_id, updated_at desc, paper_id);
create index paper_matter on paper (house_id, matter_id);
create table paper_step (
  house_id text not null, paper_id text not null, step_no int not null, step text not null, person_id text not null, post text not null, on_date date not null, note text not null default '', recorded_at timestamptz not null default now(),
  primary key (house_id, paper_id, step_no), foreign key (house_id, paper_id) references paper);
create table attachment (
  house_id text not null references house, attachment_id text not null, matter_id text, act_id text, paper_id text, slot text not null default '', salt text not null default '', name text not null, media_type text not null, size int not null, plain_hash text not null, blob_id text not null, created_by text not null,
  created_at timestamptz not null default now(), primary key (house_id, attachment_id), foreign key (house_id, blob_id) references blob);
create index attachment_act on attachment (house_id, act_id);
create index attachment_paper on attachment (house_id, paper_id);
create table number_sequence (house_id text not null references house, family text not null, year int not null, next int not null default 1, primary key (house_id, family, year));

-- Mail. People see envelopes; bodies are for the courier and the desk job only.
create table outbox (
  house_id text not null references house, letter_id text not null, to_house text not null, sequence bigint not null, kind text not null, matter_id text, act_id text, sealed boolean not null default false, number text, title text not null default '',
  queued_at timestamptz not null default now(), sent_at timestamptz, arrived_at timestamptz, opened_at timestamptz, quarantined_at timestamptz, attempts int not null default 0, next_try timestamptz not null default now(), on_paper boolean not null default false,
  primary key (house_id, letter_id));
create unique index outbox_number on outbox (house_id, to_house, sequence) where sequence > 0;
create index outbox_queue on outbox (next_try) where sent_at is null and not on_paper;
create index outbox_act on outbox (house_id, act_id);
create table outbox_body (house_id text not null, letter_id text not null, body text not null, primary key (house_id, letter_id), foreign key (house_id, letter_id) references outbox);
create table outbox_file (house_id text not null, letter_id text not null, ordinal int not null, blob_id text not null, wrapped_key text not null, bytes bytea not null, size int not null, primary key (house_id, letter_id, ordinal), foreign key (house_id, letter_id) references outbox);
create table inbox (
  house_id text not null references house, letter_id text not null, from_house text not null, sequence bigint not null, kind text not null, matter_id text, act_id text, sealed boolean not null default false, number text, title text not null default '',
  arrived_at timestamptz not null default now(), verdict text not null default 'arrived', says jsonb, placed_at timestamptz, opened_at timestamptz, opened_by text, assigned_to text, primary key (house_id, letter_id));
create index inbox_todo on inbox (house_id, arrived_at) where placed_at is null;
create index inbox_from on inbox (house_id, from_house, sequence);
create table inbox_body (house_id text not null, letter_id text not null, body text not null, primary key (house_id, letter_id), foreign key (house_id, letter_id) references inbox);
create table inbox_file (house_id text not null, letter_id text not null, ordinal int not null, blob_id text not null, wrapped_key text not null, bytes bytea not null, size int not null, primary key (house_id, letter_id, ordinal), foreign key (house_id, letter_id) references inbox);

create table case_entry (
  house_id text not null references house, case_id text not null, number text not null, cause text not null default '', parties text not null default '', court_name text, filed_on date, amount text, note text not null default '',
  chain text[] not null default '{}', entered_by text not null, created_at timestamptz not null default now(), primary key (house_id, case_id), unique (house_id, number));
create index case_words on case_entry using gin ((number || ' ' || cause || ' ' || parties) gin_trgm_ops);
create table setting (house_id text not null references house, key text not null, value jsonb not null, grounds text not null, set_by text not null, set_on date not null, primary key (house_id, key));
create table rule_confirmation (house_id text not null references house, rule_id text not null, person_id text not null, confirmed_on date not null, grounds text not null, primary key (house_id, rule_id));
create table draft (house_id text not null references house, person_id text not null, key text not null, value jsonb, saved_at timestamptz not null default now(), primary key (house_id, person_id, key));
create table request_key (house_id text not null references house, person_id text not null, key text not null, endpoint text not null, fingerprint text not null, response jsonb, created_at timestamptz not null default now(), primary key (house_id, person_id, key));

-- Row-level security: forced everywhere, owner reads all (backup, verify), app by the policies below.
do $$
declare t text;
begin
  foreach t in array array['house','peer','person','post_held','matter','matter_clock','matter_member','recusal','matter_link','act','act_fact','act_placing','blob','paper','paper_step','attachment','number_sequence','outbox','outbox_body','outbox_file','inbox','inbox_body','inbox_file','case_entry','setting','rule_confirmation','draft','request_key'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to countersign_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy own_house on house to countersign_app using (house_id = (select asker_house()));
create policy own_house on peer to countersign_app using (house_id = (select asker_house()));
create policy own_house on person to countersign_app using (house_id = (select asker_house()));
create policy own_house on post_held to countersign_app using (house_id = (select asker_house()));
create policy own_house on number_sequence to countersign_app using (house_id = (select asker_house()));
create policy own_house on setting to countersign_app using (house_id = (select asker_house()));
create policy own_house on rule_confirmation to countersign_app using (house_id = (select asker_house()));
create policy own_house on matter_link to countersign_app using (house_id = (select asker_house()));
create policy own_person on draft to countersign_app using (house_id = (select asker_house()) and person_id = (select asker_person()));
create policy own_person on request_key to countersign_app using (house_id = (select asker_house()) and person_id = (select asker_person()));
create policy own_house on matter_member to countersign_app using (house_id = (select asker_house()));
create policy own_house on recusal to countersign_app using (house_id = (select asker_house()));

-- How much open work a person has, for everybody of the house: sealed matters are not counted.
create function open_matters(wanted text) returns bigint language sql stable security definer set search_path = public as $$
  select count(distinct m.matter_id) from matter_member mm join matter m using (house_id, matter_id)
  where mm.house_id = asker_house() and mm.person_id = wanted and mm.until is null and not m.ended and not m.sealed $$;
-- Matters of a person that a hand-over by this asker may move: the chiefs all, an administrator those that are not sealed.
create function movable_matters(wanted text) returns setof text language sql stable security definer set search_path = public as $$
  select m.matter_id from matter_member mm join matter m using (house_id, matter_id)
  where mm.house_id = asker_house() and mm.person_id = wanted and mm.until is null and not m.ended
    and (not m.sealed or asker_holds('president') or asker_holds('chief-procurator') or asker_holds('organ-head')) $$;
-- Their open papers with them: an administrator, who sees no paper, hands over too. Called before the teams change.
create function hand_over_papers(giver text, taker text) returns bigint language sql volatile security definer set search_path = public as $$
  with moved as (
    update paper set drafted_by = taker where house_id = asker_house() and drafted_by = giver and status in ('draft', 'taken-in', 'returned')
      and (matter_id is null or matter_id in (select movable_matters(giver)))
      and (asker_holds('administrator') or asker_holds('president') or asker_holds('chief-procurator') or asker_holds('organ-head')) returning 1)
  select count(*) from moved $$;
-- How many letters of the house wait or were set aside: for the administrator, who sees no letter.
create function mail_health() returns table (queued bigint, quarantined bigint) language sql stable security definer set search_path = public as $$
  select (select count(*) from outbox where house_id = asker_house() and sent_at is null and not on_paper), (select count(*) from inbox where house_id = asker_house() and verdict in ('quarantined', 'invalid')) $$;
create function envelope_matters() returns setof text language sql stable security definer set search_path = public as $$
  select i.matter_id from inbox i where i.house_id = asker_house() and i.sealed and i.kind = 'act' and asker_sees('desk') $$;
create policy matter_see on matter for select to countersign_app using (
  house_id = (select asker_house()) and ((select is_desk()) or (
    -- Without a post that sees business data (or with a disabled account) nothing exists, membership or not.
    (select asker_sees('any')) and not exists (select 1 from recusal r where r.house_id = matter.house_id and r.matter_id = matter.matter_id and r.person_id = (select asker_person()) and r.until is null)
    and ((not sealed and ((select asker_sees('house')) or (kind = 'shared' and (select asker_sees('desk'))) or (kind = 'internal' and (select asker_sees('internal-desk')))))
      or ((select by_envelope()) and matter_id in (select envelope_matters()))
      or matter_id in (select mm.matter_id from matter_member mm where mm.house_id = (select asker_house()) and mm.person_id = (select asker_person()) and mm.until is null)))));
create policy matter_write on matter for insert to countersign_app with check (house_id = (select asker_house()));
create policy matter_change on matter for update to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()));

-- What belongs to a matter is seen with the matter.
create policy with_matter on matter_clock for select to countersign_app using (house_id = (select asker_house()) and exists (select 1 from matter m where m.house_id = matter_clock.house_id and m.matter_id = matter_clock.matter_id));
create policy clock_write on matter_clock for insert to countersign_app with check (house_id = (select asker_house()));
create policy clock_change on matter_clock for update to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()));
create policy with_matter on act for select to countersign_app using (house_id = (select asker_house()) and exists (select 1 from matter m where m.house_id = act.house_id and m.matter_id = act.matter_id));
create policy act_write on act for insert to countersign_app with check (house_id = (select asker_house()));
create policy act_place on act for update to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()));
create policy with_act on act_fact for select to countersign_app using (house_id = (select asker_house()) and exists (select 1 from act a where a.house_id = act_fact.house_id and a.act_id = act_fact.act_id));
create policy fact_write on act_fact for insert to countersign_app with check (house_id = (select asker_house()));
create policy with_matter on act_placing for select to countersign_app using (house_id = (select asker_house()) and exists (select 1 from matter m where m.house_id = act_placing.house_id and m.matter_id = act_placing.matter_id));
create policy placing_write on act_placing for insert to countersign_app with check (house_id = (select asker_house()));
create policy paper_see on paper for select to countersign_app using (house_id = (select asker_house()) and ((select is_desk()) or
  (case when matter_id is null then (select asker_sees('any')) and (drafted_by = (select asker_person()) or (select asker_holds('case-management'))) else exists (select 1 from matter m where m.house_id = paper.house_id and m.matter_id = paper.matter_id) end)));
create policy paper_write on paper for insert to countersign_app with check (house_id = (select asker_house()));
create policy paper_change on paper for update to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()));
create policy with_paper on paper_step for select to countersign_app using (house_id = (select asker_house()) and exists (select 1 from paper p where p.house_id = paper_step.house_id and p.paper_id = paper_step.paper_id));
create policy step_write on paper_step for insert to countersign_app with check (house_id = (select asker_house()));
create policy attachment_see on attachment for select to countersign_app using (house_id = (select asker_house()) and ((select is_desk()) or
  (matter_id is not null and exists (select 1 from matter m where m.house_id = attachment.house_id and m.matter_id = attachment.matter_id)) or
  (matter_id is null and paper_id is not null and exists (select 1 from paper p where p.house_id = attachment.house_id and p.paper_id = attachment.paper_id))));
create policy attachment_write on attachment for insert to countersign_app with check (house_id = (select asker_house()));
create policy attachment_change on attachment for update to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()));
create policy blob_see on blob for select to countersign_app using (house_id = (select asker_house()) and ((select is_desk()) or exists (select 1 from attachment a where a.house_id = blob.house_id and a.blob_id = blob.blob_id)));
create policy blob_write on blob for insert to countersign_app with check (house_id = (select asker_house()));

-- Envelopes: desks see all (a sealed one shows number and addressee only: its title is never stored), others what belongs to a matter they see.
create policy envelope on outbox for select to countersign_app using (house_id = (select asker_house()) and ((select is_desk()) or (select asker_sees('desk')) or (select asker_sees('internal-desk')) or exists (select 1 from matter m where m.house_id = outbox.house_id and m.matter_id = outbox.matter_id)));
create policy outbox_write on outbox for insert to countersign_app with check (house_id = (select asker_house()));
create policy outbox_change on outbox for update to countersign_app using (house_id = (select asker_house()) and (select is_desk())) with check (house_id = (select asker_house()));
create policy body_write on outbox_body for insert to countersign_app with check (house_id = (select asker_house()));
create policy file_write on outbox_file for insert to countersign_app with check (house_id = (select asker_house()));
create policy envelope on inbox for select to countersign_app using (house_id = (select asker_house()) and ((select is_desk()) or (placed_at is not null and ((select asker_sees('desk')) or (select asker_sees('internal-desk')) or exists (select 1 from matter m where m.house_id = inbox.house_id and m.matter_id = inbox.matter_id)))));
create policy envelope_change on inbox for update to countersign_app using (house_id = (select asker_house())) with check (house_id = (select asker_house()));
create policy desk_body on inbox_body for select to countersign_app using (house_id = (select asker_house()) and (select is_desk()));
create policy desk_file on inbox_file for select to countersign_app using (house_id = (select asker_house()) and (select is_desk()));

create policy case_see on case_entry for select to countersign_app using (house_id = (select asker_house()) and ((select asker_sees('any')) or (select is_desk())));
create policy case_write on case_entry for insert to countersign_app with check (house_id = (select asker_house()));

-- The courier moves letters; it sees no business table.
create policy courier_out on outbox to countersign_courier using (true) with check (true);
create policy courier_out on outbox_body for select to countersign_courier using (true);
create policy courier_out on outbox_file for select to countersign_courier using (true);
create policy courier_in on inbox to countersign_courier using (house_id = (select asker_house())) with check (house_id = (select asker_house()));
create policy courier_in on inbox_body for insert to countersign_courier with check (house_id = (select asker_house()));
create policy courier_in on inbox_file for insert to countersign_courier with check (house_id = (select asker_house()));

grant usage on schema public to countersign_app, countersign_courier, countersign_sealer;
grant select, insert, update, delete on account, session, node_setting to countersign_app;
grant select on node_setting, post_sight to countersign_courier, countersign_sealer;
grant select on post_sight to countersign_app;
grant select, insert, update on house, peer, person, post_held, matter, matter_clock, matter_member, recusal, paper, number_sequence, case_entry, setting, rule_confirmation, draft, request_key, attachment to countersign_app;
grant delete on matter_member, draft to countersign_app;
grant select, insert on matter_link, act_fact, act_placing, blob, paper_step, outbox_body, outbox_file to countersign_app;
grant select, insert on act to countersign_app;
grant update (n, effect, effect_reason, placed_at) on act to countersign_app;
grant select, insert on outbox to countersign_app;
grant update (arrived_at, opened_at, quarantined_at, on_paper) on outbox to countersign_app;
grant select on inbox, inbox_body, inbox_file to countersign_app;
grant update (verdict, says, placed_at, opened_at, opened_by, assigned_to, title, number) on inbox to countersign_app;
grant select on outbox, outbox_body, outbox_file to countersign_courier;
grant update (sent_at, attempts, next_try) on outbox to countersign_courier;
grant select, insert on inbox to countersign_courier;
grant insert on inbox_body, inbox_file to countersign_courier;
-- The sealer (log) names houses only.
grant select (house_id) on house to countersign_sealer, countersign_courier;
create policy names_only on house for select to countersign_sealer, countersign_courier using (true);
