/** One person in two houses: what the signed-in account may sit on, and the change from one house to the other. */
import { closeSession, openSession } from '#access/session.ts'
import * as contract from '#contract/seats.ts'
import { appendEvent } from '#evidence/append.ts'
import { Fault } from '#kernel/fault.ts'
import { type Words, words } from '#kernel/words.ts'
import { isPostId, postSpec } from '#law/posts/post.ts'
import { asDesk } from '#store/unit-of-work.ts'
import { addPeer, answerOffer, listOffers, offerSeat, withdrawOffer } from '#work/people/index.ts'
import { type AnyAnswer, answer, type Call, DONE } from './answer.ts'

const titles = (posts: string[]): Words[] => posts.map(post => (isPostId(post) ? postSpec(post).title : words(post, post)))

type Seat = { house_id: string; house_name: string; person_id: string }
type Offer = { house_id: string; house_name: string; offer_id: string; posts: string[]; grounds: string; offered_on: string }

const seatsOf = (call: Call): Promise<Seat[]> => call.tx.query<Seat>('select * from seats_of_asker()')

/** Opens a session in the other house of the same account and ends this one; the other house records the sign-in. */
async function changeSeat(call: Call, house: string): Promise<void> {
  if (house === call.house) return
  const seat = (await seatsOf(call)).find(one => one.house_id === house)
  if (!seat) throw new Fault('not-found', words('您不在该单位任职', 'You have no seat in that house'))
  const { account } = call.session
  const { token } = await asDesk(call.site.store, house, call.today, async tx => {
    await appendEvent(tx, { house, kind: 'sign-in', table: 'account', id: account, about: { from: call.house } })
    return openSession(tx, { account, house, person: seat.person_id })
  })
  await closeSession(call.tx, call.token)
  call.setSession(token)
}

async function answerSeat(call: Call, input: { house: string; offerId: string; accept: boolean }): Promise<void> {
  const offers = await call.tx.query<Offer>('select * from offers_to_asker()')
  if (!offers.some(one => one.house_id === input.house && one.offer_id === input.offerId))
    throw new Fault('not-found', words('没有这项邀请', 'There is no such offer'))
  const { login } = await call.tx.one<{ login: string }>('select asker_login() as login')
  const holder = { account: call.session.account, login }
  await asDesk(call.site.store, input.house, call.today, tx => answerOffer(tx, input.offerId, holder, input.accept))
}

export const seatAnswers: AnyAnswer[] = [
  answer(contract.listSeats, async call => ({
    seats: (await seatsOf(call)).map(seat => ({
      house: seat.house_id,
      houseName: seat.house_name,
      personId: seat.person_id,
      here: seat.house_id === call.house,
    })),
    offers: (await call.tx.query<Offer>('select * from offers_to_asker()')).map(offer => ({
      house: offer.house_id,
      houseName: offer.house_name,
      offerId: offer.offer_id,
      posts: titles(offer.posts),
      grounds: offer.grounds,
      offeredOn: offer.offered_on,
    })),
  })),
  answer(contract.answerSeat, async (call, input) => {
    await answerSeat(call, input)
    return DONE
  }),
  answer(contract.changeSeat, async (call, input) => {
    await changeSeat(call, input.house)
    return DONE
  }),
  answer(contract.listSeatOffers, async call => ({
    offers: (await listOffers(call.tx)).map(row => ({
      offerId: row.offer_id,
      login: row.login,
      name: row.name,
      division: row.division,
      posts: titles(row.posts),
      grounds: row.grounds,
      offeredOn: row.offered_on,
      status: row.status,
      answeredOn: row.answered_on,
    })),
  })),
  answer(contract.offerSeat, async (call, input) => ({ offerId: await offerSeat(call.tx, input) })),
  answer(contract.withdrawSeat, async (call, input) => {
    await withdrawOffer(call.tx, input.offerId)
    return DONE
  }),
  answer(contract.addPeer, async (call, input) => {
    await addPeer(call.tx, input)
    return DONE
  }),
]
