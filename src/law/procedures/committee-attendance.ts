/** The chief procurator attends a meeting of the adjudication committee (law sheet SWH-LX): told or invited, agenda sent, attended, spoke before the vote, opinion recorded. */
import { words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { committeeAttendance2010 } from '../statutes/committee-attendance-2010.ts'
import { courtOrganic2018 } from '../statutes/court-organic-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { procuratorateOrganic2018 } from '../statutes/procuratorate-organic-2018.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec } from './procedure.ts'
import { party, request, step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'

/** The term whose value is the row that says how early the agenda comes; the duty to invite is the term `attendance-invite`. */
const NOTICE_TERM = 'attendance-notice-wd'

const OFFICE: PostId[] = ['adjudication-committee', 'president', 'vice-president']
const CHIEFS: PostId[] = ['chief-procurator', 'deputy-chief-procurator']
const right = [cite(courtOrganic2018, '38'), cite(procuratorateOrganic2018, '26')]
const tell = [cite(committeeAttendance2010, '3'), cite(committeeAttendance2010, '4')]
const invite = cite(
  frameworkOpinion2024,
  'attendance',
  words(
    '全国性规定只写“可以列席”；“应邀请”出自协作意见（attendance-invite）',
    'National law says “may attend”; “shall be invited” comes from the agreement (attendance-invite)',
  ),
)
const agenda = [
  cite(
    committeeAttendance2010,
    '4',
    words(
      '应当通知会议议程和时间，未定天数；三个工作日系本地惯例（attendance-notice-wd）',
      'Agenda and time are notified; no number of days. Three working days are a local convention (attendance-notice-wd)',
    ),
  ),
]
const materials = [cite(committeeAttendance2010, '5')]
const speak = [cite(committeeAttendance2010, '7')]
const secret = cite(committeeAttendance2010, '9')
const decide = [...right, cite(criminalRules2019, '571'), cite(committeeAttendance2010, '1')]

const courtActs: Record<string, ActSpec> = {
  'send-agenda': step(
    words('送会议议程和时间', 'Send agenda and time'),
    'issuer',
    OFFICE,
    ['attending', 'agenda-sent'],
    {
      meetingOn: fact.date('会议日期', 'Meeting on', { ...must, future: true }),
      agenda: fact.text('所列席的议题', 'Items attended', must),
      place: fact.text('时间、地点', 'Time and place', must),
    },
    agenda,
    { to: 'agenda-sent', repeat: 'many', served: true, paper: { form: 'committee-attendance-notice', required: true } },
  ),
  'send-materials': step(
    words('送会议材料', 'Send the materials'),
    'issuer',
    OFFICE,
    ['attending', 'agenda-sent'],
    { list: fact.text('材料清单', 'Materials', must) },
    materials,
    { repeat: 'many' },
  ),
  'record-attendance': step(
    words('登记列席', 'Register the attendance'),
    'issuer',
    ['adjudication-committee'],
    ['agenda-sent'],
    {
      attendedOn: fact.date('列席日期', 'Attended on', { ...must, ...past }),
      presence: fact.code('列席情况', 'Presence', { attended: words('已列席', 'Attended'), absent: words('未到会', 'Did not come') }, must),
      scope: fact.code(
        '列席范围',
        'Scope',
        {
          'notified-items': words('仅列席所通知的议题', 'Only the notified items'),
          'whole-meeting': words('列席全部会议', 'The whole meeting'),
        },
        must,
      ),
    },
    [...right, secret],
    {
      toBy: { fact: 'presence', stages: { attended: 'attended', absent: 'closed' } },
      paper: { form: 'committee-attendance-register' },
      needs: [
        guard.ownFactIs('scope', ['notified-items'], words('只列席所通知的议题', 'Only the notified items may be attended'), [secret]),
      ],
    },
  ),
  extract: step(
    words('会议记录摘录（列席意见部分）', 'Extract of the record (opinion part)'),
    'issuer',
    ['adjudication-committee'],
    ['spoken'],
    {
      opinion: fact.text('列席人员意见（仅意见部分）', 'Opinion of the attendee, and nothing else', must),
      matches: fact.flag('与列席人员核对一致', 'Checked with the attendee'),
    },
    [...speak, secret],
    { to: 'recorded', paper: { form: 'committee-record-extract', required: true } },
  ),
  'send-judgment': step(
    words('送裁判文书或者决定文本', 'Send the judgment or the text decided'),
    'issuer',
    [...OFFICE, 'handling-judge', 'presiding-judge'],
    ['attended', 'spoken', 'recorded'],
    { number: fact.text('文书编号', 'Number', must) },
    [cite(committeeAttendance2010, '8')],
    { to: 'closed', served: true },
  ),
  cancel: step(
    words('议题撤下', 'Item taken off'),
    'issuer',
    OFFICE,
    ['served', 'returned', ...ARRIVED, 'attending', 'agenda-sent'],
    { reason: fact.text('理由', 'Reasons', must) },
    tell,
    { to: 'cancelled', noClock: RIGHT },
  ),
}

const procuratorateActs: Record<string, ActSpec> = {
  'decide-attendance': step(
    words('决定是否列席', 'Decide whether to attend'),
    'recipient',
    ['chief-procurator', 'handling-prosecutor', 'department-head'],
    ARRIVED,
    {
      who: fact.code(
        '列席人',
        'Who attends',
        {
          chief: words('检察长', 'Chief procurator'),
          deputy: words('受委托的副检察长', 'Deputy, delegated'),
          nobody: words('不列席', 'Nobody'),
        },
        must,
      ),
      delegation: fact.text('委托的说明', 'Delegation'),
    },
    decide,
    {
      toBy: { fact: 'who', stages: { chief: 'attending', deputy: 'attending', nobody: 'declined' } },
      noClock: RIGHT,
      decision: ['chief-procurator'],
      served: true,
      needs: [
        guard.ownFactNeeds(
          'who',
          ['deputy'],
          'delegation',
          words('检察长不能列席的，委托副检察长，写明委托', 'Where the chief cannot attend, a deputy is delegated: state it'),
          decide,
        ),
      ],
    },
  ),
  speak: step(
    words('发表意见', 'Speak'),
    'recipient',
    CHIEFS,
    ['attended'],
    {
      moment: fact.code(
        '发言时点',
        'When',
        {
          'before-vote': words('承办人汇报后、委员表决前', 'After the report, before the vote'),
          'after-vote': words('表决后', 'After the vote'),
        },
        must,
      ),
      text: fact.text('意见要点', 'Opinion in short', must),
    },
    speak,
    {
      to: 'spoken',
      needs: [
        guard.ownFactIs('moment', ['before-vote'], words('在汇报后、表决前发表意见', 'Speak after the report and before the vote'), speak),
      ],
    },
  ),
}

export const committeeAttendance = request({
  id: 'committee-attendance',
  version: '2019-01-01',
  title: words('检察长列席审判委员会', 'Chief procurator attends the adjudication committee'),
  basis: [...right, ...tell],
  parties: {
    issuer: party('court', '法院', 'Court'),
    recipient: party('procuratorate', '同级检察院', 'Procuratorate at the same level', { relation: { is: 'same-level', to: 'issuer' } }),
  },
  stages: {
    attending: { title: words('决定列席', 'To attend') },
    'agenda-sent': { title: words('已送议程', 'Agenda sent') },
    attended: { title: words('已列席', 'Attended') },
    spoken: { title: words('已发表意见', 'Spoke') },
    recorded: { title: words('意见已记录', 'Opinion recorded') },
    declined: { title: words('不列席', 'Nobody attends'), end: true },
    cancelled: { title: words('议题已撤下', 'Item taken off'), end: true },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  acts: {
    tell: step(
      words('告知或者邀请列席', 'Tell or invite'),
      'issuer',
      OFFICE,
      [],
      {
        item: fact.code(
          '议题种类',
          'Kind of item',
          {
            acquittal: words('可能判处无罪的公诉案件', 'Public prosecution that may end in acquittal'),
            death: words('可能判处死刑的案件', 'Case that may end in a death sentence'),
            protest: words('检察院抗诉的案件', 'Protest of the procuratorate'),
            other: words('与检察工作有关的其他议题', 'Other item related to the procuratorate’s work'),
          },
          must,
        ),
        manner: fact.code('方式', 'Manner', { invited: words('邀请列席', 'Invited'), told: words('告知', 'Told') }, must),
        invitation: fact.text('邀请情况', 'The invitation', {
          help: words(
            '抗诉案件必填：写明已邀请；协议未约定应邀请而只作告知的，写明依据',
            'Required in protest cases: that the chief was invited, or why telling is enough',
          ),
        }),
        caseNumbers: fact.caseNumbers('案号', 'Case'),
        subject: fact.text('议题', 'Item', must),
        aboutPersonnel: fact.flag('涉及办案人员个人', 'About named officers'),
      },
      [...tell, invite],
      {
        opening: true,
        to: 'served',
        served: true,
        decision: ['president'],
        needs: [
          guard.ownFactNeeds(
            'item',
            ['protest'],
            'invitation',
            words(
              '抗诉案件上审判委员会，协议约定应邀请检察长列席；须写明邀请情况',
              'Protest cases: the agreement obliges the court to invite; state the invitation',
            ),
            [invite],
          ),
        ],
      },
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: [...OFFICE, 'intake-desk'],
      deskPosts: ['case-management'],
      opening: 'tell',
      basis: tell,
    }),
    ...courtActs,
    ...procuratorateActs,
  },
  clocks: {
    agenda: {
      title: words('会前送达议程（本地惯例）', 'Agenda before the meeting (local convention)'),
      period: { rule: 'D-SWH-NOTE', term: NOTICE_TERM },
      start: ['send-agenda.meetingOn'],
      latest: true,
      by: 'issuer',
      met: ['send-agenda'],
      mootIn: ['cancelled'],
      basis: agenda,
    },
  },
})
