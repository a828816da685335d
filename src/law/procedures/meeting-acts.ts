/** The common course of a meeting of two houses: topics, agenda, notice, attendance, minutes agreed and co-signed, items opened (law sheet HS-MTG, HS-SPEC). */
import { type Words, words } from '#kernel/words.ts'
import type { FormId } from '../forms/form.ts'
import type { PostId } from '../posts/post.ts'
import { constitution2018 } from '../statutes/constitution-2018.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { DESK, RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { clause } from './local-clause.ts'
import type { ActSpec, FactSpec, HouseKind, PartySpec, StageSpec } from './procedure.ts'
import { deskOf, handsOf, party, step } from './request-acts.ts'
import { RETURN_REASONS } from './service-acts.ts'

type Facts = Record<string, FactSpec>
type Acts = Record<string, ActSpec>

/** Who may meet: court and procuratorate; organs where an agreement among them says so. */
export const MEETING: readonly HouseKind[] = ['court', 'procuratorate', 'organ', 'justice']

/** Who prepares and follows up on a meeting: liaison officers and co-ordinating desks first. */
export const HANDS: PostId[] = [
  ...new Set<PostId>(['liaison-officer', 'adjudication-management', 'case-management', 'intake-desk', ...handsOf(MEETING)]),
]
/** Who signs for the house: its chief. */
export const CHIEFS: PostId[] = ['president', 'chief-procurator', 'organ-head']
export const OFFICE: PostId[] = ['liaison-officer', 'organ-handler', 'intake-desk', 'organ-liaison', 'organ-head']
export const OBSERVER: PostId[] = ['observer', 'organ-head']

/** The houses of a meeting or a ledger besides the two. */
export const seats: Record<string, PartySpec> = {
  office: party('joint-office', '联合办公室', 'Joint office', { optional: true, guest: true }),
  observer: party('discipline', '列席的纪检监察组', 'Observer', { optional: true, guest: true }),
}

export const meetingParties: Record<string, PartySpec> = {
  issuer: party(MEETING, '承办单位', 'Host'),
  recipient: party(MEETING, '对方单位', 'Other house'),
  ...seats,
}

const observing = [clause(sixianAgreement2022, 'observer')]
const separate = [cite(constitution2018, '140'), cite(criminalProcedure2018, '7')]

/** Stages in which the meeting is still ahead. */
export const AHEAD = ['topics', 'agenda', 'agreed', 'notified', 'received']
const COMING = ['notified', 'received']
const AFTER = ['held', 'minuted', 'confirmed', 'signed']

export const meetingStages: Record<string, StageSpec> = {
  topics: { title: words('征集议题', 'Topics called for') },
  agenda: { title: words('议程待对方同意', 'Agenda to be agreed') },
  agreed: { title: words('议程已商定', 'Agenda agreed') },
  notified: { title: words('已发会议通知', 'Notified') },
  received: { title: words('会议通知已签收', 'Notice signed for') },
  held: { title: words('会议已召开', 'Held') },
  minuted: { title: words('纪要待对方同意', 'Minutes to be agreed') },
  confirmed: { title: words('纪要已商定，待会签', 'Minutes agreed, to be co-signed') },
  signed: { title: words('纪要已会签', 'Minutes co-signed') },
  closed: {
    title: words('议定事项已建账', 'Items opened'),
    end: true,
    says: words(
      '议定事项在台账中继续办理，下次会议首先报告落实情况',
      'The items go on in the ledger; the next meeting opens with the report on them',
    ),
  },
  cancelled: { title: words('已取消', 'Cancelled'), end: true },
}

export type Meeting = { basis: Citation[]; minutes: FormId }

export const aboutPersonnel = fact.flag('涉及办案、执法人员个人', 'About named officers')

/** Agreed, or not agreed with reasons. */
export const answering: Facts = {
  answer: fact.code(
    '意见',
    'Answer',
    { agreed: words('同意', 'Agreed'), 'not-agreed': words('不同意，说明理由', 'Not agreed: reasons given') },
    must,
  ),
  reason: fact.text('理由', 'Reasons', { help: words('不同意的必须说明理由', 'Not agreeing needs reasons') }),
}

/** Reasons for not agreeing are asked for where the act is written. */
export const reasoned = (basis: Citation[]) => [
  guard.ownFactNeeds('answer', ['not-agreed'], 'reason', words('不同意的，应当说明理由', 'Not agreeing needs reasons'), basis),
]

const TOPIC: Facts = {
  title: fact.text('议题', 'Topic', must),
  line: fact.text('条线', 'Line of work', must),
  subject: fact.code(
    '议题性质',
    'What it is about',
    {
      'general-standard': words('类案标准、证据标准', 'A standard for a kind of cases, or of evidence'),
      'law-application': words('法律适用的一般问题', 'Application of law in general'),
      procedure: words('程序衔接', 'Procedure'),
      'finished-case': words('已经终结的案件的总结', 'What a finished case teaches'),
      'other-work': words('其他工作事项', 'Other work'),
      individual: words('未结案件如何裁判、处理（不得会商）', 'How a pending case should be decided (never)'),
    },
    must,
  ),
  text: fact.text('议题说明', 'Explanation', must),
  caseNumbers: fact.caseNumbers('引出议题的案件', 'Case it arose from', {
    help: words(
      '由未结案件引出的，只能会商标准、法律适用的一般问题和程序',
      'A topic that arose from a pending case is about standards, the law in general or procedure only',
    ),
  }),
  invite: fact.text('拟邀请参加本议题的单位', 'Third house wanted for this topic'),
}

const topic = (title: Words, by: string, posts: PostId[], { basis }: Meeting): ActSpec =>
  step(title, by, posts, ['topics', 'agenda'], TOPIC, [...basis, ...separate], {
    repeat: 'many',
    needs: [
      guard.ownFactIs(
        'subject',
        ['general-standard', 'law-application', 'procedure', 'finished-case', 'other-work'],
        words(
          '未结案件只能会商标准、法律适用的一般问题和程序，会议不得讨论个案如何裁判、处理',
          'Of a pending case only standards, the law in general and procedure may be talked over, never how it should be decided',
        ),
        separate,
      ),
    ],
  })

const topicActs = (meeting: Meeting): Acts => ({
  topic: topic(words('提出议题', 'Put a topic'), 'issuer', HANDS, meeting),
  'topic-theirs': topic(words('对方提出议题', 'The other house puts a topic'), 'recipient', HANDS, meeting),
  'topic-office': topic(words('联合办公室提出议题', 'The joint office puts a topic'), 'office', OFFICE, meeting),
})

const agendaActs = ({ basis }: Meeting): Acts => ({
  agenda: step(
    words('拟定议程', 'Draw up the agenda'),
    'issuer',
    HANDS,
    ['topics', 'agenda'],
    {
      lastReport: fact.text('首项：上次议定事项落实情况报告', 'First: report on the last meeting’s items', {
        ...must,
        help: words('首次会议写明“首次会议，无上次事项”', 'At a first meeting say that there are no earlier items'),
      }),
      points: fact.points('商定的议题', 'Topics', must),
    },
    basis,
    { to: 'agenda', repeat: 'many', form: 'meeting-agenda' },
  ),
  'agree-agenda': step(words('答复议程', 'Answer the agenda'), 'recipient', HANDS, ['agenda'], answering, basis, {
    toBy: { fact: 'answer', stages: { agreed: 'agreed', 'not-agreed': 'topics' } },
    repeat: 'many',
    needs: reasoned(basis),
  }),
})

const noticeActs = ({ basis }: Meeting): Acts => ({
  notify: step(
    words('通知会议', 'Give notice of the meeting'),
    'issuer',
    HANDS,
    ['agreed', ...COMING],
    {
      meetsOn: fact.date('会议日期', 'Meets on', { ...must, future: true }),
      place: fact.text('会议地点', 'Place', must),
      materials: fact.text('材料清单', 'Papers'),
    },
    basis,
    { to: 'notified', repeat: 'many', form: 'meeting-notice', served: true },
  ),
  'sign-for': step(
    words('签收会议通知', 'Sign for the notice'),
    'recipient',
    deskOf(MEETING),
    ['notified'],
    {
      receivedOn: fact.date('收到日期', 'Received on', { ...must, ...past, notBefore: 'notify.on' }),
      dateSource: fact.code('日期依据', 'Proof of the date', {
        stamp: words('收文章', 'Stamp'),
        'earlier-proof': words('其他凭证', 'Other proof'),
      }),
      registerNumber: fact.text('收文号', 'Intake number'),
    },
    basis,
    { to: 'received', repeat: 'many', form: 'intake-register', noClock: DESK },
  ),
  return: step(
    words('退回', 'Return'),
    'recipient',
    deskOf(MEETING),
    ['notified'],
    { reason: fact.code('退回事由', 'Reason', RETURN_REASONS, must), note: fact.text('说明', 'Note') },
    basis,
    { to: 'agreed', repeat: 'many', noClock: DESK },
  ),
})

const attending = (title: Words, by: string, posts: PostId[], basis: Citation[]): ActSpec =>
  step(
    title,
    by,
    posts,
    [...COMING, 'held'],
    { present: fact.people('出席人员', 'Present', must), absent: fact.text('请假人员及原因', 'Excused, and why') },
    basis,
    { repeat: 'many', form: 'attendance-sheet' },
  )

const meetingDay = ({ basis }: Meeting): Acts => ({
  attend: attending(words('登记出席人员', 'Record who attends'), 'issuer', HANDS, basis),
  'attend-theirs': attending(words('对方登记出席人员', 'The other house records who attends'), 'recipient', HANDS, basis),
  'attend-office': attending(words('联合办公室登记列席人员', 'The joint office records who attends'), 'office', OFFICE, basis),
  'attend-observer': attending(words('纪检监察组登记列席人员', 'The observer records who attends'), 'observer', OBSERVER, observing),
  hold: step(
    words('召开会议', 'Hold the meeting'),
    'issuer',
    HANDS,
    COMING,
    { heldOn: fact.date('召开日期', 'Held on', { ...must, ...past }), chair: fact.text('主持人', 'Chaired by', must) },
    basis,
    { to: 'held' },
  ),
})

const minutes = (title: Words, by: string, posts: PostId[], form: FormId, basis: Citation[]): ActSpec =>
  step(
    title,
    by,
    posts,
    ['held', 'minuted'],
    {
      text: fact.text('会议情况', 'Minutes', must),
      decisions: fact.points('议定事项', 'Decisions', { help: words('每一项建入台账', 'Each becomes an item of the ledger') }),
      reservations: fact.text('分歧与保留意见', 'Differences and reservations'),
      heads: fact.text('两院存证日志头', 'Log heads of both houses', must),
    },
    basis,
    { to: 'minuted', repeat: 'many', form },
  )

const signing = (title: Words, by: string, basis: Citation[]): ActSpec =>
  step(
    title,
    by,
    [...CHIEFS, ...HANDS].filter((post, at, all) => all.indexOf(post) === at),
    ['confirmed'],
    {},
    basis,
    {
      to: 'signed',
      together: ['co-sign', 'co-sign-theirs'],
      decision: CHIEFS,
    },
  )

const minutesActs = ({ basis, minutes: form }: Meeting): Acts => ({
  minutes: minutes(words('起草纪要', 'Write the minutes'), 'issuer', HANDS, form, basis),
  'minutes-office': minutes(words('联合办公室起草纪要', 'The joint office writes the minutes'), 'office', OFFICE, form, basis),
  'agree-minutes': step(words('答复纪要', 'Answer the minutes'), 'recipient', HANDS, ['minuted'], answering, basis, {
    toBy: { fact: 'answer', stages: { agreed: 'confirmed', 'not-agreed': 'held' } },
    repeat: 'many',
    needs: reasoned(basis),
  }),
  'co-sign': signing(words('会签纪要', 'Co-sign the minutes'), 'issuer', basis),
  'co-sign-theirs': signing(words('对方会签纪要', 'The other house co-signs'), 'recipient', basis),
  itemise: step(
    words('议定事项建账', 'Open the items'),
    'issuer',
    HANDS,
    ['signed'],
    { account: fact.text('已建事项，或者不建的原因', 'Items opened, or why none', must) },
    basis,
    { to: 'closed' },
  ),
})

const changeActs = ({ basis }: Meeting): Acts => ({
  postpone: step(
    words('延期召开', 'Postpone'),
    'issuer',
    HANDS,
    AHEAD,
    { plannedOn: fact.date('改定日期', 'New day', { ...must, future: true }), reason: fact.text('原因', 'Why', must) },
    basis,
    { repeat: 'many' },
  ),
  cancel: step(words('取消会议', 'Cancel'), 'issuer', HANDS, AHEAD, { reason: fact.text('原因', 'Why', must) }, basis, {
    to: 'cancelled',
    noClock: RIGHT,
  }),
  'remind-observer': step(
    words('纪检监察组提醒', 'The observer reminds'),
    'observer',
    OBSERVER,
    [...AHEAD, ...AFTER],
    { text: fact.text('提醒内容', 'Reminder', must) },
    observing,
    { repeat: 'many' },
  ),
})

/** Everything from the first topic to the items; the opening letter stands before it. */
export const meetingActs = (meeting: Meeting): Acts => ({
  ...topicActs(meeting),
  ...agendaActs(meeting),
  ...noticeActs(meeting),
  ...meetingDay(meeting),
  ...minutesActs(meeting),
  ...changeActs(meeting),
})
