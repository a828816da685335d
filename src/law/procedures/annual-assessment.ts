/** Results of supervision in the yearly rule-of-law assessment of one unit: indicators, figures, first score, contest, re-check, final score, use (law sheet KH, §8.3). A sheet ranks nobody. */
import { type Words, words } from '#kernel/words.ts'
import type { HouseKind } from '../posts/house-kind.ts'
import type { PostId } from '../posts/post.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { namedDay, opened } from './joint-results-acts.ts'
import { clause } from './local-clause.ts'
import type { ActSpec } from './procedure.ts'
import { handsOf, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const basis = [clause(jinshiAgreement, 'results')]
const scoring = [...basis, cite(suggestionRules2019, '22'), cite(suggestionRules2019, '23')]
const ASSESSED: readonly HouseKind[] = ['organ', 'police', 'justice', 'mediation']
const OFFICE: PostId[] = handsOf('justice')
const UNIT: PostId[] = handsOf(ASSESSED)
const PROSECUTORS: PostId[] = ['case-management', 'legal-policy', ...handsOf('procuratorate')]
const HEAD: PostId[] = ['organ-head']

const NEVER = words(
  '异议尚在复核或者成立的、未采纳并说明理由的、检察建议已撤回的，一律不扣分；不排名',
  'An open or upheld objection, a reasoned refusal and a withdrawn suggestion never cost points; nobody is ranked',
)
const score = {
  score: fact.number('得分', 'Score', { ...must, help: NEVER }),
  sheet: fact.text('评分表（逐项计算）', 'Sheet, line by line', { ...must, help: NEVER }),
}

const office = (title: Words, when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'issuer', OFFICE, when, facts, scoring, { served: true, ...more })
const unit = (title: Words, when: string[], facts: ActSpec['facts'], more: Parameters<typeof step>[6] = {}): ActSpec =>
  step(title, 'recipient', UNIT, when, facts, basis, { served: true, ...more })

const fromTheOffice: Record<string, ActSpec> = {
  score: office(
    words('初评', 'First score'),
    ARRIVED,
    {
      ...score,
      contestBy: fact.date('申诉截止日期', 'May be contested until', { ...must, future: true }),
      decideBy: fact.date('作出复核决定的日期', 'A contest is decided by', { ...must, notBefore: 'score.contestBy' }),
    },
    {
      to: 'scored',
      decision: HEAD,
      paper: { form: 'score-sheet', required: true },
      needs: [guard.done('figures', words('检察机关尚未提供数据', 'The procuratorate has not supplied figures'), basis)],
    },
  ),
  'window-over': office(
    words('申诉期限届满，无申诉', 'The window has passed, nothing contested'),
    ['scored'],
    {},
    {
      to: 'accepted',
      noClock: RIGHT,
      needs: [guard.afterDue('contest', words('申诉期限未届满，不得定分', 'The window is still open: no final score yet'), basis)],
    },
  ),
  'decide-contest': office(
    words('复核', 'Decide the contest'),
    ['contested'],
    {
      result: fact.code(
        '复核结果',
        'Result',
        { upheld: words('维持原评分', 'Score upheld'), changed: words('变更评分', 'Score changed') },
        must,
      ),
      reason: fact.text('理由', 'Reasons', must),
      score: score.score,
    },
    {
      to: 'decided',
      decision: HEAD,
      paper: { form: 'contest-decision', required: true },
      needs: [guard.otherPersonThan('score', words('初评人不得自行复核', 'Whoever scored does not decide the contest'), basis)],
    },
  ),
  final: office(words('定分', 'Final score'), ['accepted', 'decided'], score, { to: 'final', decision: HEAD }),
  use: office(
    words('结果运用', 'Use of the result'),
    ['final'],
    { account: fact.text('运用情况（整改、约谈、通报本单位；不作排名）', 'How it was used; never a ranking', must) },
    { to: 'closed' },
  ),
}

const fromTheUnit: Record<string, ActSpec> = {
  'comment-figures': unit(
    words('核对数据', 'Comment on the figures'),
    ARRIVED,
    { text: fact.text('核对意见', 'Comment', must) },
    {
      repeat: 'many',
      needs: [guard.done('figures', words('检察机关尚未提供数据', 'The procuratorate has not supplied figures'), basis)],
    },
  ),
  accept: unit(words('无异议', 'Accept the score'), ['scored'], { note: fact.text('说明', 'Note') }, { to: 'accepted', noClock: RIGHT }),
  contest: unit(
    words('申诉', 'Contest the score'),
    ['scored'],
    { items: fact.text('申诉事项', 'What is contested', must), reason: fact.text('理由', 'Reasons', must) },
    { to: 'contested', decision: HEAD },
  ),
}

export const annualAssessment = request({
  id: 'annual-assessment',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('依法治市年度考核（监督结果运用）', 'Yearly rule-of-law assessment'),
  basis,
  parties: {
    issuer: party('justice', '依法治市（县）办', 'Rule-of-law office'),
    recipient: party(ASSESSED, '被考核单位', 'Unit assessed'),
    procuratorate: party('procuratorate', '提供数据的检察院', 'Procuratorate supplying figures'),
  },
  stages: {
    scored: { title: words('已初评，可以申诉', 'Scored, may be contested') },
    contested: { title: words('已申诉，待复核', 'Contested, to be decided') },
    decided: { title: words('已复核，待定分', 'Decided, final score to come') },
    accepted: { title: words('无异议，待定分', 'Not contested, final score to come') },
    final: { title: words('已定分', 'Final') },
    closed: { title: words('结果已运用', 'Used'), end: true },
    cancelled: { title: words('已终止，已说明理由', 'Stopped with reasons'), end: true },
  },
  acts: {
    ...opened({
      kind: 'issue',
      title: words('下发考核指标', 'Issue the indicators'),
      posts: OFFICE,
      desk: ASSESSED,
      facts: {
        year: fact.number('考核年度', 'Year', must),
        indicators: fact.text('指标和口径（分子、分母、来源、时段）', 'Indicators: numerator, denominator, source, period', must),
        rules: fact.text('评分规则（本办评分表）', 'Scoring rules: the office’s own table', { ...must, help: NEVER }),
        figuresBy: fact.date('提供数据的日期', 'Figures by', { future: true }),
      },
      basis,
      more: { decision: HEAD },
    }),
    figures: step(
      words('提供数据', 'Supply figures'),
      'procuratorate',
      PROSECUTORS,
      ['served', ...ARRIVED],
      {
        figures: fact.text('数据（有分子、分母，可追溯；不排名）', 'Figures with numerator and denominator; no ranking', must),
        period: fact.text('时段', 'Period', must),
        upTo: fact.date('数据截止日期', 'As of', { ...must, ...past }),
      },
      scoring,
      { repeat: 'many', served: true },
    ),
    ...fromTheUnit,
    ...fromTheOffice,
    cancel: office(
      words('终止', 'Stop'),
      ['served', 'returned', ...ARRIVED],
      { reason: fact.text('理由', 'Reasons', must) },
      {
        to: 'cancelled',
        noClock: RIGHT,
      },
    ),
  },
  clocks: {
    figures: namedDay(words('提供数据的日期', 'Figures by'), 'issue.figuresBy', 'procuratorate', ['figures'], basis, ['cancelled']),
    contest: {
      ...namedDay(words('申诉期限', 'May be contested until'), 'score.contestBy', 'recipient', ['contest'], basis, ['accepted']),
      right: words('被考核单位', 'the unit assessed'),
    },
    recheck: {
      title: words('作出复核决定的日期', 'A contest is decided by'),
      period: { dateFact: 'score.decideBy' },
      start: ['contest.on'],
      by: 'issuer',
      met: ['decide-contest'],
      basis,
    },
  },
})
