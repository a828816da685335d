/** The special joint meeting: called for one matter, only when both chiefs have approved; then as a regular one (law sheet HS-SPEC). */
import { type Words, words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { RIGHT } from './clockless.ts'
import { enterableFromScan } from './enterable-from-scan.ts'
import { fact, must } from './fact.ts'
import { clause } from './local-clause.ts'
import { aboutPersonnel, CHIEFS, HANDS, meetingActs, meetingParties, meetingStages } from './meeting-acts.ts'
import { minutesClock, noticeClock, topicsClock } from './meeting-clocks.ts'
import { type ActSpec, procedure } from './procedure.ts'
import { step, withoutSilence } from './request-acts.ts'

const basis = [clause(frameworkOpinion2024, 'special-meetings')]
const clocks = { topics: topicsClock, notice: noticeClock, minutes: minutesClock }

const call = step(
  words('提议召开专题会议', 'Propose a special meeting'),
  'issuer',
  HANDS,
  [],
  {
    reason: fact.text('召开事由', 'Why', must),
    plannedOn: fact.date('拟召开日期', 'Planned for', { future: true, notBefore: 'call.topicsBy' }),
    topicsBy: fact.date('议题提交截止日', 'Topics by', { future: true }),
    place: fact.text('拟定地点', 'Place'),
    note: fact.text('说明', 'Note'),
    aboutPersonnel,
  },
  basis,
  { opening: true, to: 'called' },
)

const approving = (title: Words, by: string): ActSpec =>
  step(title, by, [...CHIEFS], ['called'], { note: fact.text('意见', 'Note') }, basis, {
    to: 'topics',
    together: ['approve', 'approve-theirs'],
    decision: CHIEFS,
  })

const declining = (title: Words, by: string): ActSpec =>
  step(title, by, [...CHIEFS], ['called'], { reason: fact.text('理由', 'Reasons', must) }, basis, {
    to: 'declined',
    decision: CHIEFS,
    noClock: RIGHT,
  })

const acts: Record<string, ActSpec> = {
  call,
  approve: approving(words('主要领导批准', 'The chief approves'), 'issuer'),
  'approve-theirs': approving(words('对方主要领导批准', 'The other chief approves'), 'recipient'),
  decline: declining(words('主要领导不同意', 'The chief does not agree'), 'issuer'),
  'decline-theirs': declining(words('对方主要领导不同意', 'The other chief does not agree'), 'recipient'),
  ...meetingActs({ basis, minutes: 'special-minutes' }),
}

export const specialMeeting = procedure({
  id: 'special-meeting',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('专题联席会议', 'Special joint meeting'),
  basis,
  parties: meetingParties,
  kind: 'shared',
  keeper: 'issuer',
  sealed: 'if-personnel',
  stages: {
    called: { title: words('待两院主要领导批准', 'Both chiefs to approve') },
    declined: { title: words('未获批准，已说明理由', 'Not approved, with reasons'), end: true },
    ...meetingStages,
  },
  acts: enterableFromScan(withoutSilence(acts, clocks), []),
  clocks,
  leadsTo: ['ledger-item', 'office-ledger-item', 'third-house-invitation', 'consultation'],
})
