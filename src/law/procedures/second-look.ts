/** Second look by the next higher procuratorate at a decision not to support, civil judgments only (law sheet CIV-FC, D-FC): one year, once; upheld or revoked with a protest. */
import { words } from '#kernel/words.ts'
import { civilSupervision2021 } from '../statutes/civil-supervision-2021.ts'
import { cite } from '../statutes/statute.ts'
import { EXCLUSIONS } from './case-review.ts'
import { DESK, RIGHT, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, type ClockSpec, procedure } from './procedure.ts'
import { CHIEF_OR_COMMITTEE, decidedFacts } from './suggestion-acts.ts'

const once = [cite(civilSupervision2021, '126')]
const screened = [cite(civilSupervision2021, '126:grounds')]
const reviewed = [cite(civilSupervision2021, '126:review'), cite(civilSupervision2021, '52')]

const handler: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['handling-prosecutor'] }
const desk: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['complaint-intake'] }

const applying = (late: boolean): ActSpec => ({
  title: late ? words('登记逾期的复查申请', 'Register an application that came too late') : words('收到复查申请', 'Application received'),
  ...desk,
  opening: true,
  when: [],
  to: late ? 'not-taken' : 'submitted',
  noClock: RIGHT,
  facts: {
    applicants: fact.people('申请人', 'Applicants', must),
    caseNumbers: fact.caseNumbers('生效裁判案号', 'Case of the judgment', must),
    decisionNumber: fact.text('不支持监督申请决定书文号', 'Number of the decision not to support', must),
    decidedBelowOn: fact.date('不支持决定作出日期', 'Decided below on', { ...must, ...past }),
    reason: fact.text('申请理由', 'Reasons', must),
    earlier: fact.code(
      '此前是否申请过复查',
      'Applied for a second look before',
      { no: words('没有', 'No'), yes: words('申请过', 'Yes') },
      must,
    ),
    aboutPersonnel: fact.flag('反映审判、检察人员违法行为', 'About named personnel'),
  },
  paper: { form: 'judgment-application' },
  attachments: true,
  needs: late
    ? [guard.afterDue('filing-limit', words('一年期限未届满', 'The year has not run out'), once)]
    : [
        guard.ownFactIs('earlier', ['no'], words('复查只能申请一次', 'A second look is asked for once only'), once),
        guard.beforeDue('filing-limit', words('申请复查应当在一年内提出', 'A second look is asked for within a year'), once),
      ],
  basis: once,
})

const exclusions = (): Record<string, ActSpec> =>
  Object.fromEntries(
    Object.entries(EXCLUSIONS).flatMap(([cause, title]): [string, ActSpec][] => [
      [
        `begin-${cause}`,
        {
          title: words(`${title.zh}开始（不计入审查期限）`, `${title.en} begins (time not counted)`),
          ...handler,
          when: ['reviewing'],
          repeat: 'many',
          facts: { from: fact.date('开始日期', 'From', { ...must, ...past }) },
          basis: reviewed,
        },
      ],
      [
        `end-${cause}`,
        {
          title: words(`${title.zh}结束`, `${title.en} ends`),
          ...handler,
          when: ['reviewing'],
          repeat: 'many',
          facts: { until: fact.date('结束日期', 'Until', { ...must, ...past, notBefore: `begin-${cause}.from` }) },
          needs: [guard.done(`begin-${cause}`, words(`${title.zh}尚未开始`, `${title.en} has not begun`), reviewed)],
          basis: reviewed,
        },
      ],
    ]),
  )

const sendClock: ClockSpec = {
  title: words('抗诉书送出期限', 'Sending the protest'),
  period: { rule: 'D-KS-SEND' },
  start: ['revoke.decidedOn'],
  by: 'procuratorate',
  met: ['protest-sent'],
  basis: [cite(civilSupervision2021, '92')],
}

export const secondLook = procedure({
  id: 'second-look',
  version: '2021-08-01',
  kind: 'internal',
  title: words('不支持监督申请决定的复查', 'Second look at a decision not to support'),
  basis: once,
  parties: { procuratorate: { kind: 'procuratorate', title: words('上一级检察院', 'Next higher procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: {
    submitted: { title: words('已收申请，初核', 'Application in, being screened') },
    'not-taken': { title: words('不符合复查条件，待告知', 'No second look, to be told') },
    reviewing: { title: words('复查中', 'Under second look') },
    upheld: { title: words('复查维持，待送达', 'Upheld, to be sent') },
    revoked: { title: words('决定撤销并抗诉，待送出', 'Revoked, protest to be sent') },
    concluded: { title: words('已作出处理，待归档', 'Concluded, to be filed') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  acts: {
    apply: applying(false),
    'register-late-application': applying(true),
    'start-ex-officio': {
      title: words('依职权复查', 'Second look ex officio'),
      ...handler,
      opening: true,
      when: [],
      to: 'reviewing',
      noClock: RIGHT,
      facts: {
        caseNumbers: fact.caseNumbers('生效裁判案号', 'Case of the judgment', must),
        decisionNumber: fact.text('不支持监督申请决定书文号', 'Number of the decision not to support', must),
        reason: fact.text('理由', 'Reasons', must),
        aboutPersonnel: fact.flag('涉及审判、检察人员个人', 'About named personnel'),
      },
      attachments: true,
      basis: screened,
    },
    'hand-over': {
      title: words('初核后移送民事检察部门', 'Screened and handed over'),
      ...desk,
      when: ['submitted'],
      to: 'reviewing',
      noClock: SILENT,
      facts: {
        ground: fact.code(
          '可能存在的情形',
          'Ground that may exist',
          {
            'new-evidence': words('有新的证据足以推翻原裁判', 'New evidence that overturns it'),
            forged: words('认定事实的主要证据系伪造', 'Main evidence forged'),
            'basis-gone': words('据以裁判的法律文书被撤销或者变更', 'An instrument it rests on was revoked or changed'),
            'judge-conduct': words('审判人员有贪污受贿、徇私舞弊、枉法裁判等行为', 'Corruption of judicial personnel'),
            'prosecutor-conduct': words('检察人员有贪污受贿、徇私舞弊、滥用职权等行为', 'Corruption of procuratorial personnel'),
            necessary: words('其他确有必要复查', 'Otherwise truly necessary'),
          },
          must,
        ),
        note: fact.text('初核意见', 'Screening'),
      },
      basis: screened,
    },
    'not-take': {
      title: words('初核不予移送', 'Screened and not taken'),
      ...desk,
      when: ['submitted'],
      to: 'not-taken',
      noClock: SILENT,
      facts: { reason: fact.text('理由', 'Reasons', must) },
      basis: screened,
    },
    'tell-not-taken': {
      title: words('告知申请人', 'Tell the applicant'),
      ...desk,
      when: ['not-taken'],
      to: 'closed',
      noClock: SILENT,
      facts: { recipients: fact.people('受告知人', 'Told to', must), reason: fact.text('理由', 'Reasons', must) },
      paper: { form: 'refusal-notice' },
      attachments: true,
      basis: once,
    },
    ...exclusions(),
    uphold: {
      title: words('决定复查维持', 'Uphold the decision'),
      ...handler,
      when: ['reviewing'],
      to: 'upheld',
      facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
      paper: { form: 'second-look-decision', required: true },
      decision: CHIEF_OR_COMMITTEE,
      basis: screened,
    },
    'send-decision': {
      title: words('向申请人发送复查决定书', 'Send the decision to the applicant'),
      ...handler,
      when: ['upheld'],
      to: 'concluded',
      noClock: SILENT,
      facts: { recipients: fact.people('受送达人', 'Sent to', must) },
      paper: { form: 'second-look-decision', required: true },
      attachments: true,
      basis: screened,
    },
    revoke: {
      title: words('撤销不支持决定并抗诉', 'Revoke the decision and protest'),
      ...handler,
      when: ['reviewing'],
      to: 'revoked',
      facts: { reason: fact.text('理由', 'Reasons', must), ...decidedFacts(CHIEF_OR_COMMITTEE) },
      decision: CHIEF_OR_COMMITTEE,
      basis: screened,
    },
    'protest-sent': {
      title: words('抗诉书连同案卷已送出', 'Protest and file sent'),
      ...handler,
      when: ['revoked'],
      to: 'concluded',
      facts: { number: fact.text('抗诉书文号', 'Number of the protest', must) },
      attachments: true,
      basis: [cite(civilSupervision2021, '92')],
    },
    close: {
      title: words('办结归档', 'Close'),
      ...handler,
      when: ['concluded'],
      to: 'closed',
      noClock: DESK,
      facts: { note: fact.text('说明', 'Note') },
      basis: once,
    },
  },
  clocks: {
    'filing-limit': {
      title: words('申请复查的期限', 'Time for the application'),
      period: { rule: 'D-FC' },
      start: ['apply.decidedBelowOn', 'register-late-application.decidedBelowOn'],
      by: 'procuratorate',
      met: ['apply'],
      mootIn: ['closed'],
      basis: once,
    },
    review: {
      title: words('复查期限（参照三个月审查期限）', 'Second look due (three months, as for a review)'),
      period: { rule: 'D-MJ-REVIEW' },
      start: ['hand-over.on', 'start-ex-officio.on'],
      by: 'procuratorate',
      met: ['uphold', 'revoke'],
      excluded: Object.entries(EXCLUSIONS).map(([cause, title]) => ({
        from: `begin-${cause}.from`,
        until: `end-${cause}.until`,
        title,
        basis: reviewed,
      })),
      basis: reviewed,
    },
    'protest-sending': sendClock,
  },
  leadsTo: ['civil-protest', 'entrusted-investigation', 'file-request'],
})
