/** Minors (WN-SEAL, WN-SEALQ, WN-UNSEAL, WN-BAN, WN-RPT, WN-QRY, WN-NOTE): every matter sealed, no list ever kept. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life, Step } from './life.ts'
import { by, did, signed } from './request-steps.ts'

const guardBy = (article: string) => ({ refused: { code: 'guard', article } })
const CASE = ['（2026）湘3199刑初51号']
const MINORS = ['FW-1.2a']
const CHECKS = ['FW-1.2b']

const sealing = (facts: Facts = {}): Facts => ({
  person: ['未成年人甲'],
  caseNumbers: CASE,
  record: 'conviction',
  underAge: 'under-18',
  effectiveOn: '2026-06-10',
  ...by('president', '2026-06-10'),
  ...facts,
})
const COURT_TO_POLICE = { issuer: 'court', recipient: 'police' } as const

const sealingLives: Life[] = [
  {
    procedure: 'minor-record-sealing',
    says: '行为时已满十八周岁的不适用；封存决定三日内送达通知书（见于报道，遇周末顺延）；权限未移除的不算封存',
    clauses: MINORS,
    parties: COURT_TO_POLICE,
    steps: [
      did('2026-06-10', 'serve', sealing({ underAge: 'adult' }), guardBy('286')),
      did('2026-06-15', 'serve', sealing(), { stage: 'served', clocks: { notice: 'met' } }),
      signed('2026-06-15'),
      did('2026-06-16', 'seal', { storage: 'encrypted', accessEnded: 'kept' }, guardBy('storage')),
      did('2026-06-16', 'seal', { storage: 'encrypted', accessEnded: 'removed', electronic: true }, { stage: 'sealed' }),
    ],
  },
  {
    procedure: 'minor-record-sealing',
    says: '迟到的送达照收并注明；未保管该记录的告知后办结；办结后不得再改',
    clauses: MINORS,
    parties: { issuer: 'procuratorate', recipient: 'justice' },
    steps: [
      did('2026-06-16', 'serve', sealing({ record: 'no-prosecution', ...by('chief-procurator', '2026-06-10') }), {
        marks: ['late'],
        clocks: { notice: 'met-late' },
      }),
      signed('2026-06-16'),
      did('2026-06-17', 'not-held', { note: '未接收该人档案' }, { stage: 'not-held' }),
      did('2026-06-18', 'seal', { storage: 'paper', accessEnded: 'removed' }, { refused: { code: 'ended' } }),
    ],
  },
]

const query = (on: string, facts: Facts = {}): Step =>
  did(on, 'serve', {
    person: ['未成年人甲'],
    purpose: 'case-need',
    reasons: '办理新案需要',
    legalBasis: '刑事诉讼法第二百八十六条',
    scope: '前科情况',
    ...facts,
  })

const queryLives: Life[] = [
  {
    procedure: 'sealed-record-query',
    says: '书面申请七日内决定；许可须写明范围，保密承诺后方可查询，查询登记，用毕说明',
    clauses: MINORS,
    parties: { issuer: 'police' },
    steps: [
      did(
        '2026-06-08',
        'serve',
        { person: ['未成年人甲'], purpose: 'case-need', reasons: '办案', scope: '前科', ...by('organ-head', '2026-06-08') },
        { refused: { code: 'facts', article: '286' } },
      ),
      query('2026-06-08', by('organ-head', '2026-06-08')),
      signed('2026-06-09', { decision: '2026-06-16' }),
      did('2026-06-10', 'provide', { lookedOn: '2026-06-10', register: '—' }, { refused: { code: 'wrong-stage', article: '484' } }),
      did('2026-06-12', 'decide', { answer: 'permitted', ...by('department-head', '2026-06-12') }, guardBy('484')),
      did(
        '2026-06-12',
        'decide',
        { answer: 'permitted', scope: '仅前科有无及罪名', ...by('department-head', '2026-06-12') },
        { stage: 'permitted', clocks: { decision: 'met' } },
      ),
      did('2026-06-15', 'promise', { by: ['承办民警'] }, { stage: 'promised' }),
      did('2026-06-16', 'provide', { lookedOn: '2026-06-16', register: '登记第1号' }, { stage: 'provided' }),
      did('2026-06-18', 'close', { note: '仅用于本案' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'sealed-record-query',
    says: '不许可须说明理由；逾期的决定照收并注明',
    clauses: MINORS,
    parties: { issuer: 'organ' },
    steps: [
      query('2026-06-08', { purpose: 'state-rule', ...by('organ-head', '2026-06-08') }),
      signed('2026-06-08'),
      did('2026-06-16', 'decide', { answer: 'refused', ...by('chief-procurator', '2026-06-16') }, guardBy('484')),
      did(
        '2026-06-16',
        'decide',
        { answer: 'refused', reason: '没有国家规定的依据', ...by('chief-procurator', '2026-06-16') },
        { stage: 'refused', marks: ['late'], clocks: { decision: 'met-late' } },
      ),
    ],
  },
  {
    procedure: 'sealed-record-query-court',
    says: '法院“及时”答复，不设日数；可以出具无犯罪记录证明',
    clauses: MINORS,
    parties: { issuer: 'organ' },
    steps: [
      query('2026-06-08', { purpose: 'state-rule', ...by('organ-head', '2026-06-08') }),
      signed('2026-06-08'),
      did('2026-06-30', 'decide', { answer: 'certified', ...by('vice-president', '2026-06-30') }, { stage: 'certified' }),
    ],
  },
  {
    procedure: 'sealed-record-query-court',
    says: '法院许可查询后，查询单位可以不再查询而撤回',
    clauses: MINORS,
    parties: { issuer: 'procuratorate' },
    steps: [
      query('2026-06-08', by('chief-procurator', '2026-06-08')),
      signed('2026-06-08'),
      did('2026-06-09', 'decide', { answer: 'permitted', scope: '前科', ...by('president', '2026-06-09') }, { stage: 'permitted' }),
      did('2026-06-10', 'withdraw', { reason: '已另行查明' }, { stage: 'withdrawn' }),
    ],
  },
]

const unsealed = (facts: Facts): Step =>
  did('2026-06-08', 'serve', {
    person: ['未成年人甲'],
    caseNumbers: CASE,
    reason: '数罪并罚判决书',
    ...by('president', '2026-06-08'),
    ...facts,
  })

const unsealingLives: Life[] = [
  {
    procedure: 'record-unsealing',
    says: '只有法定情形可以解除封存，其他理由不在可选范围；保管机关确认',
    clauses: MINORS,
    parties: COURT_TO_POLICE,
    steps: [
      { ...unsealed({ ground: 'other' }), refused: { code: 'facts' } },
      unsealed({ ground: 'omitted-crime' }),
      signed('2026-06-09'),
      did('2026-06-10', 'confirm', { note: '已解除' }, { stage: 'unsealed' }),
    ],
  },
  {
    procedure: 'record-unsealing',
    says: '发现错误的，送达后可以撤回',
    clauses: MINORS,
    parties: COURT_TO_POLICE,
    steps: [
      unsealed({ ground: 'retried' }),
      signed('2026-06-09'),
      did('2026-06-09', 'withdraw', { reason: '再审尚未生效' }, { stage: 'withdrawn' }),
      did('2026-06-10', 'confirm', { note: '—' }, { refused: { code: 'ended' } }),
    ],
  },
]

const ban = (privacy: string): Facts => ({
  person: ['被告人乙'],
  caseNumbers: CASE,
  effectiveOn: '2026-05-11',
  kind: 'minors-contact',
  instrument: 'certificate',
  privacy,
})

const banLives: Life[] = [
  {
    procedure: 'occupational-ban-notice',
    says: '判决生效后三十日内送达教育行政部门；涉及未成年人隐私未隐去的不得送达；抄送检察院；反馈落实',
    clauses: CHECKS,
    parties: { copy: 'procuratorate' },
    steps: [
      did('2026-06-10', 'serve', ban('open'), guardBy('103')),
      did('2026-06-10', 'serve', ban('removed'), { stage: 'served', clocks: { serving: 'met' } }),
      did('2026-06-11', 'note-copy', { note: '收到抄送' }),
      signed('2026-06-11'),
      did('2026-06-18', 'apply', { result: 'dismissed', ...by('organ-head', '2026-06-18') }, { stage: 'applied' }),
      did('2026-06-22', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'occupational-ban-notice',
    says: '第三十日为6月10日，次日送达的照收并注明迟到；误送的可以撤回',
    clauses: CHECKS,
    steps: [
      did('2026-06-11', 'serve', ban('none'), { marks: ['late'], clocks: { serving: 'met-late' } }),
      signed('2026-06-12'),
      did('2026-06-12', 'withdraw', { reason: '送达单位有误' }, { stage: 'withdrawn' }),
    ],
  },
]

const reported: Step = did('2026-06-08', 'serve', {
  person: ['学生丙'],
  sign: 'violence',
  foundOn: '2026-06-08',
  account: '身上多处伤痕',
  protection: '已安排校医检查',
})

const reportLives: Life[] = [
  {
    procedure: 'mandatory-report',
    says: '发现即报公安，抄送检察院；公安受案、告知立案；反馈天数未核对，不设期限',
    clauses: CHECKS,
    parties: { issuer: 'organ', copy: 'procuratorate' },
    steps: [
      reported,
      did('2026-06-08', 'note-copy', {}),
      signed('2026-06-08'),
      did('2026-06-08', 'take', { number: '受案〔2026〕18号' }, { stage: 'taken' }),
      did('2026-06-15', 'answer', { result: 'filed' }, { stage: 'filed' }),
      did('2026-06-16', 'supervise', { view: 'none' }),
      did('2026-06-17', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'mandatory-report',
    says: '不予立案须说明理由，检察院可以转立案监督；报告不得撤回',
    clauses: CHECKS,
    parties: { issuer: 'organ', copy: 'procuratorate' },
    steps: [
      reported,
      signed('2026-06-08'),
      did('2026-06-15', 'answer', { result: 'not-filed' }, guardBy('police')),
      did('2026-06-15', 'answer', { result: 'not-filed', reason: '经查系意外受伤' }, { stage: 'not-filed' }),
      did('2026-06-16', 'supervise', { view: 'to-supervise', note: '转立案监督' }),
      did('2026-06-17', 'withdraw', { reason: '—' }, { refused: { code: 'unknown-act' } }),
      did('2026-06-17', 'close', {}, { stage: 'closed' }),
    ],
  },
]

const asked = (authorised: string, extra: Facts = {}): Step =>
  did('2026-08-20', 'ask', { occasion: 'recruitment', askedOn: '2026-08-20', count: 12, authorised, ...extra })

const checkLives: Life[] = [
  {
    procedure: 'employment-query-record',
    says: '录用前查询十二人，均已授权，均无记录；只登记人数和有无，名单不入本系统',
    clauses: CHECKS,
    steps: [
      { ...asked('missing'), refused: { code: 'guard', article: '62' } },
      { ...asked('given', { names: ['某人'] }), refused: { code: 'facts' } },
      asked('given'),
      did('2026-08-24', 'answer', { found: 'none', answeredOn: '2026-08-24' }, { stage: 'answered' }),
      did('2026-08-25', 'close', { destroyed: true }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'employment-query-record',
    says: '查到记录须写明人数，由负责人决定不予录用后方可办结',
    clauses: CHECKS,
    steps: [
      asked('given'),
      did('2026-08-24', 'answer', { found: 'some', answeredOn: '2026-08-24' }, guardBy('result')),
      did('2026-08-24', 'answer', { found: 'some', foundCount: 1, answeredOn: '2026-08-24' }, { stage: 'to-act' }),
      did('2026-08-25', 'close', {}, { refused: { code: 'wrong-stage' } }),
      did('2026-08-25', 'act', { measure: 'not-recruited', count: 1, ...by('organ-head', '2026-08-25') }, { stage: 'answered' }),
      did('2026-08-26', 'close', {}, { stage: 'closed' }),
    ],
  },
]

const briefed = (masking: string): Step =>
  did('2026-07-06', 'serve', {
    fromOn: '2026-01-01',
    untilOn: '2026-06-30',
    cases: 9,
    masking,
    questions: [{ id: 'q1', text: '未成年被害人转述证言的审查' }],
    summary: '半年受理九件',
    answerBy: '2026-07-20',
  })

const briefingLives: Life[] = [
  {
    procedure: 'minors-briefing',
    says: '未脱敏的不得通报；反馈、共同研讨后办结',
    clauses: MINORS,
    parties: { issuer: 'court', recipient: 'procuratorate' },
    steps: [
      { ...briefed('not-done'), refused: { code: 'guard', article: '103' } },
      briefed('done'),
      signed('2026-07-07', { answer: '2026-07-20' }),
      did('2026-07-17', 'answer', { text: '建议统一审查标准' }, { stage: 'answered', clocks: { answer: 'met' } }),
      did('2026-07-24', 'study', { heldOn: '2026-07-24', result: '形成审查要点' }, { stage: 'studied' }),
      did('2026-07-27', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'minors-briefing',
    says: '检察院向法院通报，误发的撤回',
    clauses: MINORS,
    parties: { issuer: 'procuratorate', recipient: 'court' },
    steps: [briefed('done'), signed('2026-07-07'), did('2026-07-08', 'withdraw', { reason: '数据有误' }, { stage: 'withdrawn' })],
  },
]

export const minorLives: Life[] = [
  ...sealingLives,
  ...queryLives,
  ...unsealingLives,
  ...banLives,
  ...reportLives,
  ...checkLives,
  ...briefingLives,
]
