/** Class suggestion to a court or a unit about cases of one type (law sheet P29, X16): the date written in the letter governs. */
import { words } from '#kernel/words.ts'
import { ORGANS } from '../posts/house-kind.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { COURT_REPLY, courtSuggestion } from './court-suggestion.ts'
import { fact, must } from './fact.ts'

const named = cite(
  suggestionRules2019,
  '16:6',
  words(
    '对法院的类案建议两个月或者三个月无明文；以建议书写明的日期为准',
    'Two or three months for a court is nowhere said; the date written in the letter governs',
  ),
)

export const classSuggestion = courtSuggestion({
  id: 'class-suggestion',
  version: '2021-08-01',
  title: words('类案检察建议', 'Class suggestion'),
  basis: [cite(civilSupervision2021, '117'), cite(suggestionRules2019, '11')],
  recipient: { kind: ['court', ...ORGANS], title: words('被建议的法院或者单位', 'Court or unit addressed') },
  letter: {
    title: words('提出类案检察建议', 'Issue the class suggestion'),
    form: 'general-suggestion-letter',
    facts: {
      caseNumbers: fact.caseNumbers('所涉同类案件', 'Cases of the type', must),
      ground: fact.code(
        '情形',
        'Ground',
        {
          'inconsistent-law': words('同类问题适用法律不一致', 'Law applied inconsistently'),
          'same-error': words('多起案件适用法律存在同类错误', 'The same error of law in several cases'),
          'same-violation': words('多起案件有相同违法行为', 'The same violation in several cases'),
          'unit-system': words('有关单位的工作制度、管理方法、工作程序违法或者不当', 'A unit’s system, management or procedure is flawed'),
        },
        must,
      ),
      replyBy: fact.date('建议书写明的回复日期', 'Reply date written in the letter', { ...must, future: true }),
      aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
    },
    basis: [cite(civilSupervision2021, '117'), cite(suggestionRules2019, '11'), cite(suggestionRules2019, '16')],
  },
  reply: {
    ...COURT_REPLY,
    posts: [
      'handling-judge',
      'enforcement-judge',
      'division-head',
      'vice-president',
      'president',
      'organ-handler',
      'organ-liaison',
      'organ-head',
    ],
    signers: ['president', 'vice-president', 'organ-head'],
    desk: ['intake-desk', 'filing-division', 'organ-liaison', 'organ-head'],
    periods: {
      reply: {
        title: words('建议书写明的回复日期', 'Reply date written in the letter'),
        period: { dateFact: 'serve.replyBy' },
        basis: [named],
      },
    },
  },
  pursuing: {
    ways: {
      'report-upward': words('报告上级检察院、通报被建议单位的上级机关等', 'Report upward, tell the unit’s superior organ and others'),
    },
    basis: [cite(suggestionRules2019, '25')],
  },
})
