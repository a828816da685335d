/** One person in two houses: seats offered, answered and changed; and houses that enter the address book later. */
import { z } from 'zod'
import { ALL_HOUSE_KINDS } from '#law/posts/house-kind.ts'
import { DateText, Done, endpoint, Id, Line, Nothing, WordsView } from './endpoint.ts'

const ADMIN = { posts: ['administrator' as const] }
const Posts = z.array(z.string().max(60)).min(1).max(10)

export const listSeats = endpoint({
  id: 'list-seats',
  method: 'GET',
  path: '/api/me/seats',
  title: { zh: '我的任职单位', en: 'My seats' },
  who: 'signed-in',
  about: 'self',
  input: Nothing,
  output: z.object({
    seats: z.array(z.object({ house: Id, houseName: z.string(), personId: Id, here: z.boolean() })),
    offers: z.array(
      z.object({ house: Id, houseName: z.string(), offerId: Id, posts: z.array(WordsView), grounds: z.string(), offeredOn: DateText }),
    ),
  }),
})
export const answerSeat = endpoint({
  id: 'answer-seat',
  method: 'POST',
  path: '/api/me/seats/:house/:offerId',
  title: { zh: '答复兼任邀请', en: 'Answer the offer of a seat' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  input: z.object({ house: Id, offerId: Id, accept: z.boolean() }),
  output: Done,
  faults: ['not-found', 'conflict'],
})
export const changeSeat = endpoint({
  id: 'change-seat',
  method: 'POST',
  path: '/api/me/seat',
  title: { zh: '切换任职单位', en: 'Change seat' },
  who: 'signed-in',
  about: 'self',
  keyless: true,
  input: z.object({ house: Id }),
  output: Done,
  faults: ['not-found'],
})
export const listSeatOffers = endpoint({
  id: 'list-seat-offers',
  method: 'GET',
  path: '/api/house/seat-offers',
  title: { zh: '兼任邀请', en: 'Seats offered' },
  who: ADMIN,
  about: 'house',
  input: Nothing,
  output: z.object({
    offers: z.array(
      z.object({
        offerId: Id,
        login: z.string(),
        name: z.string(),
        division: z.string(),
        posts: z.array(WordsView),
        grounds: z.string(),
        offeredOn: DateText,
        status: z.enum(['offered', 'accepted', 'declined', 'withdrawn']),
        answeredOn: DateText.nullable(),
      }),
    ),
  }),
})
export const offerSeat = endpoint({
  id: 'offer-seat',
  method: 'POST',
  path: '/api/house/seat-offers',
  title: { zh: '邀请兼任', en: 'Offer a seat' },
  who: ADMIN,
  about: 'house',
  input: z.object({ login: Line, name: Line, division: z.string().max(100).default(''), posts: Posts, grounds: Line }),
  output: z.object({ offerId: Id }),
  faults: ['refused'],
})
export const withdrawSeat = endpoint({
  id: 'withdraw-seat',
  method: 'POST',
  path: '/api/house/seat-offers/:offerId/withdraw',
  title: { zh: '撤回兼任邀请', en: 'Withdraw the offer of a seat' },
  who: ADMIN,
  about: 'house',
  input: z.object({ offerId: Id }),
  output: Done,
  faults: ['not-found', 'conflict'],
})
export const addPeer = endpoint({
  id: 'add-peer',
  method: 'POST',
  path: '/api/house/peers',
  title: { zh: '通讯录添加单位', en: 'Add a house to the address book' },
  who: ADMIN,
  about: 'house',
  input: z.object({
    house: z.string().regex(/^[a-z0-9-]{2,40}$/),
    name: Line,
    shortName: z.string().trim().min(1).max(40),
    kind: z.enum(ALL_HOUSE_KINDS),
    level: z.number().int().min(1).max(4),
    region: z.string().regex(/^\d{6}$/),
    code: z.string().trim().min(1).max(40),
    superior: Id.nullish(),
  }),
  output: Done,
  faults: ['conflict'],
})
