/** The steps of a computation as data: what was done with which dates, and by which rule. */
import type { PlainDate } from '#kernel/plain-date.ts'
import { type Words, words } from '#kernel/words.ts'
import type { Calc, Unit } from '#law/periods/period-rule.ts'
import { administrativeCompulsion2011 } from '#law/statutes/administrative-compulsion-2011.ts'
import { administrativeInterpretation2018 } from '#law/statutes/administrative-interpretation-2018.ts'
import { administrativeProcedure2017 } from '#law/statutes/administrative-procedure-2017.ts'
import { civilCode2021 } from '#law/statutes/civil-code-2021.ts'
import { civilProcedure2023 } from '#law/statutes/civil-procedure-2023.ts'
import { civilProcedureInterpretation2022 } from '#law/statutes/civil-procedure-interpretation-2022.ts'
import { criminalInterpretation2021 } from '#law/statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '#law/statutes/criminal-procedure-2018.ts'
import { type Citation, cite } from '#law/statutes/statute.ts'

/** A calendar date, or for hours a local time 'YYYY-MM-DDTHH:mm' (Asia/Shanghai). */
export type Moment = string

/** `date` is where the step begins, `to` where it ends; amounts are as the rule states them. */
export type Step = { basis: Citation[] } & (
  | { kind: 'start'; date: Moment }
  | { kind: 'count'; date: Moment; amount: number; unit: Unit; to: Moment; back?: true; monthEnd?: true }
  | { kind: 'extend'; date: Moment; amount: number; unit: Unit; to: Moment; monthEnd?: true }
  | { kind: 'exclude'; date: PlainDate; until: PlainDate; days: number; to: Moment }
  | { kind: 'not-excluded'; date: PlainDate; until: PlainDate | null; why: 'before-start' | 'after-end' | 'empty' | 'fixed' }
  | { kind: 'stopped'; date: PlainDate }
  | { kind: 'fixed'; date: PlainDate }
  | { kind: 'roll'; date: PlainDate; to: PlainDate; holiday: string; back?: true }
  | { kind: 'no-roll'; date: PlainDate; holiday: string; why: 'custody' | 'hours' }
  | { kind: 'skipped'; date: PlainDate; to: PlainDate; restDays: number; makeUpDays: number }
  | { kind: 'uncovered'; date: PlainDate; years: number[] }
  | { kind: 'opens'; date: PlainDate }
)

const byAnalogy = words('比照适用', 'by analogy')

/** The article on what is not counted at the start (T1). */
export function startBasis(calc: Calc): Citation[] {
  if (calc === 'criminal') return [cite(criminalProcedure2018, '105')]
  if (calc === 'admin') return [cite(civilProcedure2023, '85'), cite(administrativeProcedure2017, '101')]
  return [cite(civilProcedure2023, '85'), cite(civilProcedureInterpretation2022, '125')]
}

/** The article on the corresponding day of a month (T2). */
export function monthBasis(calc: Calc): Citation[] {
  return calc === 'criminal' ? [cite(criminalInterpretation2021, '202')] : [cite(civilCode2021, '202', byAnalogy)]
}

/** The article on rest days at the end (T3, T4). */
export function rollBasis(calc: Calc): Citation[] {
  if (calc === 'criminal') return [cite(criminalProcedure2018, '105')]
  if (calc === 'admin') return [cite(civilProcedure2023, '85'), cite(administrativeInterpretation2018, '48.3')]
  return [cite(civilProcedure2023, '85')]
}

/** The article on working days where the Act has one (T11); elsewhere the rule's own text says 工作日. */
export function workingDayBasis(calc: Calc): Citation[] {
  return calc === 'admin'
    ? [cite(administrativeCompulsion2011, '69', words('限该法十日以内的期限', 'for periods of ten days or fewer in that Act'))]
    : []
}

const UNITS: Record<Unit, Words> = {
  h: words('小时', 'hour'),
  d: words('日', 'day'),
  wd: words('个工作日', 'working day'),
  m: words('个月', 'month'),
  y: words('年', 'year'),
}

/** '3个月' / '3 months'. */
export function amountWords(amount: number, unit: Unit): Words {
  return words(`${amount}${UNITS[unit].zh}`, `${amount} ${UNITS[unit].en}${amount === 1 ? '' : 's'}`)
}
