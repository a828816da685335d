/** Intake of a supervision case (law sheet P01–P07): application, ex officio, outsiders' complaint; materials, remedies first, acceptance or not. */
import { words } from '#kernel/words.ts'
import { type CaseVariant, PASSES, REMEDIES } from './case-grounds.ts'
import { DESK, RIGHT, SILENT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, Guard } from './procedure.ts'
import { SERVICE_CHANNELS } from './service-acts.ts'

const desk: Pick<ActSpec, 'by' | 'posts'> = { by: 'procuratorate', posts: ['complaint-intake'] }

const applyAct = (v: CaseVariant): ActSpec => ({
  title: words('收到监督申请', 'Application received'),
  ...desk,
  opening: true,
  when: [],
  to: 'submitted',
  noClock: RIGHT,
  facts: {
    applicants: fact.people('申请人', 'Applicants', must),
    otherParties: fact.people('其他当事人', 'Other parties'),
    caseNumbers: fact.caseNumbers('执行案号', 'Enforcement case', must),
    request: fact.text('申请监督请求和理由', 'Request and reasons', must),
    materials: fact.text('材料清单', 'Materials handed in'),
    aboutPersonnel: fact.flag('反映执行人员违法行为', 'About named enforcement personnel'),
  },
  paper: { form: 'application' },
  attachments: true,
  basis: v.law.apply,
})

const receiveComplaintAct = (v: CaseVariant): ActSpec => ({
  title: words('收到案外人控告', 'Complaint by an outsider received'),
  ...desk,
  opening: true,
  when: [],
  to: 'complaint',
  noClock: RIGHT,
  facts: {
    complainants: fact.people('控告人', 'Complainants', must),
    caseNumbers: fact.caseNumbers('所涉案号', 'Case concerned'),
    content: fact.text('控告内容', 'Complaint', must),
    aboutPersonnel: fact.flag('反映执行人员违法行为', 'About named enforcement personnel'),
  },
  attachments: true,
  basis: v.law.complaint,
})

const startExOfficioAct = (v: CaseVariant): ActSpec => ({
  title: words('依职权启动', 'Start ex officio'),
  by: 'procuratorate',
  posts: ['handling-prosecutor'],
  opening: true,
  when: [],
  to: 'found',
  noClock: SILENT,
  facts: {
    ground: fact.code('启动事由', 'Ground', v.grounds, must),
    facts: fact.text('发现的情况', 'What was found', must),
    caseNumbers: fact.caseNumbers('执行案号', 'Enforcement case', must),
    aboutPersonnel: fact.flag('涉及执行人员个人', 'About named enforcement personnel'),
  },
  attachments: true,
  basis: v.law['ex-officio'],
})

const openings = (v: CaseVariant): Record<string, ActSpec> => ({
  apply: applyAct(v),
  'receive-complaint': receiveComplaintAct(v),
  'start-ex-officio': startExOfficioAct(v),
})

const toPetitionRouteAct = (v: CaseVariant): ActSpec => ({
  title: words('按信访办理', 'Pass to the petition way'),
  ...desk,
  when: ['complaint'],
  to: 'petition-route',
  noClock: SILENT,
  facts: { note: fact.text('办理去向', 'Where it went', must) },
  basis: v.law.complaint,
})

const adoptAsLeadAct = (v: CaseVariant): ActSpec => ({
  title: words('作为线索依职权启动', 'Take up ex officio'),
  by: 'procuratorate',
  posts: ['handling-prosecutor'],
  when: ['complaint'],
  to: 'found',
  noClock: RIGHT,
  facts: { ground: fact.code('启动事由', 'Ground', v.grounds, must), facts: fact.text('理由', 'Reasons', must) },
  basis: v.law['ex-officio'],
})

const registerAct = (v: CaseVariant): ActSpec => ({
  title: words('案管登记受理', 'Registered by case management'),
  by: 'procuratorate',
  posts: ['case-management'],
  when: ['found'],
  to: 'reviewing',
  facts: {
    number: fact.text('案件编号', 'Case number'),
    tellParties: fact.code(
      '是否需要通知当事人',
      'Must the parties be told',
      { yes: words('需要', 'Yes'), no: words('不需要', 'No') },
      must,
    ),
    noticeFrom: fact.date('需要通知的，登记日期', 'If so: day of registration', past),
  },
  needs: [
    guard.ownFactNeeds(
      'tellParties',
      ['yes'],
      'noticeFrom',
      words('需要通知当事人的，自登记之日起计算三日', 'Three days run from registration'),
      v.law.register,
    ),
    ...['start-ex-officio', 'adopt-as-lead'].map(act =>
      guard.otherPersonThan(act, words('办理与案件管理不得为同一人', 'Handling and case management are never one person'), v.law.outgoing),
    ),
  ],
  basis: v.law.register,
})

const registering = (v: CaseVariant): Record<string, ActSpec> => ({
  'to-petition-route': toPetitionRouteAct(v),
  'adopt-as-lead': adoptAsLeadAct(v),
  register: registerAct(v),
})

const requestSupplementAct = (v: CaseVariant): ActSpec => ({
  title: words('一次性告知补齐材料', 'Ask once for all that is missing'),
  ...desk,
  when: ['submitted'],
  to: 'supplement-requested',
  noClock: SILENT,
  facts: {
    missing: fact.text('应补齐的全部材料', 'Everything that is missing', must),
    dueOn: fact.date('补齐期限', 'Supplement by', { ...must, future: true }),
  },
  paper: { form: 'supplement-notice', required: true },
  basis: v.law.materials,
})

const completeMaterialsAct = (v: CaseVariant): ActSpec => ({
  title: words('材料齐备', 'Materials complete'),
  ...desk,
  when: ['submitted', 'supplement-requested'],
  to: 'intake-review',
  noClock: SILENT,
  facts: {
    completedOn: fact.date('齐备日期', 'Complete on', { ...must, ...past, notBefore: 'apply.on' }),
    note: fact.text('说明', 'Note'),
  },
  attachments: true,
  basis: v.law.materials,
})

const lapseSupplementAct = (v: CaseVariant): ActSpec => ({
  title: words('逾期未补齐，视为撤回', 'Not completed in time: deemed withdrawn'),
  ...desk,
  when: ['supplement-requested'],
  to: 'deemed-withdrawn',
  noClock: SILENT,
  facts: { note: fact.text('说明', 'Note') },
  needs: [guard.afterDue('supplement', words('补齐期限未届满', 'The date for the supplement has not passed'), v.law.materials)],
  basis: v.law.materials,
})

const withdrawApplicationAct = (v: CaseVariant): ActSpec => ({
  title: words('申请人撤回申请', 'Applicant withdraws'),
  ...desk,
  when: ['submitted', 'supplement-requested', 'intake-review'],
  to: 'application-withdrawn',
  noClock: RIGHT,
  facts: { note: fact.text('说明', 'Note') },
  attachments: true,
  basis: v.law.redirect,
})

const materials = (v: CaseVariant): Record<string, ActSpec> => ({
  'request-supplement': requestSupplementAct(v),
  'complete-materials': completeMaterialsAct(v),
  'lapse-supplement': lapseSupplementAct(v),
  'withdraw-application': withdrawApplicationAct(v),
})

const remedyFacts = (): ActSpec['facts'] => ({
  remedy: fact.code('先行救济情况', 'Remedies first', REMEDIES, must),
  remedyReason: fact.text('例外的理由', 'Why the exception applies'),
})

/** Remedies first (P1 art 28): the gate and the reasons for going round it. */
const remedyGuards = ({ law, needReason }: CaseVariant): Guard[] => [
  guard.ownFactIs(
    'remedy',
    PASSES,
    words('应先依法提出异议、复议或者诉讼；或者法院正在期限内处理', 'Remedies come first, or the court is still within its time'),
    law.remedies,
  ),
  guard.ownFactNeeds('remedy', needReason, 'remedyReason', words('适用例外的，写明理由', 'An exception needs its reasons'), law.remedies),
]

const acceptAct = (v: CaseVariant): ActSpec => ({
  title: words('决定受理', 'Accept'),
  ...desk,
  when: ['intake-review'],
  to: 'accepted',
  facts: { ...remedyFacts(), number: fact.text('案件编号', 'Case number') },
  needs: remedyGuards(v),
  basis: v.law.accept,
})

const refuseAct = (v: CaseVariant): ActSpec => ({
  title: words('决定不予受理', 'Refuse to accept'),
  ...desk,
  when: ['intake-review'],
  to: 'refused',
  facts: {
    ground: fact.code(
      '事由',
      'Ground',
      {
        'remedy-not-used': words('未依法提出异议、复议或者诉讼', 'Remedy not used'),
        'pending-in-time': words('法院正在期限内审查处理', 'Pending in court, within time'),
        other: words('其他不应受理的情形', 'Other ground in the rules'),
      },
      must,
    ),
    reason: fact.text('理由', 'Reasons', must),
    notWithdrawn: fact.code('申请人是否撤回', 'Did the applicant withdraw', { no: words('不撤回', 'No'), yes: words('撤回', 'Yes') }, must),
  },
  paper: { form: 'refusal-notice', required: true },
  needs: [
    guard.ownFactIs(
      'notWithdrawn',
      ['no'],
      words('申请人撤回的，不作不予受理决定', 'If the applicant withdraws, there is nothing to refuse'),
      v.law.refuse,
    ),
  ],
  basis: v.law.refuse,
})

const redirectAct = (v: CaseVariant): ActSpec => ({
  title: words('告知向有关机关提出', 'Tell where to go'),
  ...desk,
  when: ['submitted', 'intake-review'],
  toBy: { fact: 'ground', stages: { 'other-procuratorate': 'told-other-procuratorate', 'other-organ': 'told-other-organ' } },
  facts: {
    ground: fact.code(
      '情形',
      'Case',
      {
        'other-procuratorate': words('不属于本院受理范围', 'Another procuratorate is competent'),
        'other-organ': words('不属于检察院主管', 'Not for procuratorates'),
      },
      must,
    ),
    place: fact.text('告知的机关', 'Where to go', must),
  },
  basis: v.law.redirect,
})

const acceptOnOrderAct = (v: CaseVariant): ActSpec => ({
  title: words('依上级指令受理', 'Accept on the superior’s order'),
  ...desk,
  when: ['refused'],
  to: 'accepted',
  noClock: SILENT,
  facts: { order: fact.text('上级指令文号', 'Number of the order', must) },
  attachments: true,
  basis: v.law['order-to-accept'],
})

const closeRefusedAct = (v: CaseVariant): ActSpec => ({
  title: words('归档', 'File away'),
  ...desk,
  when: ['refused'],
  to: 'closed',
  noClock: DESK,
  facts: {},
  basis: v.law.refuse,
})

const decisions = (v: CaseVariant): Record<string, ActSpec> => ({
  accept: acceptAct(v),
  refuse: refuseAct(v),
  redirect: redirectAct(v),
  'accept-on-order': acceptOnOrderAct(v),
  'close-refused': closeRefusedAct(v),
})

const notices = ({ law }: CaseVariant, open: string[]): Record<string, ActSpec> => ({
  'notify-acceptance': {
    title: words('发送受理通知书', 'Send the acceptance notice'),
    by: 'procuratorate',
    posts: ['complaint-intake', 'handling-prosecutor'],
    when: ['accepted', ...open],
    repeat: 'many',
    facts: { recipients: fact.people('受送达人', 'Sent to', must), channel: fact.code('方式', 'Channel', SERVICE_CHANNELS) },
    paper: { form: 'acceptance-notice', required: true },
    attachments: true,
    basis: law.notice,
  },
  'notify-other-party': {
    title: words('向其他当事人送达申请书副本', 'Serve the copy on the other party'),
    by: 'procuratorate',
    posts: ['complaint-intake', 'handling-prosecutor'],
    when: ['accepted', ...open],
    repeat: 'many',
    facts: {
      recipients: fact.people('其他当事人', 'Other party', must),
      servedOn: fact.date('收到日期', 'Received by them on', { ...must, ...past }),
      channel: fact.code('方式', 'Channel', SERVICE_CHANNELS, must),
    },
    paper: { form: 'party-notice' },
    attachments: true,
    basis: law.notice,
  },
  'hand-over': {
    title: words('移送业务部门并抄送案管', 'Hand over, copy to case management'),
    ...desk,
    when: ['accepted'],
    to: 'reviewing',
    facts: { handler: fact.people('承办部门或者检察官', 'Handed to'), note: fact.text('说明', 'Note') },
    basis: law['hand-over'],
  },
})

/** All intake acts. `open` are the stages in which a case is under review. */
export const intakeActs = (variant: CaseVariant, open: string[]): Record<string, ActSpec> => ({
  ...openings(variant),
  ...registering(variant),
  ...materials(variant),
  ...decisions(variant),
  ...notices(variant, open),
})
