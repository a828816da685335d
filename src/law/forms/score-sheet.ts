/** 评分表: how one unit was scored by the assessing office’s own table, what never costs points, and until when it may be contested. It ranks nobody. */
import { words } from '#kernel/words.ts'
import { jinshiAgreement } from '../statutes/jinshi-agreement.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { NEVER_DEDUCTED_TEXT } from '../terms/scoring-rules.ts'
import { type Form, part } from './form.ts'

export const scoreSheet: Form = {
  id: 'score-sheet',
  title: words('评分表', 'Score sheet'),
  issuer: 'organ',
  numberFamily: null,
  layout: 'register-table',
  addressed: 'none',

  parts: [
    part('unit', '被考核单位和年度', 'Unit and year', 'table', ['assessedUnit', 'assessedYear'], { required: true }),
    part('indicators', '指标和数据', 'Indicators and figures', 'table', ['indicators', 'figures'], { required: true }),
    part('rules', '评分规则', 'Scoring rules', 'table', ['scoringTable'], { required: true }),
    part('score', '评分', 'Score', 'table', ['scoreLines', 'score'], { required: true }),
    part('never', '不扣分的情形', 'What never costs points', 'paragraphs', [], { heading: true, text: NEVER_DEDUCTED_TEXT }),
    part('contest', '申诉', 'How to contest', 'paragraphs', ['objectionPeriod'], {
      required: true,
      heading: true,
      text: '对本表有异议的，可以在{objectionPeriod}提出申诉并附材料，由考核机关复核。本表不是排名。',
    }),
  ],
  draftedHere: true,
  approver: ['organ-head'],
  basis: [cite(jinshiAgreement, 'results'), cite(suggestionRules2019, '23')],
}
