/** The regular joint meeting: two slots a year, hosts alternating, topics from both sides, the last items first, minutes co-signed, items opened (law sheet HS-MTG). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import { aboutPersonnel, HANDS, meetingActs, meetingParties, meetingStages } from './meeting-acts.ts'
import { callClock, minutesClock, noticeClock, topicsClock } from './meeting-clocks.ts'
import { procedure } from './procedure.ts'
import { step, withoutSilence } from './request-acts.ts'

const basis = [
  clause(frameworkOpinion2024, 'meetings'),
  clause(heilongjiangConsultation2024, 'meetings'),
  clause(sixianAgreement2022, 'meetings'),
]

const clocks = { call: callClock, topics: topicsClock, notice: noticeClock, minutes: minutesClock }

const call = step(
  words('征集议题', 'Call for topics'),
  'issuer',
  HANDS,
  [],
  {
    slot: fact.code(
      '例会时段',
      'Slot',
      { 'first-half': words('上半年', 'First half of the year'), 'second-half': words('下半年', 'Second half of the year') },
      must,
    ),
    year: fact.number('年度', 'Year', must),
    plannedOn: fact.date('拟召开日期', 'Planned for', { ...must, future: true, notBefore: 'call.topicsBy' }),
    topicsBy: fact.date('议题提交截止日', 'Topics by', { ...must, future: true }),
    place: fact.text('拟定地点', 'Place'),
    note: fact.text('说明', 'Note'),
    aboutPersonnel,
  },
  basis,
  { opening: true, to: 'topics' },
)

export const jointMeeting = procedure({
  id: 'joint-meeting',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('联席会议（例会）', 'Regular joint meeting'),
  basis,
  parties: meetingParties,
  kind: 'shared',
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: meetingStages,
  acts: enterableFromScan(withoutSilence({ call, ...meetingActs({ basis, minutes: 'joint-minutes' }) }, clocks), []),
  clocks,
  leadsTo: ['ledger-item', 'office-ledger-item', 'third-house-invitation', 'consultation'],
})
