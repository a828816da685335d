/** What an option does to an act: which codes it leaves open under a value, and which reasons it no longer asks for; everything else a definition says stays. */
import { type Words, words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { joint2016 } from '../statutes/joint-2016.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import type { TermValue } from './term.ts'

/**
 * One effect of one value. `only`: the fact may have one of these codes only, where `when` holds. `waives`: the code no longer needs the
 * reason that the act's own condition asks for. `unlinks`: the procedure is not offered as what follows. Asked when a house does its own act; an act that has been done, or that another house has
 * done on paper, is recorded as it was.
 */
export type OptionRule = {
  option: string
  is: TermValue
  procedures: readonly string[]
  acts: readonly string[]
  says: Words
  basis: readonly Citation[]
} & (
  | { effect: 'only'; fact: string; codes: readonly string[]; when?: { fact: string; is: string } }
  | { effect: 'waives'; fact: string; code: string; needs: string }
  | { effect: 'unlinks'; follows: string }
)

const CIVIL_CASES = ['enforcement-supervision-case', 'civil-judgment-case'] as const
const powers = [cite(civilSupervision2021, '6'), cite(civilSupervision2021, '49')]

const signedBy = (is: string, codes: readonly string[], zh: string, en: string): OptionRule => ({
  option: 'end-signer',
  is,
  procedures: CIVIL_CASES,
  acts: ['not-support', 'terminate'],
  effect: 'only',
  fact: 'decidedBy',
  codes,
  says: words(
    `本院权限清单：不支持监督、终结审查由${zh}决定`,
    `By this house’s list of powers ${en} decides “not supported” and “terminated”`,
  ),
  basis: powers,
})

export const OPTION_RULES: readonly OptionRule[] = [
  {
    option: 'ex-officio-grounds',
    is: 'four',
    procedures: ['enforcement-supervision-case'],
    acts: ['start-ex-officio', 'adopt-as-lead'],
    effect: 'only',
    fact: 'ground',
    codes: ['public-interest', 'corruption', 'follow-up', 'major-impact'],
    says: words(
      '本院采用联合规定第7条的四种情形；这一事由只见于民事监督规则第37条',
      'This house uses the four grounds of art. 7 of the joint rules; this one stands in art. 37 of the civil rules only',
    ),
    basis: [cite(joint2016, '7'), cite(civilSupervision2021, '37')],
  },
  {
    option: 'remedy-gate-personnel',
    is: 'bypass',
    procedures: ['administrative-supervision-case'],
    acts: ['accept'],
    effect: 'waives',
    fact: 'remedy',
    code: 'personnel',
    needs: 'remedyReason',
    says: words(
      '本院设定：申请监督执行人员违法的，一律不要求先行救济，不必另写放行理由',
      'House setting: a complaint about personnel never needs remedies first, nor reasons for going round them',
    ),
    basis: [cite(civilSupervision2021, '28'), cite(administrativeSupervision2021, '27')],
  },
  signedBy(
    'deputy-chief-procurator',
    ['deputy-chief-procurator', 'chief-procurator', 'procuratorial-committee'],
    '副检察长、检察长或者检察委员会',
    'a deputy chief procurator, the chief procurator or the committee',
  ),
  signedBy(
    'chief-procurator',
    ['chief-procurator', 'procuratorial-committee'],
    '检察长或者检察委员会',
    'the chief procurator or the committee',
  ),
  {
    option: 'follow-up-way',
    is: 'superior',
    procedures: ['enforcement-suggestion'],
    acts: ['decide-result', 'pursue-unanswered'],
    effect: 'only',
    fact: 'outcome',
    codes: ['close', 'ask-superior'],
    says: words(
      '协议约定只提请上级检察院跟进，不由本院再次监督',
      'The agreement provides for follow-up through the superior only, not again by the same house',
    ),
    basis: [cite(joint2016, '14'), cite(civilSupervision2021, '124')],
  },
  {
    option: 'follow-up-way',
    is: 'superior',
    procedures: ['enforcement-suggestion'],
    acts: [],
    effect: 'unlinks',
    follows: 'enforcement-suggestion',
    says: words('协议约定只提请上级检察院跟进', 'The agreement provides for follow-up through the superior only'),
    basis: [cite(joint2016, '14')],
  },
  {
    option: 'attendance-invite',
    is: true,
    procedures: ['committee-attendance'],
    acts: ['tell'],
    effect: 'only',
    fact: 'manner',
    codes: ['invited'],
    when: { fact: 'item', is: 'protest' },
    says: words(
      '协议约定：抗诉案件上审判委员会应当邀请检察长列席，不能只作告知',
      'The agreement obliges the court to invite the chief procurator in protest cases; telling is not enough',
    ),
    basis: [cite(committeeAttendance2010, '1'), cite(frameworkOpinion2024, 'attendance')],
  },
]
