-- A definition that this node does not ship: its matter is held (only signing for and returning are open) until the node is updated or a named person accepts it.
alter table matter add column held boolean not null default false;
create index matter_held on matter (house_id, matter_id) where held;
create table accepted_definition (
  house_id text not null references house, fingerprint text not null, procedure_id text not null, procedure_version text not null,
  person_id text not null, post text not null, grounds text not null, accepted_on date not null, primary key (house_id, fingerprint));

-- After a restore a house rests until every joined peer has told what it saw (design §5). Letters are counted by epoch: each restore of their sender begins one.
alter table peer add column resting boolean not null default false,
  add column sent_epoch int not null default 1, add column sent_base bigint not null default 0, add column sent_lost bigint[] not null default '{}',
  add column seen_epoch int not null default 1, add column seen_base bigint not null default 0, add column seen_lost bigint[] not null default '{}',
  add column announced bigint not null default 0;
alter table outbox add column epoch int not null default 1;
alter table inbox add column epoch int not null default 1;
create table house_rest (
  house_id text not null references house, since timestamptz not null, backup_at timestamptz not null, resumed_at timestamptz, primary key (house_id, since));
-- What each peer was asked and answered; or who recorded, with whom and why, that it has no node any more.
create table rest_peer (
  house_id text not null, since timestamptz not null, peer_id text not null, asked text[] not null default '{}', asked_at timestamptz, standing jsonb, told_at timestamptz,
  released_by text, released_with text, grounds text, released_on date, primary key (house_id, since, peer_id), foreign key (house_id, since) references house_rest);
-- Own letters that a peer gave back because this house had lost them: as they were sent, waiting to be taken into their matters.
create table returned_copy (
  house_id text not null references house, letter_id text not null, given_by text not null, given_in text not null, first_file int not null, body text not null,
  given_at timestamptz not null default now(), taken_at timestamptz, primary key (house_id, letter_id));
create index returned_copy_waiting on returned_copy (house_id) where taken_at is null;

do $$
declare t text;
begin
  foreach t in array array['accepted_definition', 'house_rest', 'rest_peer', 'returned_copy'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to countersign_owner using (true) with check (true)', t);
  end loop;
end $$;
create policy own_house on accepted_definition to countersign_app using (house_id = (select asker_house()));
create policy own_house on house_rest to countersign_app using (house_id = (select asker_house()));
create policy own_house on rest_peer to countersign_app using (house_id = (select asker_house()));
create policy desk_copy on returned_copy to countersign_app using (house_id = (select asker_house()) and (select is_desk()));
grant select, insert on accepted_definition to countersign_app;
grant select, insert, update on house_rest, rest_peer, returned_copy to countersign_app;
-- The desk sends again what a peer has lost, and holds its letters back while the house rests; the policy `outbox_change` lets the desk alone.
grant update (sent_at, next_try) on outbox to countersign_app;
select require_leaf('accepted_definition');

-- The moment a node is restored (owner only): every house rests, nothing numbered leaves.
create function rest_after_restore(from_backup timestamptz, only_houses text[] default null) returns setof text language plpgsql as $$
begin
  update outbox set next_try = 'infinity' where sent_at is null and sequence > 0 and (only_houses is null or house_id = any (only_houses));
  update peer set resting = true where only_houses is null or house_id = any (only_houses);
  return query insert into house_rest (house_id, since, backup_at)
    select h.house_id, clock_timestamp(), from_backup from house h where only_houses is null or h.house_id = any (only_houses) returning house_id;
end $$;
revoke execute on function rest_after_restore(timestamptz, text[]) from public;
