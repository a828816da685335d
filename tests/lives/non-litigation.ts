/** Enforcement of administrative acts through the court on the organ's application: working days, views heard, urgent execution, refusals contested. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const application: Facts = {
  decision: '县某局行政处罚决定书',
  content: '罚款',
  demandServedOn: '2026-05-11',
  limitEndedOn: '2026-05-08',
  ...by('organ-head', '2026-05-20'),
}
const RULING = ['（2026）湘3199行审12号']

export const nonLitigationLives: Life[] = [
  {
    procedure: 'non-litigation-enforcement',
    says: '催告满十个工作日方可申请；五个工作日受理、七个工作日裁定，听取意见的三十日；紧急情况院长批准五个工作日内执行；三个月执结可延长',
    clauses: ['LX-5', 'JS-1'],
    parties: { issuer: 'organ' },
    steps: [
      did('2026-05-25', 'serve', application, { refused: { code: 'guard', article: '54' } }),
      did('2026-05-26', 'serve', application, { clocks: { application: 'met' } }),
      signed('2026-05-27', { acceptance: '2026-06-03' }),
      did('2026-06-03', 'accept', { caseNumber: RULING }, { clocks: { acceptance: 'met', ruling: '2026-06-12' } }),
      did(
        '2026-06-08',
        'hear-views',
        { acceptedOn: '2026-06-03', heard: ['被处罚人'] },
        { clocks: { ruling: 'met', 'ruling-heard': '2026-07-03' } },
      ),
      did('2026-07-03', 'grant', { ruling: RULING }, { clocks: { 'ruling-heard': 'met' }, stage: 'granted' }),
      did('2026-07-06', 'docket', { caseNumber: ['（2026）湘3199执505号'] }, { clocks: { enforcement: '2026-10-08' } }),
      did(
        '2026-07-06',
        'approve-urgent',
        { ruledOn: '2026-07-03', danger: '厂房随时可能倒塌' },
        {
          post: 'division-head',
          refused: { code: 'wrong-post', article: '59' },
        },
      ),
      did('2026-07-06', 'approve-urgent', { ruledOn: '2026-07-03', danger: '厂房随时可能倒塌' }, { clocks: { urgent: '2026-07-10' } }),
      did('2026-07-09', 'execute', { executedOn: '2026-07-09', measure: '腾空厂房' }, { clocks: { urgent: 'met' } }),
      did('2026-10-09', 'extend', { reason: '款项未到位' }, { refused: { code: 'guard', article: '5' } }),
      did('2026-10-08', 'extend', { reason: '款项未到位' }, { clocks: { enforcement: '2027-01-06' } }),
      did('2026-11-10', 'finish', { result: 'executed' }, { clocks: { enforcement: 'met' }, stage: 'finished' }),
    ],
  },
  {
    procedure: 'non-litigation-enforcement',
    says: '逾三个月的申请照收并注明；不准予执行说明理由，五个工作日送达，十五日内复议，上级三十日内裁定撤销的进入执行',
    clauses: ['LX-5'],
    parties: { issuer: 'organ' },
    steps: [
      did('2026-08-11', 'serve', application, { marks: ['late'], clocks: { application: 'met-late' } }),
      signed('2026-08-12', { acceptance: '2026-08-19' }),
      did('2026-08-20', 'accept', { caseNumber: RULING }, { marks: ['late'], clocks: { ruling: '2026-08-31' } }),
      did('2026-08-31', 'deny', { ruling: RULING }, { refused: { code: 'facts' } }),
      did(
        '2026-08-31',
        'deny',
        { reason: '行政决定明显缺乏事实根据', ruling: RULING },
        { clocks: { ruling: 'met', denial: '2026-09-07' } },
      ),
      did('2026-09-04', 'serve-denial', { servedOn: '2026-09-04' }, { clocks: { denial: 'met', 'contest-execution': '2026-09-20' } }),
      did(
        '2026-09-18',
        'contest-execution',
        { reason: '事实清楚' },
        { clocks: { 'contest-execution': 'met', 'reconsider-execution': '2026-10-19' } },
      ),
      did('2026-10-15', 'record-execution', { outcome: 'overturned', ruling: ['（2026）湘31行审复2号'] }, { stage: 'granted' }),
      did('2026-10-16', 'withdraw', { reason: '已缴纳' }, { refused: { code: 'wrong-stage' } }),
    ],
  },
  {
    procedure: 'non-litigation-enforcement',
    says: '不予受理的，十五日内可以申请复议；维持的终结；当事人履行的撤回申请',
    clauses: ['LX-5'],
    parties: { issuer: 'police' },
    steps: [
      did('2026-05-26', 'serve', application),
      signed('2026-05-27'),
      did(
        '2026-06-02',
        'refuse-acceptance',
        { reason: '不属于本院管辖', ruling: RULING },
        { clocks: { 'contest-acceptance': '2026-06-17' } },
      ),
      did('2026-06-15', 'contest-acceptance', { reason: '属于该院管辖' }, { clocks: { 'reconsider-acceptance': '2026-06-30' } }),
      did('2026-06-30', 'record-acceptance', { outcome: 'upheld', ruling: ['（2026）湘31行审复1号'] }, { stage: 'refused' }),
    ],
  },
]
