/** Joint meetings: the last items first, topics from both sides, minutes agreed, co-signed with both log heads, items opened; late, postponed, not agreed, cancelled, not approved. */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life, Step } from './life.ts'
import { by, did } from './request-steps.ts'

const PRESIDENT = (on: string) => by('president', on)
const CHIEF = (on: string) => by('chief-procurator', on)
const CT = { issuer: 'court', recipient: 'procuratorate' } as const
const PR = { issuer: 'procuratorate', recipient: 'court' } as const

const topic = (title: string, more: Facts = {}): Facts => ({
  title,
  line: '执行',
  subject: 'procedure',
  text: '移送、签收、反馈如何衔接',
  ...more,
})
const AGENDA: Facts = {
  lastReport: '上次议定四项：三项销号，一项续办',
  points: [
    { id: '1', text: '执行案卷调阅的衔接' },
    { id: '2', text: '类案证据标准' },
  ],
}
const MINUTES: Facts = {
  text: '双方逐项交换意见',
  decisions: [{ id: '1', text: '案卷五个工作日内调阅' }],
  reservations: '对电子卷宗范围各自保留意见',
  heads: '法院 24680 9f2c；检察院 13579 77ab',
}
const PRESENT = (...present: string[]): Facts => ({ present })
const NOTICE = (meetsOn: string): Facts => ({ meetsOn, place: '法院第一会议室', materials: '议程、上次事项落实情况' })
const RECEIVED = (on: string): Facts => ({ receivedOn: on, dateSource: 'stamp' })

/** From the agreed agenda to the day of the meeting. */
const meet = (notice: string, on: string, more: Step[] = []): Step[] => [
  did(notice, 'notify', NOTICE(on), { stage: 'notified', clocks: { notice: 'met' } }),
  did(notice, 'sign-for', RECEIVED(notice), { stage: 'received' }),
  did(on, 'attend', PRESENT('院长', '执行局长')),
  did(on, 'attend-theirs', { present: ['检察长'], absent: '副检察长出差' }),
  ...more,
  did(on, 'hold', { heldOn: on, chair: '院长' }, { stage: 'held' }),
]

/** Both chiefs sign, the items are opened. */
const conclude = (on: string, host: Facts, other: Facts): Step[] => [
  did(on, 'co-sign', host, { stage: 'confirmed' }),
  did(on, 'co-sign-theirs', other, { stage: 'signed' }),
  did(on, 'itemise', { account: '已建一项：案卷调阅' }, { stage: 'closed' }),
]

const regular: Life[] = [
  {
    procedure: 'joint-meeting',
    says: '上半年例会：两院和联合办公室提议题，首项是上次事项落实情况，纪要载明两院存证日志头，两长会签后建账',
    clauses: ['FW-4.1a', 'SX-3', 'HLJ-1'],
    parties: { ...CT, office: 'joint-office', observer: 'discipline' },
    steps: [
      did(
        '2026-05-18',
        'call',
        { slot: 'first-half', year: 2026, plannedOn: '2026-06-16', topicsBy: '2026-06-17' },
        { refused: { code: 'facts' } },
      ),
      did(
        '2026-05-18',
        'call',
        { slot: 'first-half', year: 2026, plannedOn: '2026-06-16', topicsBy: '2026-06-01', place: '法院' },
        { stage: 'topics', clocks: { call: 'met', topics: '2026-06-01', notice: 'not-started', minutes: 'not-started' } },
      ),
      did('2026-05-25', 'topic-theirs', topic('某案应当如何判', { subject: 'individual', line: '刑事' }), {
        refused: { code: 'guard', article: '140' },
      }),
      did('2026-05-25', 'topic-theirs', topic('类案证据标准', { subject: 'general-standard', caseNumbers: ['（2026）湘3199刑初12号'] }), {
        clocks: { topics: 'met' },
      }),
      did('2026-05-26', 'topic', topic('执行案卷调阅的衔接', { invite: '县公安局' })),
      did('2026-05-27', 'topic-office', topic('台账报送', { subject: 'other-work', line: '综合' })),
      did('2026-06-02', 'agenda', { points: AGENDA.points ?? null }, { refused: { code: 'facts' } }),
      did('2026-06-02', 'agenda', AGENDA, { stage: 'agenda' }),
      did('2026-06-03', 'agree-agenda', { answer: 'not-agreed' }, { refused: { code: 'guard' } }),
      did('2026-06-03', 'agree-agenda', { answer: 'not-agreed', reason: '补入台账报送' }, { stage: 'topics' }),
      did('2026-06-04', 'agenda', AGENDA),
      did('2026-06-05', 'agree-agenda', { answer: 'agreed' }, { stage: 'agreed' }),
      ...meet('2026-06-09', '2026-06-16', [
        did('2026-06-16', 'attend-office', PRESENT('办公室主任')),
        did('2026-06-16', 'attend-observer', PRESENT('组长')),
      ]),
      did('2026-06-22', 'minutes', { ...MINUTES, heads: null }, { refused: { code: 'facts' } }),
      did('2026-06-24', 'minutes', MINUTES, { stage: 'minuted', clocks: { minutes: 'met' } }),
      did('2026-06-25', 'agree-minutes', { answer: 'agreed' }, { stage: 'confirmed' }),
      did('2026-06-25', 'co-sign', by('vice-president', '2026-06-25'), { refused: { code: 'facts' } }),
      ...conclude('2026-06-26', PRESIDENT('2026-06-26'), CHIEF('2026-06-26')),
    ],
  },
  {
    procedure: 'joint-meeting',
    says: '下半年例会由检察院承办：征集、通知、纪要都迟了，照样受理并注明逾期；改期须重新通知；纪要不同意的说明理由',
    clauses: ['FW-4.1a', 'HLJ-1', 'LX-8'],
    parties: { ...PR, observer: 'discipline' },
    steps: [
      did(
        '2026-10-19',
        'call',
        { slot: 'second-half', year: 2026, plannedOn: '2026-11-05', topicsBy: '2026-10-26' },
        { marks: ['late'], clocks: { call: 'met-late', topics: '2026-10-26' } },
      ),
      did('2026-10-20', 'hold', { heldOn: '2026-10-20', chair: '检察长' }, { refused: { code: 'wrong-stage' } }),
      did('2026-10-27', 'topic', topic('终本案件的监督')),
      did('2026-10-27', 'agenda', AGENDA, { clocks: { topics: 'moot' } }),
      did('2026-10-28', 'agree-agenda', { answer: 'agreed' }, { stage: 'agreed' }),
      did('2026-10-29', 'notify', NOTICE('2026-11-05'), { clocks: { notice: 'met' } }),
      did('2026-10-30', 'sign-for', RECEIVED('2026-10-30')),
      did('2026-11-02', 'postpone', { plannedOn: '2026-11-12', reason: '与上级会议冲突' }, { stage: 'received' }),
      did('2026-11-09', 'notify', NOTICE('2026-11-12'), { marks: ['late'], clocks: { notice: 'met-late' } }),
      did('2026-11-09', 'return', { reason: 'missing-attachment', note: '缺上次事项落实情况' }, { stage: 'agreed' }),
      did('2026-11-09', 'notify', NOTICE('2026-11-12'), { stage: 'notified' }),
      did('2026-11-10', 'sign-for', RECEIVED('2026-11-10')),
      did('2026-11-10', 'remind-observer', { text: '会议通知过迟，请注意提前安排' }),
      did('2026-11-12', 'attend', PRESENT('检察长')),
      did('2026-11-12', 'hold', { heldOn: '2026-11-12', chair: '检察长' }, { clocks: { minutes: '2026-11-19' } }),
      did('2026-11-20', 'minutes', MINUTES, { marks: ['late'], clocks: { minutes: 'met-late' } }),
      did('2026-11-23', 'agree-minutes', { answer: 'not-agreed' }, { refused: { code: 'guard' } }),
      did('2026-11-23', 'agree-minutes', { answer: 'not-agreed', reason: '第一项未达成一致' }, { stage: 'held' }),
      did('2026-11-24', 'co-sign', CHIEF('2026-11-24'), { refused: { code: 'wrong-stage' } }),
      did('2026-11-24', 'minutes', { ...MINUTES, reservations: '第一项双方各自保留意见' }),
      did('2026-11-25', 'agree-minutes', { answer: 'agreed' }),
      ...conclude('2026-11-26', CHIEF('2026-11-26'), PRESIDENT('2026-11-26')),
    ],
  },
  {
    procedure: 'joint-meeting',
    says: '协作意见执行情况座谈因故取消，说明原因',
    clauses: ['LX-8'],
    parties: CT,
    steps: [
      did(
        '2026-03-02',
        'call',
        { slot: 'first-half', year: 2026, plannedOn: '2026-04-14', topicsBy: '2026-03-20' },
        { clocks: { call: 'met' } },
      ),
      did('2026-03-16', 'cancel', {}, { refused: { code: 'facts' } }),
      did('2026-03-16', 'cancel', { reason: '与专项评查合并进行' }, { stage: 'cancelled', clocks: { topics: 'moot' } }),
    ],
  },
]

const special: Life[] = [
  {
    procedure: 'special-meeting',
    says: '专题会议须两院主要领导都批准才征集议题；纪要由联合办公室起草，双方会签',
    clauses: ['FW-4.1b', 'SX-3'],
    parties: { ...PR, office: 'joint-office' },
    steps: [
      did('2026-07-06', 'call', {}, { refused: { code: 'facts' } }),
      did('2026-07-06', 'call', { reason: '集中清理涉企执行积案', plannedOn: '2026-07-28' }, { stage: 'called' }),
      did('2026-07-07', 'topic', topic('涉企案件的保全'), { refused: { code: 'wrong-stage' } }),
      did('2026-07-07', 'approve', CHIEF('2026-07-07'), { post: 'liaison-officer', refused: { code: 'wrong-post' } }),
      did('2026-07-07', 'approve', CHIEF('2026-07-07'), { stage: 'called' }),
      did('2026-07-08', 'approve-theirs', PRESIDENT('2026-07-08'), { stage: 'topics' }),
      did('2026-07-10', 'topic-theirs', topic('涉企案件的保全', { subject: 'law-application' })),
      did('2026-07-13', 'agenda', { ...AGENDA, lastReport: '首次会议，无上次事项' }),
      did('2026-07-14', 'agree-agenda', { answer: 'agreed' }),
      ...meet('2026-07-20', '2026-07-28'),
      did('2026-07-30', 'minutes-office', MINUTES, { stage: 'minuted', clocks: { minutes: 'met' } }),
      did('2026-07-31', 'agree-minutes', { answer: 'agreed' }),
      ...conclude('2026-08-03', CHIEF('2026-08-03'), PRESIDENT('2026-08-03')),
    ],
  },
  {
    procedure: 'special-meeting',
    says: '对方主要领导不同意召开，说明理由，会议不开',
    clauses: ['FW-4.1b'],
    parties: CT,
    steps: [
      did('2026-07-06', 'call', { reason: '研究一起在审案件' }),
      did('2026-07-07', 'approve', PRESIDENT('2026-07-07')),
      did('2026-07-08', 'decline-theirs', CHIEF('2026-07-08'), { refused: { code: 'facts' } }),
      did('2026-07-08', 'decline-theirs', { reason: '在审案件不宜会商', ...CHIEF('2026-07-08') }, { stage: 'declined' }),
      did('2026-07-09', 'approve-theirs', CHIEF('2026-07-09'), { refused: { code: 'ended' } }),
    ],
  },
]

export const meetingLives: readonly Life[] = [...regular, ...special]
