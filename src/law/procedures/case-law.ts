/** Which article carries which step of a supervision case: civil rules in one column, administrative rules in the other. */
import { words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { type Citation, cite } from '../statutes/statute.ts'

export type CaseStep =
  | 'whole'
  | 'apply'
  | 'complaint'
  | 'ex-officio'
  | 'register'
  | 'materials'
  | 'accept'
  | 'remedies'
  | 'refuse'
  | 'redirect'
  | 'order-to-accept'
  | 'notice'
  | 'hand-over'
  | 'opinion'
  | 'recusal'
  | 'recusal-decision'
  | 'recusal-notice'
  | 'review-period'
  | 'suspend'
  | 'terminate'
  | 'report'
  | 'investigate'
  | 'hearing'
  | 'hearing-notice'
  | 'settlement'
  | 'suggestion'
  | 'outgoing'
  | 'not-supported'
  | 'superior'
  | 'flow'
  | 'clue'

export type CaseLaw = Record<CaseStep, Citation[]>

const p1 = (article: keyof typeof civilSupervision2021.articles): Citation => cite(civilSupervision2021, article)
const p2 = (article: keyof typeof administrativeSupervision2021.articles): Citation => cite(administrativeSupervision2021, article)
const j1 = (article: keyof typeof joint2016.articles): Citation => cite(joint2016, article)

/** The power to decide is shared out by the house's own list; neither text names a signer. */
const powerList = cite(
  civilSupervision2021,
  '6',
  words('决定权限按本院权限清单，条文未点名', 'Who decides follows the house’s power list; the text names nobody'),
)

export const CIVIL_CASE: CaseLaw = {
  whole: [p1('19'), p1('30'), j1('4')],
  apply: [p1('19'), p1('21'), p1('30'), j1('5')],
  complaint: [p1('35')],
  'ex-officio': [p1('37'), j1('7')],
  register: [p1('38'), p1('39')],
  materials: [p1('21'), j1('5')],
  accept: [p1('26'), p1('28'), p1('32')],
  remedies: [p1('28'), p1('28.2'), j1('6')],
  refuse: [p1('28'), p1('32')],
  redirect: [p1('32')],
  'order-to-accept': [p1('31')],
  notice: [p1('33'), p1('39')],
  'hand-over': [p1('34')],
  opinion: [p1('33')],
  recusal: [p1('12'), p1('14')],
  'recusal-decision': [p1('15'), p1('16'), p1('17')],
  'recusal-notice': [p1('45')],
  'review-period': [p1('52')],
  suspend: [p1('72')],
  terminate: [p1('73'), j1('16'), powerList],
  report: [p1('48'), p1('49')],
  investigate: [p1('62'), p1('63'), p1('69')],
  hearing: [p1('54'), p1('60')],
  'hearing-notice': [p1('56')],
  settlement: [p1('51'), j1('15')],
  suggestion: [p1('106'), p1('108'), j1('11')],
  outgoing: [p1('114'), p1('5')],
  'not-supported': [p1('109'), j1('16'), powerList],
  superior: [p1('50'), p1('107')],
  flow: [p1('111'), p1('112')],
  clue: [p1('120')],
}

/** Where the administrative rules are silent the civil rules apply (P2 art 135). */
const filled = (...citations: Citation[]): Citation[] => [...citations, p2('135')]

export const ADMINISTRATIVE_CASE: CaseLaw = {
  whole: [p2('19'), p2('29')],
  apply: [p2('19'), p2('20'), p2('21'), p2('29')],
  complaint: filled(p1('35')),
  'ex-officio': [p2('36')],
  register: [p2('38')],
  materials: filled(p1('21')),
  accept: [p2('27'), p2('31')],
  remedies: [
    cite(
      administrativeSupervision2021,
      '27',
      words(
        '行政规则没有执行人员违法行为不受限制的规定；保留先行救济，附理由可以例外',
        'No bypass for conduct of personnel in this rule: the gate stays, with reasons an exception is possible',
      ),
    ),
  ],
  refuse: [p2('27'), p2('31')],
  redirect: [p2('31')],
  'order-to-accept': [p2('30')],
  notice: [p2('32'), p2('38')],
  'hand-over': [p2('33')],
  opinion: [p2('32')],
  recusal: filled(p1('12'), p1('14')),
  'recusal-decision': [p2('17')],
  'recusal-notice': filled(p1('45')),
  'review-period': [p2('56')],
  suspend: filled(p1('72')),
  terminate: filled(p1('73'), powerList),
  report: filled(p1('48')),
  investigate: filled(p1('62'), p1('63'), p1('69')),
  hearing: [p2('68'), p2('71')],
  'hearing-notice': [p2('70')],
  settlement: [p2('2'), p2('6')],
  suggestion: [p2('109'), p2('110'), p2('111'), p2('113')],
  outgoing: filled(p1('114')),
  'not-supported': [p2('114'), powerList],
  superior: filled(p1('50')),
  flow: [p2('118')],
  clue: filled(p1('120')),
}
