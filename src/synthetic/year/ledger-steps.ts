/** The items of one meeting in the ledger that the procuratorate keeps: opened, fed back, refused once, closed on evidence, carried over. */
import type { County, Step } from '../county.ts'
import { COURT, type Who } from '../houses.ts'
import { type Made, made } from '../stories/suggest.ts'
import type { ItemPlan } from './item-plan.ts'

/** The meeting an item came from, and the decision of its minutes. */
type Decided = { title: string; from: Made; point: string }

const LIAISON = 'liaison-officer'
const SIDE = { procuratorate: 'issuer', court: 'recipient', both: 'both' } as const
const HOUSE = { procuratorate: '沅清县人民检察院', court: '沅清县人民法院', both: '沅清县人民法院、沅清县人民检察院' } as const

/** Whoever is responsible asks and feeds back; what both owe the keeper of the ledger reports. */
const hands = (item: ItemPlan): { asks: Who; answers: Who; asking: string; answering: string; feeding: string } =>
  item.owner === 'court'
    ? { asks: 'office', answers: 'desk', asking: 'ask-close-theirs', answering: 'consent', feeding: 'progress-theirs' }
    : { asks: 'desk', answers: 'office', asking: 'ask-close', answering: 'consent-theirs', feeding: 'progress' }

const opening = (c: County, item: ItemPlan, into: Made, day: string, meeting: Decided): Step => ({
  day,
  what: async () => {
    into.id = await c.start('desk', LIAISON, {
      procedure: 'ledger-item',
      kind: 'open',
      title: item.title,
      caseNumbers: [],
      from: meeting.from.id,
      counterparts: { recipient: COURT },
      facts: {
        title: item.title,
        task: item.task,
        target: item.target,
        baseline: item.baseline,
        problems: item.problems,
        ownerHouse: HOUSE[item.owner],
        ownerDivision: item.division,
        effect: item.effect,
        side: SIDE[item.owner],
        dueOn: item.dueOn,
        meeting: meeting.title,
        agendaPoint: meeting.point,
      },
    })
  },
})

type Closing = { on: string; result: string; evidence: string }

const askToClose = (c: County, item: ItemPlan, into: Made, { on, result, evidence }: Closing): Step => ({
  day: on,
  what: async () => {
    const { asks, asking } = hands(item)
    const files = [c.material(asks, evidence, on, [result])]
    await c.act(asks, LIAISON, into.id, asking, { result }, { files })
  },
})

function ending(c: County, item: ItemPlan, into: Made): Step[] {
  const { answers, answering } = hands(item)
  const { refused, closed } = item
  const no: Step[] = refused
    ? [
        askToClose(c, item, into, { on: refused.askedOn, result: refused.result, evidence: '初稿' }),
        {
          day: refused.answeredOn,
          what: () => c.act(answers, LIAISON, into.id, answering, { answer: 'not-agreed', reason: refused.reason }),
        },
      ]
    : []
  const yes: Step[] = closed
    ? [
        askToClose(c, item, into, { on: closed.askedOn, result: closed.result, evidence: closed.evidence }),
        { day: closed.agreedOn, what: () => c.act(answers, LIAISON, into.id, answering, { answer: 'agreed' }) },
      ]
    : []
  return [...no, ...yes]
}

function one(c: County, item: ItemPlan, day: string, meeting: Decided): Step[] {
  const into = made()
  const { asks, feeding } = hands(item)
  const { carried } = item
  return [
    opening(c, item, into, day, meeting),
    ...(item.progress ?? []).map(({ on, account }): Step => ({ day: on, what: () => c.act(asks, LIAISON, into.id, feeding, { account }) })),
    ...(carried
      ? [
          {
            day: carried.on,
            what: () =>
              c.act('desk', LIAISON, into.id, 'carry-over', { dueOn: carried.dueOn, meeting: meeting.title, reason: carried.reason }),
          },
        ]
      : []),
    ...ending(c, item, into),
  ]
}

/** All items of one meeting, opened on `day`. */
export const ledgerSteps = (c: County, items: ItemPlan[], day: string, meeting: { title: string; from: Made }): Step[] =>
  items.flatMap((item, at) => one(c, item, day, { ...meeting, point: `p${at + 1} ${item.title}` }))
