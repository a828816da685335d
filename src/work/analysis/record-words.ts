/** Codes of records in words: how a reply was, what came out, what a split figure is split by. */
import { type Words, words } from '#kernel/words.ts'
import type { Indicator } from '#law/indicators/index.ts'
import { procedureTitle } from '#work/matter/index.ts'
import type { BehindRecord } from './records.ts'

const KEPT: Record<string, Words> = { yes: words('按期', 'in time'), no: words('逾期', 'late') }
const ADOPTION: Record<string, Words> = {
  adopted: words('采纳', 'adopted'),
  partly: words('部分采纳', 'partly adopted'),
  'not-adopted': words('不采纳，已说明理由', 'not adopted, with reasons'),
}
const OUTCOMES: Record<string, Words> = {
  changed: words('改判、发回或者调解', 'changed, sent back or settled'),
  upheld: words('维持', 'upheld'),
  ended: words('终结再审', 'retrial ended'),
  settled: words('已化解', 'settled'),
  'not-settled': words('未能化解', 'not settled'),
  proved: words('查实', 'proved right'),
  'not-proved': words('未查实', 'did not prove right'),
  held: words('已召开、举办', 'held'),
  cancelled: words('已取消', 'cancelled'),
  extension: words('延长期限', 'period extended'),
  withdrawal: words('撤回', 'withdrawn'),
  objection: words('提出异议', 'objected'),
  'carried-over': words('续办', 'carried over'),
  query: words('查询使用', 'used'),
}
const SORTS: Record<string, Words> = {
  training: words('培训', 'Training'),
  seminar: words('研讨', 'Seminar'),
  research: words('调研课题', 'Research'),
  outreach: words('普法宣传', 'Outreach'),
  culture: words('文化交流', 'Cultural exchange'),
}

/** What a record says besides its dates. */
export const recordSays = ({ kept, adoption, outcome, withdrawn, objection }: BehindRecord): Words[] =>
  [
    KEPT[kept],
    ADOPTION[adoption],
    OUTCOMES[outcome],
    withdrawn ? words('已撤回', 'withdrawn') : undefined,
    objection === 'open' ? words('异议复核中', 'objection open') : undefined,
    objection === 'upheld' ? words('异议成立', 'objection upheld') : undefined,
  ].filter(one => one !== undefined)

/** The name of one part of a split figure. */
export const codeTitle = (indicator: Indicator, code: string): Words =>
  indicator.by === 'procedure'
    ? procedureTitle(code)
    : (SORTS[code] ?? words(code === '' ? '未写明' : code, code === '' ? 'not stated' : code))

export const lineSays = (what: 'in-time' | 'late' | 'no-reply'): Words =>
  ({
    'in-time': words('按期回复', 'answered in time'),
    late: words('逾期回复', 'answered late'),
    'no-reply': words('逾期未回复', 'not answered'),
  })[what]
