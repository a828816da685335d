/** What agreed options add to a clock in words: the reading agreed, and that the last day ends with business hours. */
import { type Words, words } from '#kernel/words.ts'
import { civilCode2021 } from '#law/statutes/civil-code-2021.ts'
import { criminalProcedure2018 } from '#law/statutes/criminal-procedure-2018.ts'
import { cite } from '#law/statutes/statute.ts'
import type { ClockView } from '../procedure/assess.ts'
import type { Parameters } from '../procedure/parameters.ts'
import { monthEndOf, ruleOf } from '../procedure/period-due.ts'
import { citationWords } from '../time/render.ts'

const cited = (zh: string, en: string, basis: Words): Words => words(`${zh}（${basis.zh}）`, `${en} (${basis.en})`)

const HOURS = cited(
  '协议约定：最后一日到业务时间结束为止；这里按日期判断，二十四时以前收到的照常收下',
  'The agreement ends the last day with business hours; dates are judged here, and what arrives before midnight is taken all the same',
  citationWords(cite(civilCode2021, '203.2')),
)

const MONTH_ENDS = {
  'same-day': words('月末按协议约定的读法：对应日', 'Month end as agreed: the corresponding day'),
  'month-end': words('月末按协议约定的读法：月末日', 'Month end as agreed: the last day of the month'),
} as const

/** Lines for the page, none where nothing was agreed. A clock that no longer runs keeps the reading it was counted by. */
export function optionNotes(view: Pick<ClockView, 'rule' | 'status' | 'due'>, parameters: Parameters): Words[] {
  const notes: Words[] = []
  const rule = view.rule === null ? undefined : ruleOf(view.rule, parameters)
  const reading = monthEndOf(parameters)
  if (view.due !== null && reading !== 'ask' && rule?.calc === 'criminal' && (rule.unit === 'm' || rule.unit === 'y'))
    notes.push(cited(MONTH_ENDS[reading].zh, MONTH_ENDS[reading].en, citationWords(cite(criminalProcedure2018, '105'))))
  const runs = view.due !== null && (view.status === 'running' || view.status === 'due-soon')
  if (runs && parameters.terms['closing-time'] === 'business-hours') notes.push(HOURS)
  return notes
}
