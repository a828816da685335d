/** The day by which an organ answers a request for assistance, as agreed: proposed in the request, where a person may change it. */
import { type Words, words } from '#kernel/words.ts'
import type { Calendars } from '#law/calendars/index.ts'
import { findTerm } from '#law/terms/index.ts'
import { computePeriod } from '../time/period.ts'
import { parseLength } from './length.ts'
import { frozenTerms, type InForce } from './may-start.ts'

/** The term, and the field of the request in which its day is proposed. */
const TERM = 'assistance-days'
export const ANSWER_DAY = { procedure: 'investigation-assistance', act: 'serve', fact: 'replyBy' } as const

export type AnswerDay = { initial: string | null; help: Words }

/**
 * The proposal for the field on `today`, from what agreements bind the own house with each organ that may be asked. Where the organs have
 * different lengths no day is proposed and the help names each; an organ without an agreement stands at the term's default, which is no law.
 */
export function answerDay(
  own: { house: string; region: string },
  organs: readonly { house: string; name: string }[],
  agreements: readonly InForce[],
  today: string,
  calendars: Calendars,
): AnswerDay | null {
  const term = findTerm(TERM)
  if (!term || organs.length === 0) return null
  const days = organs.map(organ => {
    const agreed = frozenTerms([own.house, organ.house], agreements)[TERM]
    const length = parseLength(agreed ?? term.initial)
    const due = length
      ? computePeriod({ start: today, ...length, calc: 'civil', direction: 'forward', calendars, region: own.region }).due
      : today
    return { name: organ.name, due, agreed: agreed !== undefined, amount: length?.amount ?? 0 }
  })
  const distinct = [...new Set(days.map(one => one.due))]
  const said = days.filter((one, at) => days.findIndex(other => other.due === one.due && other.agreed === one.agreed) === at)
  return {
    initial: distinct.length === 1 ? (distinct[0] ?? null) : null,
    help: words(
      `全国规定没有天数。${said.map(one => `${one.agreed ? `与${one.name}约定${one.amount}日` : `未约定的预填${one.amount}日`}：${one.due}`).join('；')}`,
      `No national number. ${said.map(one => `${one.agreed ? `agreed with ${one.name}: ${one.amount} days` : `where nothing is agreed ${one.amount} days are proposed`}: ${one.due}`).join('; ')}`,
    ),
  }
}
