/** Public-interest suits, administrative and civil (GA-SUE, GC-SUE, GX-FD, GX-CTH, GX-UP, GX-COPY): from the complaint to the execution. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life, Step } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const chief = (on: string): Facts => by('chief-procurator', on)
const guardBy = (article: string) => ({ refused: { code: 'guard', article } })
const CLAUSES = ['FW-1.4']

const sued = (facts: Facts = {}): Facts => ({
  field: 'environment',
  test: 'partial',
  evidence: '现场照片、检测报告',
  defendant: '沅清县生态环境部门',
  claims: [{ id: 'c1', text: '确认未依法履职违法并限期履职' }],
  suggestionOn: '2026-04-16',
  ...chief('2026-08-31'),
  ...facts,
})
const hearing: Step[] = [
  did(
    '2026-09-18',
    'notify-hearing',
    { hearingOn: '2026-09-24', place: '第一法庭' },
    { stage: 'hearing-set', clocks: { 'hearing-notice': 'met' } },
  ),
  did('2026-09-18', 'sign-for-notice', { receivedOn: '2026-09-18' }, { clocks: { dispatch: '2026-09-21' } }),
]

export const publicInterestSuitLives: Life[] = [
  {
    procedure: 'administrative-public-interest-suit',
    says: '须选定第82条七种情形之一并附证据；起诉书五日内备案、立案后五日内送副本、开庭三日前通知、收到通知三日内派员、判决三日内报上一级',
    clauses: CLAUSES,
    steps: [
      did('2026-08-31', 'sue', { ...sued(), test: null }, { refused: { code: 'facts', article: '82' } }),
      did('2026-08-31', 'sue', sued(), { stage: 'served', clocks: { 'file-upward': '2026-09-07' } }),
      signed('2026-09-01'),
      did('2026-09-02', 'docket', { caseNumber: ['（2026）湘3199行初5号'] }, { stage: 'docketed', clocks: { copy: '2026-09-07' } }),
      did('2026-09-04', 'file-upward', {}, { clocks: { 'file-upward': 'met' } }),
      did('2026-09-08', 'serve-copy', { servedOn: '2026-09-08' }, { marks: ['late'], clocks: { copy: 'met-late' } }),
      did('2026-09-18', 'dispatch', { attendees: ['检察官丁'] }, { refused: { code: 'wrong-stage' } }),
      ...hearing,
      did('2026-09-21', 'dispatch', { attendees: ['检察官丁'] }, { stage: 'attending', clocks: { dispatch: 'met' } }),
      did('2026-09-24', 'record-hearing', { attended: true }, { stage: 'heard' }),
      did('2026-10-15', 'judge', { result: 'must-perform' }, { stage: 'judged' }),
      did('2026-10-16', 'sign-for-judgment', { receivedOn: '2026-10-16' }, { clocks: { report: '2026-10-19' } }),
      did('2026-10-19', 'report-upward', { view: 'accept' }, { clocks: { report: 'met' } }),
      did('2026-11-09', 'in-force', { inForceOn: '2026-11-05' }, { stage: 'final' }),
      did('2026-11-20', 'carry-out', { state: 'performed', note: '被告已清运' }, { stage: 'executed' }),
    ],
  },
  {
    procedure: 'administrative-public-interest-suit',
    says: '审理中被告依法履职、诉讼请求全部实现的可以撤诉，由法院裁定',
    clauses: CLAUSES,
    steps: [
      did('2026-08-31', 'sue', sued()),
      signed('2026-09-01'),
      did('2026-09-02', 'withdraw', { ground: 'performed', reason: '—', ...chief('2026-09-02') }, { refused: { code: 'wrong-stage' } }),
      did('2026-09-02', 'docket', { caseNumber: ['（2026）湘3199行初5号'] }),
      did('2026-09-14', 'withdraw', { ground: 'performed', reason: '已全部清运', ...chief('2026-09-14') }, { stage: 'withdrawal-asked' }),
      did('2026-09-16', 'rule-on-withdrawal', { ruling: 'permitted', reason: '公益目的已实现' }, { stage: 'settled' }),
    ],
  },
  {
    procedure: 'civil-public-interest-suit',
    says: '刑事附带民事公益诉讼须写明刑事案号；判决后上诉，二审维持的由法院移送执行',
    clauses: CLAUSES,
    steps: [
      did('2026-08-31', 'sue', civil('attached'), guardBy('20')),
      did('2026-08-31', 'sue', { ...civil('attached'), criminalCase: ['（2026）湘3199刑初30号'] }, { stage: 'served' }),
      signed('2026-09-01'),
      did('2026-09-02', 'docket', { caseNumber: ['（2026）湘3199刑初30号之一'] }),
      did('2026-09-07', 'serve-copy', { servedOn: '2026-09-07' }, { clocks: { copy: 'met' } }),
      ...hearing,
      did('2026-09-22', 'dispatch', { attendees: ['检察官丁'] }, { marks: ['late'], clocks: { dispatch: 'met-late' } }),
      did('2026-09-24', 'record-hearing', { attended: true }),
      did('2026-10-15', 'judge', { result: 'partly' }),
      did('2026-10-16', 'sign-for-judgment', { receivedOn: '2026-10-16' }),
      did('2026-10-19', 'report-upward', { view: 'appeal' }),
      did('2026-10-22', 'appeal', { reason: '修复费用认定过低', ...chief('2026-10-22') }, { stage: 'appealed' }),
      did('2026-11-18', 'second-instance-result', { result: 'upheld', bothLevels: true }, { stage: 'final' }),
      did('2026-11-20', 'carry-out', { state: 'executed', note: '依职权移送执行完毕' }, { stage: 'executed' }),
    ],
  },
  {
    procedure: 'civil-public-interest-suit',
    says: '不符合起诉条件的裁定不予立案，须说明理由',
    clauses: CLAUSES,
    steps: [
      did('2026-08-31', 'sue', civil('alone'), { stage: 'served' }),
      signed('2026-09-01'),
      did('2026-09-04', 'refuse', {}, { refused: { code: 'facts', article: '13' } }),
      did('2026-09-04', 'refuse', { reason: '应由海事法院管辖' }, { stage: 'not-docketed' }),
    ],
  },
]

function civil(mode: string): Facts {
  return {
    field: 'environment',
    mode,
    noticeOn: '2026-04-01',
    noticeResult: '期满无适格主体起诉',
    claims: [{ id: 'c1', text: '承担生态修复费用' }],
    ...chief('2026-08-31'),
  }
}
