/** Local defaults of joint meetings and the ledger (law sheet HS-MTG): no text names these days, an agreement may choose others. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import type { PeriodRule } from './period-rule.ts'

const local = words(
  '文件没有规定天数；本行系本地默认值，可由协议约定项另选',
  'No text names the days; this row is a local default, and an agreement may choose another',
)

type Row = Pick<PeriodRule, 'id' | 'title' | 'amount' | 'unit' | 'direction' | 'start'>

const row = (given: Row): PeriodRule => ({
  ...given,
  calc: 'civil',
  who: words('会议承办单位', 'house hosting the meeting'),
  note: local,
  basis: [cite(frameworkOpinion2024, 'meeting-days', local)],
})

const MEETING = words('会议之日（倒算）', 'meeting, counted back')

const called = (id: string, amount: number): PeriodRule =>
  row({
    id,
    title: words(
      `会前${amount}个工作日征集议题（本地默认）`,
      `Topics called for ${amount} working days before the meeting (local default)`,
    ),
    amount,
    unit: 'wd',
    direction: 'back',
    start: MEETING,
  })

const notified = (id: string, amount: number): PeriodRule =>
  row({
    id,
    title: words(`会前${amount}个工作日通知（本地默认）`, `Notice ${amount} working days before the meeting (local default)`),
    amount,
    unit: 'wd',
    direction: 'back',
    start: MEETING,
  })

const minuted = (id: string, amount: number): PeriodRule =>
  row({
    id,
    title: words(`会后${amount}个工作日形成纪要（本地默认）`, `Minutes ${amount} working days after the meeting (local default)`),
    amount,
    unit: 'wd',
    direction: 'forward',
    start: words('会议召开之日', 'the day of the meeting'),
  })

const fedBack = (id: string, amount: number): PeriodRule => ({
  ...row({
    id,
    title: words(`每${amount}个月反馈一次进展（本地默认）`, `Progress fed back every ${amount} months (local default)`),
    amount,
    unit: 'm',
    direction: 'forward',
    start: words('立项或者上次反馈之日', 'opening of the item, or the last feedback'),
  }),
  who: words('事项责任单位', 'house responsible for the item'),
})

export const meetingPeriods: readonly PeriodRule[] = [
  called('D-HS-TOPICS', 20),
  called('D-HS-TOPICS-10', 10),
  notified('D-HS-NOTE', 5),
  notified('D-HS-NOTE-3', 3),
  notified('D-HS-NOTE-10', 10),
  minuted('D-HS-MIN', 5),
  minuted('D-HS-MIN-10', 10),
  fedBack('D-HS-FEED', 3),
  fedBack('D-HS-FEED-1', 1),
]
