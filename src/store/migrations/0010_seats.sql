-- A person may sit in two houses with one account: a house offers a seat to a login, its holder accepts or declines.
create table seat_offer (
  house_id text not null references house, offer_id text not null, login text not null, name text not null, division text not null default '', posts text[] not null, grounds text not null,
  offered_by text not null, offered_on date not null, status text not null default 'offered' check (status in ('offered', 'accepted', 'declined', 'withdrawn')), answered_on date, person_id text,
  recorded_at timestamptz not null default now(), primary key (house_id, offer_id));
create index seat_offer_login on seat_offer (login) where status = 'offered';

-- The login of whoever asks; nobody else's.
create function asker_login() returns text language sql stable security definer set search_path = public as $$
  select a.login from account a join person p using (account_id) where p.house_id = asker_house() and p.person_id = asker_person() and p.disabled_at is null and not a.disabled $$;
-- The seats that the asker's own account has, in every house of the node.
create function seats_of_asker() returns table (house_id text, house_name text, person_id text) language sql stable security definer set search_path = public as $$
  select p.house_id, h.name, p.person_id from person me join person p using (account_id) join house h on h.house_id = p.house_id
    where me.house_id = asker_house() and me.person_id = asker_person() and me.disabled_at is null and p.disabled_at is null order by h.name $$;
create function offers_to_asker() returns table (house_id text, house_name text, offer_id text, posts text[], grounds text, offered_on date) language sql stable security definer set search_path = public as $$
  select o.house_id, h.name, o.offer_id, o.posts, o.grounds, o.offered_on from person me join account a using (account_id) join seat_offer o on o.login = a.login join house h on h.house_id = o.house_id
    where me.house_id = asker_house() and me.person_id = asker_person() and me.disabled_at is null and not a.disabled and o.status = 'offered' order by o.offered_on, o.offer_id $$;
revoke all on function asker_login(), seats_of_asker(), offers_to_asker() from public;
grant execute on function asker_login(), seats_of_asker(), offers_to_asker() to countersign_app;

alter table seat_offer enable row level security;
alter table seat_offer force row level security;
create policy owner_all on seat_offer to countersign_owner using (true) with check (true);
create policy own_house on seat_offer to countersign_app using (house_id = (select asker_house()) and ((select is_desk()) or (select asker_holds('administrator'))));
grant select, insert, update on seat_offer to countersign_app;
select require_leaf('seat_offer');

