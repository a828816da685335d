/** Days of meetings and of the ledger that an agreement may choose: no text names them, all are local (law sheet HS-MTG). */
import { type Words, words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import type { Term } from './term.ts'

const basis = [cite(frameworkOpinion2024, 'meeting-days')]
const SILENT = words('文件没有规定天数，系本地约定', 'No text names the days; they are agreed locally')

type Row = Pick<Term, 'key' | 'title' | 'stricter' | 'values'> & { initial: string; binds: Words }

const row = (given: Row): Term => ({
  ...given,
  says: SILENT,
  sets: { row: true },
  kinds: ['court', 'procuratorate'],
  scope: 'agreement',
  law: null,
  conflict: null,
  readings: [{ value: null, says: SILENT, basis }],
  basis,
})

const HOST = words('会议承办单位', 'The house hosting the meeting')

export const MEETING_DAYS: readonly Term[] = [
  row({
    key: 'meeting-call',
    title: words('会前征集议题', 'Topics called for before a meeting'),
    binds: HOST,
    stricter: 'longer',
    initial: 'D-HS-TOPICS',
    values: [
      { value: 'D-HS-TOPICS-10', title: words('十个工作日前', 'Ten working days before') },
      { value: 'D-HS-TOPICS', title: words('二十个工作日前', 'Twenty working days before') },
    ],
  }),
  row({
    key: 'meeting-notice',
    title: words('会前通知', 'Notice of a meeting'),
    binds: HOST,
    stricter: 'longer',
    initial: 'D-HS-NOTE',
    values: [
      { value: 'D-HS-NOTE-3', title: words('三个工作日前', 'Three working days before') },
      { value: 'D-HS-NOTE', title: words('五个工作日前', 'Five working days before') },
      { value: 'D-HS-NOTE-10', title: words('十个工作日前', 'Ten working days before') },
    ],
  }),
  row({
    key: 'meeting-minutes',
    title: words('会后形成纪要', 'Minutes after a meeting'),
    binds: HOST,
    stricter: 'shorter',
    initial: 'D-HS-MIN',
    values: [
      { value: 'D-HS-MIN-10', title: words('十个工作日内', 'Within ten working days') },
      { value: 'D-HS-MIN', title: words('五个工作日内', 'Within five working days') },
    ],
  }),
  row({
    key: 'item-feedback',
    title: words('议定事项定期反馈', 'Regular feedback on ledger items'),
    binds: words('事项责任单位', 'The house responsible for the item'),
    stricter: 'shorter',
    initial: 'D-HS-FEED',
    values: [
      { value: 'D-HS-FEED', title: words('每季度一次', 'Every quarter') },
      { value: 'D-HS-FEED-1', title: words('每月一次', 'Every month') },
    ],
  }),
]
