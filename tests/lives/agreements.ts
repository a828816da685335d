/** Lives of an agreement's record: confirmed by all, refused with reasons, changed by both, ended by both. */
import { sampleDocument } from '#engine/agreement/sample-document.ts'
import type { Facts } from '#engine/procedure/act.ts'
import type { Life, Step } from './life.ts'

const byChief = (on: string): Facts => ({ decidedBy: 'chief-procurator', decidedOn: on })
const byHead = (on: string): Facts => ({ decidedBy: 'organ-head', decidedOn: on })
const byPresident = (on: string): Facts => ({ decidedBy: 'president', decidedOn: on })
const propose = (on: string): Step => ({
  on,
  act: 'propose',
  facts: { agreement: sampleDocument('agreement'), signedOn: '2026-01-05', ...byChief('2026-01-05') },
  stage: 'proposed',
})
const TWO: Life['parties'] = { proposer: 'procuratorate', signatory: 'court' }
const inForce: Step[] = [
  propose('2026-01-06'),
  { on: '2026-01-08', act: 'confirm-signatory', facts: byPresident('2026-01-07'), stage: 'in-force' },
]

export const agreementLives: Life[] = [
  {
    procedure: 'agreement-record',
    says: '三方协作意见：检察院录入，依法治县办、司法局先后确认，最后一方确认之日起各方已确认；此前不能提出修订',
    clauses: ['JS-0', 'LX-7'],
    parties: { proposer: 'procuratorate', signatory: 'justice', third: 'justice' },
    steps: [
      {
        on: '2026-01-06',
        act: 'propose',
        facts: { agreement: '{}', signedOn: '2026-01-05', ...byChief('2026-01-05') },
        refused: { code: 'facts' },
      },
      propose('2026-01-06'),
      { on: '2026-01-08', act: 'confirm-third', facts: byHead('2026-01-08'), stage: 'proposed' },
      {
        on: '2026-01-08',
        act: 'amend-proposer',
        facts: { amendment: sampleDocument('amendment'), grounds: '补充' },
        refused: { code: 'wrong-stage', article: '20' },
      },
      { on: '2026-01-09', act: 'confirm-third', facts: byHead('2026-01-08'), refused: { code: 'already-done' } },
      { on: '2026-01-12', act: 'confirm-signatory', facts: byHead('2026-01-09'), stage: 'in-force' },
    ],
  },
  {
    procedure: 'agreement-record',
    says: '法院不予确认须说明理由；说明后登记即告终结，不得再确认',
    clauses: ['LX-8'],
    parties: TWO,
    steps: [
      propose('2026-01-06'),
      { on: '2026-01-07', act: 'refuse-signatory', facts: {}, refused: { code: 'facts', article: '20' } },
      { on: '2026-01-07', act: 'refuse-signatory', facts: { reason: '条款须报上级' }, stage: 'refused' },
      { on: '2026-01-08', act: 'confirm-signatory', facts: byPresident('2026-01-08'), refused: { code: 'ended' } },
    ],
  },
  {
    procedure: 'agreement-record',
    says: '约定和修订由对方答复，不同意须说明理由；双方都同意终止才终止',
    clauses: ['LX-8', 'SX-1', 'FW-5.1'],
    parties: TWO,
    steps: [
      ...inForce,
      { on: '2026-02-02', act: 'set-term-proposer', facts: { term: 'reply-months', value: '2m', grounds: '座谈' } },
      {
        on: '2026-02-03',
        act: 'answer-change-signatory',
        facts: { change: 'a3', verdict: 'refused' },
        refused: { code: 'guard', article: '20' },
      },
      { on: '2026-02-03', act: 'answer-change-signatory', facts: { change: 'a3', verdict: 'refused', reason: '人手不足' } },
      { on: '2026-02-04', act: 'set-members-proposer', facts: { members: '[{}]', grounds: '通知' }, refused: { code: 'facts' } },
      { on: '2026-02-04', act: 'set-members-proposer', facts: { members: sampleDocument('members'), grounds: '通知' } },
      { on: '2026-12-18', act: 'record-review-signatory', facts: { result: 'continue', text: '运行平稳', nextReviewOn: '2027-12-18' } },
      { on: '2026-12-20', act: 'end-proposer', facts: { endsOn: '2026-12-31', reason: '改签新意见' }, stage: 'in-force' },
      { on: '2026-12-21', act: 'end-proposer', facts: { endsOn: '2026-12-31', reason: '改签新意见' }, refused: { code: 'already-done' } },
      { on: '2026-12-22', act: 'end-signatory', facts: { endsOn: '2026-12-31', reason: '同意' }, stage: 'ended' },
    ],
  },
]
