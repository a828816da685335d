/** Seats: a house offers one to somebody who already has an account in another house of the node; the holder accepts or declines. */
import { randomUUID } from 'node:crypto'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { givePost, requirePostOfHouse } from '../set-posts.ts'

export type SeatOffer = { login: string; name: string; division: string; posts: string[]; grounds: string }

/** Offers a seat. Whether the login exists is not told: an offer to nobody is simply never answered. @throws Fault refused */
export async function offerSeat(tx: Tx, offer: SeatOffer): Promise<string> {
  const { house, person, today } = tx.asker
  for (const post of offer.posts) await requirePostOfHouse(tx, post)
  if (offer.posts.length === 0) throw new Fault('refused', words('请至少选择一个岗位', 'Choose at least one post'))
  const offerId = randomUUID()
  await tx.query(
    'insert into seat_offer (house_id, offer_id, login, name, division, posts, grounds, offered_by, offered_on) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)',
    [house, offerId, offer.login.trim().toLowerCase(), offer.name, offer.division, offer.posts, offer.grounds, person, today],
  )
  await appendEvent(tx, { house, kind: 'right', table: 'seat_offer', id: offerId, about: { what: 'seat-offered', posts: offer.posts } })
  return offerId
}

export type OfferRow = {
  offer_id: string
  login: string
  name: string
  division: string
  posts: string[]
  grounds: string
  offered_on: string
  status: 'offered' | 'accepted' | 'declined' | 'withdrawn'
  answered_on: string | null
}

/** What this house has offered, newest first. */
export const listOffers = (tx: Tx): Promise<OfferRow[]> =>
  tx.query<OfferRow>(
    'select offer_id, login, name, division, posts, grounds, offered_on, status, answered_on from seat_offer where house_id = $1 order by recorded_at desc limit 200',
    [tx.asker.house],
  )

type Waiting = OfferRow & { offered_by: string }

/** The offer while it waits, locked. @throws Fault not-found, conflict */
async function waiting(tx: Tx, offerId: string): Promise<Waiting> {
  const row = await tx.one<Waiting>('select * from seat_offer where house_id = $1 and offer_id = $2 for update', [tx.asker.house, offerId])
  if (row.status !== 'offered') throw new Fault('conflict', words('该邀请已经答复', 'This offer was answered already'))
  return row
}

async function answered(tx: Tx, offerId: string, status: string, person: string | null): Promise<void> {
  await tx.query('update seat_offer set status = $3, answered_on = $4, person_id = $5 where house_id = $1 and offer_id = $2', [
    tx.asker.house,
    offerId,
    status,
    tx.asker.today,
    person,
  ])
  await appendEvent(tx, { house: tx.asker.house, kind: 'right', table: 'seat_offer', id: offerId, about: { what: `seat-${status}` } })
}

/** Takes an offer back before it is answered. @throws Fault not-found, conflict */
export async function withdrawOffer(tx: Tx, offerId: string): Promise<void> {
  await waiting(tx, offerId)
  await answered(tx, offerId, 'withdrawn', null)
}

/**
 * The holder of the login answers; runs as the desk of the offering house, which makes the person and gives the posts from today.
 * @throws Fault not-found when the offer is not this login's, conflict
 */
export async function answerOffer(tx: Tx, offerId: string, holder: { account: string; login: string }, accept: boolean): Promise<void> {
  const offer = await waiting(tx, offerId)
  if (offer.login !== holder.login) throw new Fault('not-found', words('没有这项邀请', 'There is no such offer'))
  if (!accept) return answered(tx, offerId, 'declined', null)
  const { house, today } = tx.asker
  const known = await tx.maybe<{ person_id: string }>('select person_id from person where house_id = $1 and account_id = $2', [
    house,
    holder.account,
  ])
  const person = known?.person_id ?? randomUUID()
  await tx.query(
    `insert into person (house_id, person_id, account_id, name, division) values ($1,$2,$3,$4,$5)
     on conflict (house_id, person_id) do update set disabled_at = null, name = excluded.name, division = excluded.division`,
    [house, person, holder.account, offer.name, offer.division],
  )
  for (const post of offer.posts)
    await givePost(tx, {
      person,
      post: await requirePostOfHouse(tx, post),
      since: today,
      until: null,
      delegatedBy: null,
      grounds: offer.grounds,
      setBy: offer.offered_by,
    })
  await answered(tx, offerId, 'accepted', person)
}
