/** Written query to the court (P10): answered in fifteen days, or urged. */
import type { Life } from './life.ts'

export const writtenQueryLives: Life[] = [
  {
    procedure: 'written-query',
    says: '收到之日起十五日内书面说明；逾期后方可催办，迟到的说明照收并注明',
    clauses: ['LX-4'],
    steps: [
      { on: '2026-06-17', act: 'serve', facts: { caseNumbers: ['（2025）湘3199执418号'], questions: '执行款发放情况' }, stage: 'served' },
      { on: '2026-06-18', act: 'sign-for', facts: { receivedOn: '2026-06-18', dateSource: 'stamp' }, clocks: { reply: '2026-07-03' } },
      { on: '2026-07-03', act: 'urge', facts: { text: '请尽快说明' }, refused: { code: 'guard' } },
      { on: '2026-07-06', act: 'urge', facts: { text: '请尽快说明' }, clocks: { reply: 'overdue' } },
      { on: '2026-07-07', act: 'reply', facts: { progress: '已发放', reasons: '无' }, marks: ['late'], clocks: { reply: 'met-late' } },
    ],
  },
  {
    procedure: 'written-query',
    says: '期限内说明并签收，检察院审查后办结；理由必须写明，签收日不得早于送出日',
    clauses: ['LX-4', 'HLJ-7'],
    steps: [
      { on: '2026-03-02', act: 'serve', facts: { caseNumbers: ['（2025）湘3199执418号'], questions: '查控措施' } },
      {
        on: '2026-03-03',
        act: 'sign-for',
        facts: { receivedOn: '2026-02-27', dateSource: 'stamp' },
        refused: { code: 'facts' },
      },
      { on: '2026-03-03', act: 'sign-for', facts: { receivedOn: '2026-03-03', dateSource: 'stamp' }, clocks: { reply: '2026-03-18' } },
      { on: '2026-03-12', act: 'reply', facts: { progress: '已查控' }, refused: { code: 'facts' } },
      { on: '2026-03-12', act: 'reply', facts: { progress: '已查控', reasons: '账户冻结中' }, clocks: { reply: 'met' }, stage: 'replied' },
      { on: '2026-03-13', act: 'sign-for-reply', facts: { receivedOn: '2026-03-13' } },
      { on: '2026-03-16', act: 'close', facts: { outcome: 'explained' }, stage: 'closed' },
    ],
  },
]
