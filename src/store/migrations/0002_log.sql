-- The evidence log: one RFC 6962 Merkle log per house and year. Every key begins with house_id; what is sealed is never changed again.

-- Which log a house writes to; at most one is open.
create table log_origin (
  house_id text not null, origin text not null, year int not null,
  opened_at timestamptz not null default now(), closed_at timestamptz, primary key (house_id, origin), unique (house_id, year));
create unique index log_origin_open on log_origin (house_id) where closed_at is null;

-- Written in the business transaction: which row a leaf stands for, and the salt that opens the leaf's commitments.
-- `about` holds the codes of an event that has no row of its own (a sign-in, a refusal, a reading); it is null where the digest is that of the row.
create table recorded_leaf (
  house_id text not null, event_id text not null, kind text not null, ref_table text not null, ref_id text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'), salt text not null check (salt ~ '^[0-9a-f]{64}$'),
  about jsonb, tx_id xid8 not null default pg_current_xact_id(), recorded_at timestamptz not null default now(), primary key (house_id, event_id));
create index recorded_leaf_ref on recorded_leaf (house_id, ref_table, ref_id);

-- Leaves that wait for the sequencer. Numbers become visible out of order, so a leaf is taken by locking its row, never by "greater than the last".
create table log_pending (
  house_id text not null, seq bigint generated always as identity, event_id text not null, kind text not null, leaf bytea not null check (octet_length(leaf) <= 65535),
  tx_id xid8 not null default pg_current_xact_id(), pending_since timestamptz not null default now(), primary key (house_id, seq), unique (house_id, event_id));

create table log_leaf (
  house_id text not null, origin text not null, idx bigint not null check (idx >= 0), event_id text not null, leaf bytea not null, leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  sealed_at timestamptz not null default now(), primary key (house_id, origin, idx), unique (house_id, event_id), foreign key (house_id, origin) references log_origin);
-- Complete subtrees above the leaves (level 1 and up).
create table log_node (
  house_id text not null, origin text not null, level int not null check (level >= 1), idx bigint not null, hash bytea not null check (octet_length(hash) = 32),
  primary key (house_id, origin, level, idx), foreign key (house_id, origin) references log_origin);
create table log_head (
  house_id text not null, origin text not null, size bigint not null, root bytea not null check (octet_length(root) = 32), moved_at timestamptz not null default now(),
  primary key (house_id, origin), foreign key (house_id, origin) references log_origin);
create table log_checkpoint (
  house_id text not null, origin text not null, size bigint not null, root bytea not null check (octet_length(root) = 32), note text not null, signed_at timestamptz not null,
  primary key (house_id, origin, size), foreign key (house_id, origin) references log_origin);
-- What other houses answered to our checkpoints.
create table log_cosignature (
  house_id text not null, origin text not null, size bigint not null, witness text not null, line text not null, cosigned_at timestamptz not null, received_at timestamptz not null default now(),
  primary key (house_id, origin, size, witness, cosigned_at), foreign key (house_id, origin, size) references log_checkpoint);
-- What we, as their witness, countersigned of other houses' logs; the largest size counts.
create table peer_checkpoint (
  house_id text not null, peer_id text not null, origin text not null, size bigint not null, root bytea not null check (octet_length(root) = 32), note text not null, cosignature text not null, received_at timestamptz not null,
  primary key (house_id, origin, size));
-- Validly signed requests that contradict what we saw before: kept as sent.
create table peer_contradiction (
  house_id text not null, peer_id text not null, id bigint generated always as identity, origin text not null, status int not null, request text not null, received_at timestamptz not null, primary key (house_id, id));

-- What is sealed stays: for everybody, the owner and a superuser included, until somebody disables the trigger, which `verify` then shows.
create function sealed_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only: % on % refused', tg_op, tg_table_name using errcode = '42501';
end $$;

create function origin_only_closes() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null or new.closed_at is null
    or (new.house_id, new.origin, new.year, new.opened_at) is distinct from (old.house_id, old.origin, old.year, old.opened_at) then
    raise exception 'a log origin can only be closed, once' using errcode = '42501';
  end if;
  return new;
end $$;

create function head_only_grows() returns trigger language plpgsql as $$
begin
  if (new.house_id, new.origin) is distinct from (old.house_id, old.origin) or new.size < old.size then
    raise exception 'a log head can only grow' using errcode = '42501';
  end if;
  return new;
end $$;

do $$
declare t text;
begin
  foreach t in array array['recorded_leaf', 'log_leaf', 'log_node', 'log_checkpoint', 'log_cosignature', 'peer_checkpoint', 'peer_contradiction'] loop
    execute format('create trigger sealed_row before update or delete on %I for each row execute function sealed_stays()', t);
  end loop;
  execute 'create trigger sealed_row before update on log_pending for each row execute function sealed_stays()';
  execute 'create trigger closes before update on log_origin for each row execute function origin_only_closes()';
  execute 'create trigger sealed_row before delete on log_origin for each row execute function sealed_stays()';
  execute 'create trigger grows before update on log_head for each row execute function head_only_grows()';
  execute 'create trigger sealed_row before delete on log_head for each row execute function sealed_stays()';
  foreach t in array array['log_origin', 'recorded_leaf', 'log_pending', 'log_leaf', 'log_node', 'log_head', 'log_checkpoint', 'log_cosignature', 'peer_checkpoint', 'peer_contradiction'] loop
    execute format('create trigger sealed_table before truncate on %I for each statement execute function sealed_stays()', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to countersign_owner using (true) with check (true)', t);
    execute format('create policy sealer_all on %I to countersign_sealer using (true) with check (true)', t);
    execute format('create policy own_house on %I for select to countersign_app using (house_id = (select current_setting(''app.house'', true)))', t);
    execute format('grant select on %I to countersign_app, countersign_sealer', t);
  end loop;
  foreach t in array array['recorded_leaf', 'log_pending'] loop
    execute format('create policy append_own on %I for insert to countersign_app, countersign_courier with check (house_id = (select current_setting(''app.house'', true)) and house_id <> '''')', t);
    -- Without tx_id and the times: a leaf cannot claim another transaction than its own.
    execute format('grant insert (house_id, event_id, kind, %s) on %I to countersign_app, countersign_courier', case t when 'log_pending' then 'leaf' else 'ref_table, ref_id, digest, salt, about' end, t);
  end loop;
end $$;

grant insert on log_origin, log_leaf, log_node, log_head, log_checkpoint, log_cosignature, peer_checkpoint, peer_contradiction to countersign_sealer;
grant update (closed_at) on log_origin to countersign_sealer;
grant update (size, root, moved_at) on log_head to countersign_sealer;
-- Taking a leaf is locking and deleting its row; FOR UPDATE asks for an update right, and the trigger refuses every update.
grant update (event_id) on log_pending to countersign_sealer;
grant delete on log_pending to countersign_sealer;

-- A transaction that changed a recorded table and wrote no leaf for it does not commit. Attached by require_leaf('table'); checked at commit.
create function leaf_written() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select 1 from recorded_leaf r where r.house_id = new.house_id and r.ref_table = tg_table_name and r.tx_id = pg_current_xact_id()) then
    raise exception 'a change of % was not recorded in the log', tg_table_name using errcode = '23514', constraint = 'leaf_written';
  end if;
  return null;
end $$;
create function require_leaf(recorded regclass, events text default 'insert') returns void language plpgsql as $$
begin
  if events !~ '^[a-z_, ]+$' then raise exception 'require_leaf: events'; end if;
  execute format('create constraint trigger leaf_written after %s on %s deferrable initially deferred for each row execute function leaf_written()', events, recorded);
end $$;
revoke execute on function require_leaf(regclass, text) from public;
