/** The chief procurator at the adjudication committee (SWH-LX, SWH-REQ) and both chiefs in one trial (TT-LZ). */
import type { Facts } from '#engine/procedure/act.ts'
import type { Life, Step } from './life.ts'
import { by, did, refusedWithReasons, signed } from './request-steps.ts'

const president = (on: string): Facts => by('president', on)
const chief = (on: string): Facts => by('chief-procurator', on)
const guardBy = (article: string) => ({ refused: { code: 'guard', article } })
const CASE = ['（2026）湘3199刑再1号']

const told = (facts: Facts = {}): Facts => ({
  item: 'protest',
  manner: 'invited',
  invitation: '已书面邀请检察长列席',
  caseNumbers: CASE,
  subject: '审判监督程序抗诉案',
  ...president('2026-06-08'),
  ...facts,
})
const opened: Step[] = [did('2026-06-08', 'tell', told(), { stage: 'served' }), signed('2026-06-08')]
const agenda = (on: string, more: Partial<Step> = {}): Step =>
  did(on, 'send-agenda', { meetingOn: '2026-06-16', agenda: '第三项：抗诉案', place: '审委会会议室，九时' }, more)

const committeeLives: Life[] = [
  {
    procedure: 'committee-attendance',
    says: '抗诉案件写明邀请情况；委托副检察长须写明委托；会前三个工作日送议程；只列席所通知的议题，表决前发言，摘录只有意见部分',
    clauses: ['FW-2.1c'],
    steps: [
      did('2026-06-08', 'tell', { ...told(), invitation: null }, guardBy('attendance')),
      ...opened,
      did('2026-06-09', 'decide-attendance', { who: 'deputy', ...chief('2026-06-09') }, guardBy('26')),
      did(
        '2026-06-09',
        'decide-attendance',
        { who: 'deputy', delegation: '检察长出差，委托副检察长列席', ...chief('2026-06-09') },
        { stage: 'attending' },
      ),
      agenda('2026-06-11', { stage: 'agenda-sent', clocks: { agenda: 'met' } }),
      did('2026-06-11', 'send-materials', { list: '审理报告' }),
      did('2026-06-16', 'record-attendance', { attendedOn: '2026-06-16', presence: 'attended', scope: 'whole-meeting' }, guardBy('9')),
      did(
        '2026-06-16',
        'record-attendance',
        { attendedOn: '2026-06-16', presence: 'attended', scope: 'notified-items' },
        { stage: 'attended' },
      ),
      did('2026-06-16', 'speak', { moment: 'after-vote', text: '抗诉意见' }, guardBy('7')),
      did('2026-06-16', 'speak', { moment: 'before-vote', text: '坚持抗诉意见' }, { stage: 'spoken', post: 'deputy-chief-procurator' }),
      did('2026-06-17', 'extract', { opinion: '坚持抗诉意见', matches: true }, { stage: 'recorded' }),
      did('2026-07-10', 'send-judgment', { number: '（2026）湘3199刑再1号判决书' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'committee-attendance',
    says: '协议约定五个工作日的，6月16日会议须6月9日前通知，逾期注明；未到会的登记后办结',
    clauses: ['FW-2.1c'],
    terms: { 'attendance-notice-wd': 'D-SWH-NOTE-5' },
    steps: [
      ...opened,
      did('2026-06-09', 'decide-attendance', { who: 'chief', ...chief('2026-06-09') }, { stage: 'attending' }),
      did('2026-06-09', 'speak', { moment: 'before-vote', text: '—' }, { refused: { code: 'wrong-stage', article: '7' } }),
      agenda('2026-06-10', { marks: ['late'], clocks: { agenda: 'met-late' } }),
      did(
        '2026-06-16',
        'record-attendance',
        { attendedOn: '2026-06-16', presence: 'absent', scope: 'notified-items' },
        { stage: 'closed' },
      ),
    ],
  },
  {
    procedure: 'committee-attendance',
    says: '可能判处无罪的案件依法告知即可；检察长决定不列席',
    clauses: ['FW-2.1c'],
    steps: [
      did('2026-06-08', 'tell', {
        item: 'acquittal',
        manner: 'told',
        caseNumbers: CASE,
        subject: '可能判处无罪',
        ...president('2026-06-08'),
      }),
      signed('2026-06-08'),
      did('2026-06-10', 'decide-attendance', { who: 'nobody', ...chief('2026-06-10') }, { stage: 'declined' }),
    ],
  },
]

const asked: Step = did('2026-06-08', 'serve', {
  item: '再审抗诉案',
  caseNumbers: CASE,
  reasons: '法律适用有重大分歧',
  replyBy: '2026-06-12',
  ...chief('2026-06-08'),
})

const requestLives: Life[] = [
  {
    procedure: 'committee-attendance-request',
    says: '检察院提出列席，法院院长同意后另行告知议程',
    clauses: ['FW-2.1c'],
    steps: [
      asked,
      signed('2026-06-08', { reply: '2026-06-12' }),
      did('2026-06-12', 'reply', { answer: 'agreed', ...president('2026-06-12') }, { stage: 'agreed', clocks: { reply: 'met' } }),
      did('2026-06-15', 'close', {}, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'committee-attendance-request',
    says: '不安排列席的须说明理由；迟到的答复照收并注明',
    clauses: ['FW-2.1c'],
    steps: [
      asked,
      signed('2026-06-08'),
      ...refusedWithReasons('2026-06-15', '该案未提交审判委员会讨论', president('2026-06-15'), { stage: 'refused', marks: ['late'] }),
    ],
  },
]

const proposed = (facts: Facts = {}): Facts => ({
  caseNumbers: ['（2026）湘3199刑初40号'],
  value: '危害食品安全，具有教育意义',
  publicity: 'public',
  minor: 'none',
  recusal: 'checked-none',
  ...facts,
})
const picked: Step[] = [did('2026-06-01', 'propose', proposed(), { stage: 'served' }), signed('2026-06-01')]
const set = (on: string, hearingOn: string, more: Partial<Step> = {}): Step =>
  did(on, 'set-hearing', { hearingOn, presiding: ['院长甲'], prosecutors: ['检察长乙'] }, more)

const jointLives: Life[] = [
  {
    procedure: 'joint-trial-duty',
    says: '不公开、涉未成年人、未核查回避的排除；两长共同决定后方可定庭期；开庭三日前通知；双方评议后总结',
    clauses: ['FW-3.1'],
    steps: [
      did('2026-06-01', 'propose', proposed({ publicity: 'private' }), guardBy('557')),
      did('2026-06-01', 'propose', proposed({ minor: 'involved' }), guardBy('578')),
      did('2026-06-01', 'propose', proposed({ recusal: 'unchecked' }), guardBy('joint-trial')),
      ...picked,
      did('2026-06-02', 'agree-president', president('2026-06-02')),
      set('2026-06-03', '2026-06-16', guardBy('joint-trial')),
      did('2026-06-03', 'agree-chief', chief('2026-06-03')),
      set('2026-06-04', '2026-06-16', { stage: 'set', clocks: { notice: 'met' } }),
      did('2026-06-04', 'invite', { number: 12, kinds: '人大代表、政协委员、人民监督员' }),
      did('2026-06-10', 'announce', { place: '公告栏、官网' }, { stage: 'announced' }),
      did('2026-06-16', 'hold', { heldOn: '2026-06-16', guests: 30 }, { stage: 'held' }),
      did('2026-06-17', 'sum-up', { text: '总结' }, guardBy('joint-trial')),
      did('2026-06-17', 'review', { conduct: '庭审规范' }),
      did('2026-06-17', 'review-by-procuratorate', { conduct: '指控有力' }),
      did('2026-06-18', 'sum-up', { text: '总结' }, { stage: 'closed' }),
    ],
  },
  {
    procedure: 'joint-trial-duty',
    says: '检察长不同意的，说明理由后终止',
    clauses: ['FW-3.1'],
    steps: [
      ...picked,
      did('2026-06-02', 'agree-president', president('2026-06-02')),
      did('2026-06-03', 'decline-chief', chief('2026-06-03'), { refused: { code: 'facts' } }),
      did('2026-06-03', 'decline-chief', { reason: '案件尚在补充侦查', ...chief('2026-06-03') }, { stage: 'declined' }),
    ],
  },
  {
    procedure: 'joint-trial-duty',
    says: '庭期定后发现涉及未成年人的，任何一方都可以提出排除；迟到的通知注明',
    clauses: ['FW-3.1'],
    steps: [
      ...picked,
      did('2026-06-02', 'agree-president', president('2026-06-02')),
      did('2026-06-02', 'agree-chief', chief('2026-06-02')),
      set('2026-06-09', '2026-06-10', { marks: ['late'], clocks: { notice: 'met-late' } }),
      did('2026-06-09', 'exclude-by-procuratorate', { ground: 'minor', reason: '被害人系未成年人' }, { stage: 'excluded' }),
    ],
  },
]

export const attendanceLives: Life[] = [...committeeLives, ...requestLives, ...jointLives]
