/** The petition risk of a matter is assessed: the matter is rated, never a person (law sheet FX-PG, §12.2). */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { petition2022 } from '../statutes/petition-2022.ts'
import { reverseLinkage2024 } from '../statutes/reverse-linkage-2024.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { BOTH, handsOf, headsOf, internal, party, step } from './request-acts.ts'

const basis = [clause(frameworkOpinion2024, 'petitions'), cite(reverseLinkage2024, '14')]
const protect = [cite(petition2022, '18'), ...basis]
const POSTS = handsOf(BOTH)
const SECTION: PostId[] = ['division-head', 'department-head', ...headsOf(BOTH)]
const RATING = fact.code(
  '事项风险等级',
  'Rating of the matter',
  { grave: words('重大', 'Grave'), considerable: words('较大', 'Considerable'), ordinary: words('一般', 'Ordinary') },
  must,
)
const own = (title: Words, posts: PostId[], when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'house', posts, when, facts, protect, more)

export const riskAssessment = internal({
  id: 'risk-assessment',
  version: '2024-11-26',
  title: words('执法办案信访风险评估预警', 'Petition risk of a matter'),
  basis,
  parties: { house: party(BOTH, '办案单位', 'House handling the matter') },
  keeperRole: 'house',
  stages: {
    filled: { title: words('已填表', 'Form filled in') },
    checked: { title: words('部门负责人已审核', 'Checked by the head of division') },
    rated: { title: words('已定级，落实化解方案', 'Rated, measures under way') },
    closed: { title: words('已归档', 'Filed away'), end: true },
  },
  acts: {
    fill: own(
      words('填写评估表', 'Fill in the form'),
      POSTS,
      [],
      {
        matter: fact.text('所附事项编号', 'Number of the matter', must),
        circumstances: fact.text('事项可能引发的问题', 'What the matter may give rise to', must),
        rating: RATING,
      },
      { opening: true, to: 'filled', form: 'risk-assessment-form' },
    ),
    check: own(
      words('部门负责人审核', 'The head of division checks'),
      SECTION,
      ['filled'],
      { note: fact.text('意见', 'Opinion', must) },
      { to: 'checked' },
    ),
    rate: own(
      words('分管院领导定级', 'The deputy in charge rates'),
      headsOf(BOTH),
      ['checked'],
      { rating: RATING, measures: fact.text('化解方案（释法说理、听证、救助）', 'Measures: explanation, hearing, help', must) },
      { to: 'rated', decision: headsOf(BOTH) },
    ),
    adjust: own(
      words('动态调整', 'Adjust'),
      POSTS,
      ['rated'],
      { rating: RATING, reason: fact.text('理由', 'Reasons', must) },
      { repeat: 'many' },
    ),
    close: own(words('归档', 'File away'), POSTS, ['rated'], { note: fact.text('说明', 'Note') }, { to: 'closed' }),
  },
  clocks: {},
  leadsTo: ['contingency-plan', 'judicial-assistance'],
})
