/** Suggestion about violations in civil and administrative trial procedure (law sheet SP-WF, ADM-SP): the period in the letter governs, one month by default. */
import { type Words, words } from '#kernel/words.ts'
import { administrativeSupervision2021 } from '../statutes/administrative-supervision-2021.ts'
import { civilProcedure2023 } from '../statutes/civil-procedure-2023.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { joint2011 } from '../statutes/joint-2011.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { trialSuggestionForm } from '../statutes/trial-suggestion-form.ts'
import { COURT_REPLY, courtSuggestion, SAME_LEVEL_COURT } from './court-suggestion.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { FactSpec } from './procedure.ts'

const itemised = words(
  '各项情形的文字未与现行文本逐字核对',
  'The wording of the eleven items has not been compared with the text in force word by word',
)
const civil = cite(civilSupervision2021, '100', itemised)
const administrative = cite(administrativeSupervision2021, '104', itemised)

/** What both rules list alike. */
const ALIKE = {
  uncorrectable: words('判决、裁定确有错误，但不适用再审程序纠正', 'Wrong judgment or ruling that retrial does not reach'),
  mediation: words('调解违反自愿原则或者协议内容违法', 'Mediation against free will, or unlawful content'),
  'wrong-procedure': words('适用审判程序错误', 'Wrong kind of procedure'),
  stay: words('诉讼中止或者终结违法', 'Unlawful stay or ending of the action'),
  'trial-period': words('违反法定审理期限', 'Trial period exceeded'),
  coercion: words('罚款、拘留等强制措施违法', 'Unlawful fine, detention or other coercion'),
  service: words('违法送达', 'Unlawful service'),
  other: words('其他违反法律规定的情形', 'Other violation'),
}

export const CIVIL_SITUATIONS: Record<string, Words> = {
  ...ALIKE,
  'not-filed': words('应当立案而不立案', 'Not filed though it had to be'),
  preservation: words('保全、先予执行违法', 'Unlawful preservation or advance enforcement'),
  'payment-order': words('支付令违法', 'Unlawful payment order'),
}

export const ADMINISTRATIVE_SITUATIONS: Record<string, Words> = {
  ...ALIKE,
  'filing-late': words('未在法定期限内决定是否立案', 'No decision on filing within the legal period'),
  'higher-court': words('起诉人依法向上一级法院起诉，上一级法院未依法处理', 'The higher court did not deal with a suit brought to it'),
  preservation: words('保全、先予执行、停止或者不停止执行裁定违法', 'Unlawful preservation, advance enforcement or stay'),
}

/** Where the letter names a period or a date, what it says governs (P3 art 16(6)). */
export const replyTermFacts = (): Record<string, FactSpec> => ({
  replyTerm: fact.code(
    '建议书写明的回复期限',
    'Reply period in the letter',
    { period: words('自收到之日起计算', 'Counted from receipt'), date: words('写明具体日期', 'A date is named') },
    must,
  ),
  replyBy: fact.date('写明的回复日期', 'Date named', { future: true }),
  letterDate: fact.date('建议书成文日期（写明具体回复日期的填写）', 'Date of the letter (where it names a reply date)', past),
})

/** A letter that names a date states it and its own day: from that day the period from receipt is not counted. */
export const replyTermGuards = () =>
  ['replyBy', 'letterDate'].map(needs =>
    guard.ownFactNeeds(
      'replyTerm',
      ['date'],
      needs,
      words('写明具体日期的，填写该日期和成文日期', 'State the date that the letter names, and its own day'),
      [cite(suggestionRules2019, '16:6')],
    ),
  )

const month = [
  cite(trialSuggestionForm, 'whole', words('一个月仅见于文书样本', 'One month is found only in the model form')),
  cite(joint2011, '10', words('出处系回忆', 'Its source is recalled')),
]

/** One month by default; an agreement or the house may choose the two months of the general rules under 'trial-suggestion-reply'. */
export const trialReplyPeriods = () => ({
  reply: {
    title: words('回复期限（自收到之日起）', 'Reply due (from receipt)'),
    period: { rule: 'D-SP-REPLY', term: 'trial-suggestion-reply' },
    basis: month,
    when: 'period',
    unless: {
      from: 'serve.letterDate',
      title: words('建议书已写明回复日期，自收到之日起的', 'the letter names a reply date: the period from receipt'),
      basis: [cite(suggestionRules2019, '16:6')],
    },
  },
  named: {
    title: words('建议书写明的回复日期（写明的，以此为准）', 'Reply date named in the letter (governs where named)'),
    period: { dateFact: 'serve.replyBy' },
    basis: [cite(suggestionRules2019, '16:6')],
    when: 'date',
  },
})

export const trialSuggestion = courtSuggestion({
  id: 'trial-suggestion',
  version: '2021-09-01',
  title: words('对审判程序违法的检察建议', 'Suggestion about unlawful trial procedure'),
  basis: [cite(civilProcedure2023, '219'), civil, administrative],
  recipient: SAME_LEVEL_COURT,
  letter: {
    title: words('提出检察建议', 'Issue the suggestion'),
    form: 'trial-suggestion-letter',
    facts: {
      caseNumbers: fact.caseNumbers('所涉案件', 'Cases concerned', must),
      track: fact.code(
        '诉讼类型',
        'Kind of action',
        { civil: words('民事诉讼', 'Civil'), administrative: words('行政诉讼', 'Administrative') },
        must,
      ),
      civilSituation: fact.code('民事审判程序违法情形', 'Situation, civil', CIVIL_SITUATIONS),
      administrativeSituation: fact.code('行政审判程序违法情形', 'Situation, administrative', ADMINISTRATIVE_SITUATIONS),
      ...replyTermFacts(),
      aboutPersonnel: fact.flag('涉及审判人员个人', 'About named judicial personnel'),
    },
    needs: [
      guard.ownFactNeeds('track', ['civil'], 'civilSituation', words('写明属于十一种情形中的哪一种', 'Name one of the eleven situations'), [
        civil,
      ]),
      guard.ownFactNeeds(
        'track',
        ['administrative'],
        'administrativeSituation',
        words('写明属于十一种情形中的哪一种', 'Name one of the eleven situations'),
        [administrative],
      ),
      ...replyTermGuards(),
    ],
    basis: [civil, cite(civilSupervision2021, '102'), administrative, cite(administrativeSupervision2021, '106')],
  },
  sending: { rule: 'D-SP-SEND', basis: [cite(civilSupervision2021, '102'), cite(administrativeSupervision2021, '106')] },
  told: [cite(civilSupervision2021, '102')],
  reply: { ...COURT_REPLY, periods: trialReplyPeriods() },
})
