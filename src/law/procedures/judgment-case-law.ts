/** Which article carries which step of the supervision of judgments: the columns of case-law.ts with what differs there. */
import { type Words, words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import type { Grounds } from './case-grounds.ts'
import { ADMINISTRATIVE_CASE, type CaseLaw, CIVIL_CASE } from './case-law.ts'

const p1 = (article: keyof typeof civilSupervision2021.articles): Citation => cite(civilSupervision2021, article)
const p2 = (article: keyof typeof administrativeSupervision2021.articles): Citation => cite(administrativeSupervision2021, article)
const once = cite(civilProcedure2023, '220')

/** Articles on enforcement alone fall away. */
const without = (law: CaseLaw): CaseLaw =>
  Object.fromEntries(
    Object.entries(law).map(([step, cited]) => [step, cited.filter(citation => citation.statute !== 'joint-2016')]),
  ) as CaseLaw

export const CIVIL_JUDGMENT: CaseLaw = {
  ...without(CIVIL_CASE),
  whole: [once, p1('19'), p1('29')],
  apply: [once, p1('19'), p1('20'), p1('21'), p1('29')],
  accept: [p1('26'), p1('32'), once],
  remedies: [once, p1('19')],
  refuse: [once, p1('20'), p1('32')],
  settlement: [p1('51')],
  investigate: [cite(civilProcedure2023, '221'), p1('62'), p1('63'), p1('69')],
  suggestion: [p1('87'), p1('92'), p1('102')],
  'not-supported': [p1('89')],
  superior: [p1('84'), p1('88')],
}

export const ADMINISTRATIVE_JUDGMENT: CaseLaw = {
  ...without(ADMINISTRATIVE_CASE),
  whole: [p2('19'), p2('20')],
  apply: [p2('19'), p2('20'), p2('21')],
  remedies: [p2('19'), p2('20')],
  accept: [p2('31')],
  investigate: [p2('58'), p2('135'), p1('62'), p1('63'), p1('69')],
  suggestion: [p2('92'), p2('93'), p2('106')],
  'not-supported': [p2('135'), p1('89')],
  superior: [p2('93')],
}

/** P1 art 37, for judgments. */
export const CIVIL_JUDGMENT_GROUNDS: Grounds = {
  'public-interest': words('损害国家利益或者社会公共利益', 'State or public interest harmed'),
  corruption: words('审判人员贪污受贿、徇私舞弊、枉法裁判等', 'Corruption of judicial personnel'),
  'false-litigation': words('虚假诉讼等妨害司法秩序行为', 'False litigation or the like'),
  'public-interest-case': words('公益诉讼裁判确有错误', 'Wrong judgment in a public-interest case'),
  'follow-up': words('依照规定需要跟进监督', 'Follow-up due'),
  'major-impact': words('具有重大社会影响等确有必要', 'Major social impact or otherwise truly necessary'),
}

/** What the party did in court first (L1 art 220). */
export const FIRST_IN_COURT: Record<string, Words> = {
  rejected: words('法院驳回再审申请', 'The court rejected the retrial application'),
  overdue: words('法院逾期未对再审申请作出裁定', 'The court did not rule on it in time'),
  'retrial-wrong': words('再审判决、裁定有明显错误', 'The retrial judgment is obviously wrong'),
  'not-applied': words('未向法院申请再审', 'No retrial was applied for'),
}
export const MAY_APPLY = ['rejected', 'overdue', 'retrial-wrong']
